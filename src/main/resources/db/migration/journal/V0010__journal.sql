CREATE SCHEMA journal;

-- What happened, for ever. The program may add and read, never change: see afterMigrate.sql.
CREATE TABLE journal.entry (
  entry_no    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  written_at  timestamptz NOT NULL,
  written_on  date NOT NULL,
  account_id  uuid,  -- null for what concerns the program as a whole
  caller_kind text NOT NULL,
  caller_id   uuid NOT NULL,
  caller_name text NOT NULL,
  request_id  uuid NOT NULL,
  kind        text NOT NULL,
  body        jsonb NOT NULL
);
CREATE INDEX entry_of_account ON journal.entry (account_id, entry_no DESC);
SELECT platform.raise_wall('journal.entry');

-- One row for each reader who is owed a fact. Belongs to the house, not to a company.
CREATE TABLE journal.delivery (
  entry_no      bigint NOT NULL REFERENCES journal.entry,
  reader        text NOT NULL,
  delivered_at  timestamptz,
  attempts      int NOT NULL DEFAULT 0,
  not_before    timestamptz,
  PRIMARY KEY (entry_no, reader)
);
CREATE INDEX delivery_owed ON journal.delivery (entry_no) WHERE delivered_at IS NULL;
