-- A company is reminded once of the tokens of one membership and one last day.
CREATE TABLE seats.token_reminder (
  account_id     uuid NOT NULL REFERENCES directory.account,
  membership_id  uuid NOT NULL,
  redeem_by_on   date NOT NULL,
  told_on        date NOT NULL,
  PRIMARY KEY (account_id, membership_id, redeem_by_on),
  CONSTRAINT reminded_in_time CHECK (told_on <= redeem_by_on)
);
SELECT platform.raise_wall('seats.token_reminder');
