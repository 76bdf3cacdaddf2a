CREATE SCHEMA imports;

-- Bulk work of a company, or of the program (account_id null): then only the program sees it.
CREATE TABLE imports.import (
  import_no    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id   uuid REFERENCES directory.account,
  import_id    uuid NOT NULL,
  asked        bytea NOT NULL,
  kind         text NOT NULL CHECK (length(kind) BETWEEN 1 AND 50),
  target       text NOT NULL CHECK (length(target) <= 100),
  source       text NOT NULL CHECK (length(source) <= 200),
  state        text NOT NULL
    CHECK (state IN ('CHECKING', 'READY', 'SAVING', 'SAVED', 'SAVED_IN_PART', 'UNDONE')),
  begun_at     timestamptz NOT NULL,
  begun_on     date NOT NULL,
  begun_by     text NOT NULL,
  done         int NOT NULL DEFAULT 0 CHECK (done >= 0),
  -- Whoever asked for what is being worked on, with the rights held then.
  caller       jsonb NOT NULL,
  -- Whether the work goes on after its page was answered.
  awaited      boolean NOT NULL DEFAULT false,
  saved_at     timestamptz,
  undone_at    timestamptz,
  CONSTRAINT one_import_for_each_id UNIQUE NULLS NOT DISTINCT (account_id, import_id),
  CONSTRAINT saved_says_when
    CHECK ((state IN ('SAVED', 'SAVED_IN_PART', 'UNDONE')) = (saved_at IS NOT NULL)),
  CONSTRAINT undone_says_when CHECK ((state = 'UNDONE') = (undone_at IS NOT NULL)),
  -- IMP-03: 24 hours.
  CONSTRAINT undone_within_a_day CHECK (undone_at < saved_at + interval '24 hours')
);
CREATE INDEX import_at_work ON imports.import (import_no) WHERE state IN ('CHECKING', 'SAVING');
CREATE INDEX import_of_account ON imports.import (account_id, import_no DESC);
SELECT platform.raise_wall('imports.import');

-- The rows, each with its fate once it is checked, and what came of it.
CREATE TABLE imports.line (
  import_no   bigint NOT NULL REFERENCES imports.import,
  account_id  uuid,
  line        int NOT NULL CHECK (line > 0),
  row_id      uuid NOT NULL,
  cells       jsonb NOT NULL,
  word        text CHECK (word IN ('ADD', 'UPDATE', 'SAME', 'ATTENTION')),
  why         jsonb,
  outcome     text NOT NULL DEFAULT 'WAITING'
    CHECK (outcome IN ('WAITING', 'SAVED', 'UNDONE', 'KEPT')),
  PRIMARY KEY (import_no, line),
  CONSTRAINT only_a_change_is_saved CHECK (outcome = 'WAITING' OR word IN ('ADD', 'UPDATE')),
  CONSTRAINT attention_says_why CHECK (word IS DISTINCT FROM 'ATTENTION' OR why IS NOT NULL)
);
SELECT platform.raise_wall('imports.line');
