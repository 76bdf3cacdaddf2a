-- One person may work for several companies under one address and one password. The credential is
-- the first company's; each other company invited the address, and whoever holds it proved so by
-- the password. Who is given a new password by one company's invitation proved nothing to the
-- others: the credential is then written anew, and these rows go with the old one.
ALTER TABLE identity.credential ADD COLUMN used_at timestamptz;

CREATE TABLE identity.workplace (
  email       text NOT NULL REFERENCES identity.credential ON DELETE CASCADE,
  account_id  uuid NOT NULL,
  person_id   uuid NOT NULL,
  used_at     timestamptz,
  CONSTRAINT a_person_works_under_one_address PRIMARY KEY (account_id, person_id),
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
CREATE INDEX workplaces_of_an_address ON identity.workplace (email);
SELECT platform.raise_wall('identity.workplace');
