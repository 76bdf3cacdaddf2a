-- A kind of mail somebody does not want. What is not named here they get.
CREATE TABLE notifications.silence (
  account_id  uuid NOT NULL REFERENCES directory.account,
  person_id   uuid NOT NULL,
  kind        text NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  PRIMARY KEY (account_id, person_id, kind),
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
SELECT platform.raise_wall('notifications.silence');

-- The address a person's calendar reads the company's dates from, by the digest of its secret. Of
-- one person's links at most one works.
CREATE TABLE notifications.calendar_link (
  account_id  uuid NOT NULL REFERENCES directory.account,
  link_id     uuid NOT NULL,
  person_id   uuid NOT NULL,
  digest      bytea NOT NULL,
  made_on     date NOT NULL,
  read_on     date,
  stopped_at  timestamptz,
  PRIMARY KEY (account_id, link_id),
  CONSTRAINT a_calendar_secret_is_one_links UNIQUE (digest),
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
CREATE UNIQUE INDEX one_calendar_link_of_a_person_works
  ON notifications.calendar_link (account_id, person_id) WHERE stopped_at IS NULL;
SELECT platform.raise_wall('notifications.calendar_link');
