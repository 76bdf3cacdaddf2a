CREATE SCHEMA directory;

-- Ids in the program, for companies and their locations alike. Given out in order, never twice.
CREATE SEQUENCE directory.mpn_number START 4100001;

CREATE TABLE directory.account (
  account_id       uuid PRIMARY KEY,
  mpn_id           text NOT NULL,
  legal_name       text NOT NULL CHECK (length(legal_name) BETWEEN 1 AND 200),
  street           text NOT NULL CHECK (length(street) <= 200),
  postal_code      text NOT NULL CHECK (length(postal_code) <= 20),
  city             text NOT NULL CHECK (length(city) <= 100),
  country          char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  language         text NOT NULL CHECK (language IN ('en', 'nl', 'sv')),
  contact_name     text NOT NULL CHECK (length(contact_name) <= 200),
  contact_email    text NOT NULL CHECK (length(contact_email) <= 254),
  email_check      text NOT NULL,
  employment_check text NOT NULL,
  business_check   text NOT NULL,
  version          bigint NOT NULL CHECK (version > 0),
  opened_at        timestamptz NOT NULL,
  CONSTRAINT an_mpn_id_is_given_once UNIQUE (mpn_id),
  CONSTRAINT checks_have_known_states CHECK (
    email_check IN ('PENDING', 'AUTHORIZED', 'REJECTED')
    AND employment_check IN ('PENDING', 'AUTHORIZED', 'REJECTED')
    AND business_check IN ('PENDING', 'AUTHORIZED', 'REJECTED')),
  CONSTRAINT checks_are_settled_in_order CHECK (
    (email_check = 'AUTHORIZED' OR employment_check = 'PENDING')
    AND (employment_check = 'AUTHORIZED' OR business_check = 'PENDING'))
);
SELECT platform.raise_wall('directory.account');

CREATE TABLE directory.location (
  account_id     uuid NOT NULL REFERENCES directory.account,
  location_id    uuid NOT NULL,
  mpn_id         text NOT NULL,
  name           text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  street         text NOT NULL,
  postal_code    text NOT NULL,
  city           text NOT NULL,
  country        char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  contact_name   text NOT NULL,
  contact_email  text NOT NULL,
  asked          bytea NOT NULL,
  added_at       timestamptz NOT NULL,
  PRIMARY KEY (account_id, location_id),
  CONSTRAINT a_location_has_an_mpn_id_of_its_own UNIQUE (mpn_id)
);
CREATE UNIQUE INDEX locations_of_a_company_differ_in_name
  ON directory.location (account_id, lower(name));
SELECT platform.raise_wall('directory.location');

CREATE TABLE directory.tenant (
  account_id  uuid NOT NULL REFERENCES directory.account,
  tenant_id   uuid NOT NULL,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  domain      text NOT NULL CHECK (domain = lower(domain) AND length(domain) <= 253),
  kind        text NOT NULL CHECK (kind IN ('OWN', 'UNKNOWN', 'CUSTOMER')),
  PRIMARY KEY (account_id, tenant_id),
  CONSTRAINT a_company_registers_a_tenant_once UNIQUE (account_id, domain),
  CONSTRAINT a_claim_names_its_tenant UNIQUE (account_id, tenant_id, domain)
);
SELECT platform.raise_wall('directory.tenant');

-- Who has which tenant as its own. The key stands across all companies (TEN-01), and the wall keeps
-- a company from reading whose claim stands in its way.
CREATE TABLE directory.own_tenant (
  domain      text NOT NULL,
  account_id  uuid NOT NULL,
  tenant_id   uuid NOT NULL,
  CONSTRAINT a_tenant_is_the_own_one_of_one_company PRIMARY KEY (domain),
  FOREIGN KEY (account_id, tenant_id, domain)
    REFERENCES directory.tenant (account_id, tenant_id, domain)
    DEFERRABLE INITIALLY DEFERRED  -- the claim comes first: whoever cannot claim registers nothing
);
SELECT platform.raise_wall('directory.own_tenant');

CREATE TABLE directory.profile_review (
  account_id       uuid NOT NULL REFERENCES directory.account,
  review_id        uuid NOT NULL,
  reviewed_on      date NOT NULL,
  reviewed_by      uuid NOT NULL,
  profile_version  bigint NOT NULL,
  asked            bytea NOT NULL,
  PRIMARY KEY (account_id, review_id)
);
CREATE INDEX last_profile_review ON directory.profile_review (account_id, reviewed_on DESC);
SELECT platform.raise_wall('directory.profile_review');
