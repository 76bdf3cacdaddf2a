CREATE SCHEMA keys;

-- A pool holds the keys of one product. Pools belong to the program, not to a company: no wall.
CREATE TABLE keys.pool (
  pool_id              uuid PRIMARY KEY,
  asked                bytea NOT NULL,
  product              text NOT NULL CONSTRAINT one_pool_for_each_product UNIQUE,
  kind                 text NOT NULL
    CONSTRAINT pool_holds_keys CHECK (kind IN ('SINGLE', 'MULTIPLE_ACTIVATION')),
  activations_per_key  int NOT NULL CHECK (activations_per_key > 0),
  reorder_at           int NOT NULL CHECK (reorder_at >= 0),
  opened_at            timestamptz NOT NULL,
  CONSTRAINT a_single_key_starts_one_machine CHECK (kind <> 'SINGLE' OR activations_per_key = 1)
);

-- The receipt of a file of keys; what it is told apart by is a keyed digest of the file.
CREATE TABLE keys.batch (
  pool_id    uuid NOT NULL REFERENCES keys.pool,
  batch_id   uuid NOT NULL,
  asked      bytea NOT NULL,
  row_count  int NOT NULL CHECK (row_count > 0),
  added      int NOT NULL CHECK (added >= 0),
  loaded_at  timestamptz NOT NULL,
  loaded_by  text NOT NULL,
  PRIMARY KEY (pool_id, batch_id),
  CONSTRAINT no_more_added_than_sent CHECK (added <= row_count)
);

-- The rows that were handed back, without the text of any key.
CREATE TABLE keys.batch_row (
  pool_id   uuid NOT NULL,
  batch_id  uuid NOT NULL,
  line      int NOT NULL,
  masked    text NOT NULL,
  outcome   text NOT NULL,
  PRIMARY KEY (pool_id, batch_id, line),
  FOREIGN KEY (pool_id, batch_id) REFERENCES keys.batch
);

-- One row for each key, in stock (account_id null) or taken by a company, for ever by the same one.
CREATE TABLE keys.product_key (
  key_id             uuid PRIMARY KEY,
  stock_no           bigint GENERATED ALWAYS AS IDENTITY,
  pool_id            uuid NOT NULL,
  batch_id           uuid NOT NULL,
  digest             bytea NOT NULL CONSTRAINT a_key_is_kept_once UNIQUE,
  sealed_version     int NOT NULL,
  sealed             bytea NOT NULL,
  masked             text NOT NULL,
  activations_max    int NOT NULL CHECK (activations_max > 0),
  activations_used   int NOT NULL DEFAULT 0,
  account_id         uuid REFERENCES directory.account,
  grant_id           uuid,
  taken_at           timestamptz,
  taken_by           text,
  first_revealed_at  timestamptz,
  last_revealed_at   timestamptz,
  last_revealed_by   text,
  look_again_on      date,
  blocked_at         timestamptz,
  blocked_cause      text CHECK (blocked_cause IN ('LEAKED', 'MISUSED', 'WITHDRAWN')),
  FOREIGN KEY (pool_id, batch_id) REFERENCES keys.batch,
  FOREIGN KEY (account_id, grant_id) REFERENCES grants.benefit_grant,
  CONSTRAINT a_taken_key_says_by_whom
    CHECK (num_nulls(account_id, grant_id, taken_at, taken_by) IN (0, 4)),
  CONSTRAINT only_a_taken_key_is_revealed
    CHECK (first_revealed_at IS NULL OR account_id IS NOT NULL),
  CONSTRAINT a_revealed_key_says_to_whom
    CHECK (num_nulls(first_revealed_at, last_revealed_at, last_revealed_by) IN (0, 3)),
  CONSTRAINT no_key_is_activated_more_often_than_it_allows
    CHECK (activations_used BETWEEN 0 AND activations_max),
  CONSTRAINT only_a_revealed_key_is_activated
    CHECK (activations_used = 0 OR first_revealed_at IS NOT NULL),
  CONSTRAINT a_blocked_key_says_why CHECK ((blocked_at IS NULL) = (blocked_cause IS NULL))
);
CREATE INDEX product_key_in_stock ON keys.product_key (pool_id, stock_no)
  WHERE account_id IS NULL AND blocked_at IS NULL;
