-- Which windows open in a month; which close in it the other index finds.
CREATE INDEX membership_year_by_opening ON memberships.membership_year (window_opens_on);
