-- The stock as its custodians watch it: when to order, what was loaded from where, what was undone.

ALTER TABLE keys.batch
  ADD COLUMN source     text NOT NULL DEFAULT 'API' CHECK (length(source) BETWEEN 1 AND 100),
  ADD COLUMN undone_at  timestamptz,
  ADD COLUMN undone_by  text,
  ADD CONSTRAINT an_undone_batch_says_by_whom CHECK (num_nulls(undone_at, undone_by) IN (0, 2));
CREATE INDEX batch_of_pool ON keys.batch (pool_id, loaded_at);

-- Since when a pool has been at its reorder point or below, so that its custodians are told once.
ALTER TABLE keys.pool ADD COLUMN low_since date;

-- Acts on pools and batches: the program's own, so no wall.
CREATE TABLE keys.reorder_point (
  change_id   uuid PRIMARY KEY,
  asked       bytea NOT NULL,
  pool_id     uuid NOT NULL REFERENCES keys.pool,
  reorder_at  int NOT NULL CHECK (reorder_at >= 0),
  set_at      timestamptz NOT NULL,
  set_by      text NOT NULL
);
CREATE TABLE keys.batch_undo (
  undo_id    uuid PRIMARY KEY,
  asked      bytea NOT NULL,
  pool_id    uuid NOT NULL,
  batch_id   uuid NOT NULL,
  removed    int NOT NULL CHECK (removed >= 0),
  undone_at  timestamptz NOT NULL,
  undone_by  text NOT NULL,
  FOREIGN KEY (pool_id, batch_id) REFERENCES keys.batch,
  CONSTRAINT a_batch_is_undone_once UNIQUE (pool_id, batch_id)
);

-- The issue log, newest first.
CREATE INDEX product_key_issued ON keys.product_key (pool_id, taken_at DESC, key_id)
  WHERE account_id IS NOT NULL;
CREATE INDEX product_key_of_batch ON keys.product_key (pool_id, batch_id);
