-- The round that reminds of seat tokens asks each day, of all companies, what ends on one day.
CREATE INDEX benefit_grant_to_be_taken_by ON grants.benefit_grant (kind, activate_by_on);
