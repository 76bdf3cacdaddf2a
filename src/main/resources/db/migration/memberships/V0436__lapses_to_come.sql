-- Which memberships lapse next, or have lapsed and nobody was told: they stand first in this index.
CREATE INDEX membership_by_lapse ON memberships.membership (ends_before)
  WHERE lapse_told_on IS NULL;
