-- What staff read across all companies. The views look through the walls with the reader's own
-- eyes: a company that asks sees itself alone.
CREATE VIEW memberships.partner WITH (security_invoker = true) AS
SELECT account_id, mpn_id, legal_name, city, country,
  'REJECTED' IN (email_check, employment_check, business_check) AS verification_rejected,
  to_tsvector('simple', legal_name || ' ' || mpn_id) AS words
FROM directory.account;

CREATE VIEW memberships.reviewed_profile WITH (security_invoker = true) AS
SELECT account_id, reviewed_on FROM directory.profile_review;

CREATE VIEW memberships.granted_benefit WITH (security_invoker = true) AS
SELECT account_id, starts_on, usable_until_on, used_on FROM grants.benefit_grant;

-- A reminder staff asked for, beside those of the calendar: one a day for each membership.
CREATE TABLE memberships.nudge (
  account_id     uuid NOT NULL REFERENCES directory.account (account_id),
  nudge_id       uuid NOT NULL,
  membership_id  uuid NOT NULL,
  anniversary_on date NOT NULL,
  nudged_on      date NOT NULL,
  asked          bytea NOT NULL,
  PRIMARY KEY (account_id, nudge_id),
  FOREIGN KEY (account_id, membership_id)
    REFERENCES memberships.membership (account_id, membership_id),
  CONSTRAINT a_membership_is_nudged_once_a_day UNIQUE (account_id, membership_id, nudged_on)
);
SELECT platform.raise_wall('memberships.nudge');

CREATE INDEX membership_by_close ON memberships.membership (window_closes_on, membership_id);
CREATE INDEX membership_year_by_window
  ON memberships.membership_year (window_closes_on, window_opens_on);