CREATE INDEX product_key_of_account ON keys.product_key (account_id, grant_id)
  WHERE account_id IS NOT NULL;
CREATE INDEX product_key_to_look_at ON keys.product_key (look_again_on)
  WHERE look_again_on IS NOT NULL;

-- The wall of the stock has a door: whoever acts for a company sees its own keys and those nobody
-- has taken, and can write a row only by making it the company's own.
ALTER TABLE keys.product_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE keys.product_key FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON keys.product_key
  USING (
    account_id = (SELECT platform.acting_account())
    OR (account_id IS NULL AND (SELECT platform.acting_account()) IS NOT NULL))
  WITH CHECK (account_id = (SELECT platform.acting_account()));
CREATE POLICY whole_program ON keys.product_key TO guildhall_program
  USING (true) WITH CHECK (true);

CREATE TABLE keys.claim (
  account_id  uuid NOT NULL REFERENCES directory.account,
  claim_id    uuid NOT NULL,
  asked       bytea NOT NULL,
  grant_id    uuid NOT NULL,
  key_id      uuid NOT NULL CONSTRAINT a_key_is_taken_once UNIQUE REFERENCES keys.product_key,
  keys_left   int NOT NULL CHECK (keys_left >= 0),
  PRIMARY KEY (account_id, claim_id),
  FOREIGN KEY (account_id, grant_id) REFERENCES grants.benefit_grant
);
CREATE INDEX claim_of_grant ON keys.claim (account_id, grant_id);
SELECT platform.raise_wall('keys.claim');

-- Who has seen which key, and when (REF-03). Rows are added, never changed.
CREATE TABLE keys.reveal (
  account_id    uuid NOT NULL REFERENCES directory.account,
  reveal_id     uuid NOT NULL,
  asked         bytea NOT NULL,
  key_id        uuid NOT NULL REFERENCES keys.product_key,
  revealed_at   timestamptz NOT NULL,
  person_id     uuid NOT NULL,
  person_name   text NOT NULL,
  ended_refund  boolean NOT NULL,
  PRIMARY KEY (account_id, reveal_id)
);
CREATE INDEX reveal_of_key ON keys.reveal (account_id, key_id, revealed_at);
SELECT platform.raise_wall('keys.reveal');

-- Each report of an activation, and what it came to. A machine's hardware is kept as a digest.
CREATE TABLE keys.activation (
  account_id     uuid NOT NULL REFERENCES directory.account,
  activation_id  uuid NOT NULL,
  activation_no  bigint GENERATED ALWAYS AS IDENTITY,
  asked          bytea NOT NULL,
  key_id         uuid NOT NULL REFERENCES keys.product_key,
  machine        text NOT NULL,
  hardware       text NOT NULL,
  counted        boolean NOT NULL,
  used_after     int NOT NULL,
  activated_at   timestamptz NOT NULL,
  PRIMARY KEY (account_id, activation_id)
);
CREATE UNIQUE INDEX each_count_is_reached_once ON keys.activation (key_id, used_after)
  WHERE counted;
CREATE INDEX activation_of_machine ON keys.activation (account_id, key_id, machine, activation_no);
SELECT platform.raise_wall('keys.activation');

-- Blocks are the program's own acts: no wall.
CREATE TABLE keys.block (
  block_id    uuid PRIMARY KEY,
  asked       bytea NOT NULL,
  key_id      uuid NOT NULL CONSTRAINT a_key_is_blocked_once UNIQUE REFERENCES keys.product_key,
  cause       text NOT NULL,
  blocked_at  timestamptz NOT NULL,
  blocked_by  text NOT NULL
);

-- Companies told that a membership ended and its software must go: once for each end (SW-09).
CREATE TABLE keys.uninstall_notice (
  account_id     uuid NOT NULL REFERENCES directory.account,
  membership_id  uuid NOT NULL,
  ended_on       date NOT NULL,
  told_at        timestamptz NOT NULL,
  PRIMARY KEY (account_id, membership_id, ended_on)
);
SELECT platform.raise_wall('keys.uninstall_notice');
