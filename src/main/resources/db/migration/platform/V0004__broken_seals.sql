-- Sealed values that did not open: what each was sealed for, never the value, and when it was met.
CREATE TABLE platform.broken_seal (
  purpose       text PRIMARY KEY CHECK (length(purpose) <= 200),
  first_met_at  timestamptz NOT NULL,
  last_met_at   timestamptz NOT NULL,
  times         bigint NOT NULL CHECK (times > 0)
);
