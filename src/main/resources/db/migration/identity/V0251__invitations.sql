-- A link that lets somebody choose a password, once. account_id is null for staff.
CREATE TABLE identity.invitation (
  digest         bytea PRIMARY KEY,
  invitation_id  uuid NOT NULL,
  account_id     uuid,
  person_id      uuid NOT NULL,
  email          text NOT NULL,
  ends_at        timestamptz NOT NULL,
  used_at        timestamptz,
  CONSTRAINT a_company_names_an_invitation_once UNIQUE (account_id, invitation_id),
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
SELECT platform.raise_wall('identity.invitation');
