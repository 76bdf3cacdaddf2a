-- Where the house last worked, and a mark that rises; the same mark is kept outside the database.
CREATE TABLE platform.tide (
  only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  place     text NOT NULL,
  mark      bigint NOT NULL CHECK (mark > 0)
);

-- Each time a restored database was noticed, and who answered for going on with it.
CREATE TABLE platform.fence (
  fence_no    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  cause       text NOT NULL CHECK (cause IN ('OTHER_DATABASE', 'OLDER_THAN_MARK')),
  raised_at   timestamptz NOT NULL,
  lifted_at   timestamptz,
  lifted_by   text,
  reason      text CHECK (length(reason) BETWEEN 1 AND 500),
  lifting_id  uuid UNIQUE,
  CONSTRAINT a_lifted_fence_says_who_and_why
    CHECK (num_nulls(lifted_at, lifted_by, reason, lifting_id) IN (0, 4))
);
CREATE UNIQUE INDEX one_fence_stands_at_a_time ON platform.fence ((true)) WHERE lifted_at IS NULL;
