CREATE SCHEMA identity;

CREATE TABLE identity.person (
  account_id  uuid NOT NULL REFERENCES directory.account,
  person_id   uuid NOT NULL,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email       text NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
  language    text NOT NULL CHECK (language IN ('en', 'nl', 'sv')),
  guest       boolean NOT NULL,
  roles       text[] NOT NULL,
  active      boolean NOT NULL,
  version     bigint NOT NULL CHECK (version > 0),
  PRIMARY KEY (account_id, person_id)
);
-- People who left keep their row, and may come back under the same address.
CREATE UNIQUE INDEX people_of_a_company_differ_in_email
  ON identity.person (account_id, email) WHERE active;
SELECT platform.raise_wall('identity.person');

-- A company that has a global admin never loses the last one by a change in the portal (ROL-08).
CREATE FUNCTION identity.keep_a_global_admin() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM identity.person
                 WHERE account_id = OLD.account_id AND active AND 'global-admin' = ANY (roles)) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation',
      CONSTRAINT = 'a_company_keeps_a_global_admin',
      MESSAGE = 'a company keeps a global admin';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER a_company_keeps_a_global_admin
  AFTER UPDATE OR DELETE ON identity.person DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.active AND 'global-admin' = ANY (OLD.roles))
  EXECUTE FUNCTION identity.keep_a_global_admin();

-- A company's own program that calls the API; what it may do is listed right by right.
CREATE TABLE identity.integration (
  account_id      uuid NOT NULL REFERENCES directory.account,
  integration_id  uuid NOT NULL,
  name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  scopes          text[] NOT NULL,
  PRIMARY KEY (account_id, integration_id)
);
SELECT platform.raise_wall('identity.integration');

-- The program's own people. They belong to no company, so there is no wall; what they may do is a
-- matter of their roles alone.
CREATE TABLE identity.staff (
  staff_id  uuid PRIMARY KEY,
  name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email     text NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
  language  text NOT NULL CHECK (language IN ('en', 'nl', 'sv')),
  roles     text[] NOT NULL,
  active    boolean NOT NULL
);
CREATE UNIQUE INDEX staff_differ_in_email ON identity.staff (email) WHERE active;

-- How somebody signs in: one address, one person, across all companies. account_id is null for
-- staff; the wall shows such rows to nobody but the program.
CREATE TABLE identity.credential (
  email         text NOT NULL CHECK (email = lower(email)),
  account_id    uuid,
  person_id     uuid NOT NULL,
  hash          text NOT NULL,
  CONSTRAINT one_address_signs_in_one_person PRIMARY KEY (email),
  CONSTRAINT a_person_signs_in_one_way UNIQUE NULLS NOT DISTINCT (account_id, person_id),
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
SELECT platform.raise_wall('identity.credential');

-- Failed sign-ins by digest of the address given, known or not: unknown ones must slow down alike.
CREATE TABLE identity.failed_sign_in (
  digest      bytea PRIMARY KEY,
  failures    int NOT NULL CHECK (failures > 0),
  last_at     timestamptz NOT NULL
);

CREATE TABLE identity.session (
  digest        bytea PRIMARY KEY,
  account_id    uuid,  -- null for staff
  person_id     uuid NOT NULL,
  signed_in_at  timestamptz NOT NULL,
  seen_at       timestamptz NOT NULL,
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
CREATE INDEX sessions_of_a_person ON identity.session (person_id);
SELECT platform.raise_wall('identity.session');

CREATE TABLE identity.api_token (
  token_id     uuid NOT NULL,
  account_id   uuid,  -- null for staff
  holder_kind  text NOT NULL CHECK (holder_kind IN ('PERSON', 'INTEGRATION', 'STAFF')),
  holder_id    uuid NOT NULL,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  digest       bytea NOT NULL,
  last_day     date NOT NULL,
  revoked_at   timestamptz,
  revoked_by   uuid,
  seen_on      date,
  asked        bytea NOT NULL,
  CONSTRAINT a_token_is_one_holders UNIQUE (digest),
  CONSTRAINT a_revocation_has_an_act CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  CONSTRAINT staff_have_no_company CHECK ((holder_kind = 'STAFF') = (account_id IS NULL))
);
CREATE UNIQUE INDEX a_company_names_a_token_once ON identity.api_token (account_id, token_id);
CREATE UNIQUE INDEX staff_name_a_token_once
  ON identity.api_token (token_id) WHERE account_id IS NULL;
SELECT platform.raise_wall('identity.api_token');
