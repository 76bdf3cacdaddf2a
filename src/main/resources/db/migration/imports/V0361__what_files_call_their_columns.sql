-- What a company's own files call the columns of a kind, offered again the next time (IMP-01).
CREATE TABLE imports.heading (
  heading_no   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id   uuid REFERENCES directory.account,
  kind         text NOT NULL CHECK (length(kind) BETWEEN 1 AND 50),
  column_name  text NOT NULL CHECK (length(column_name) BETWEEN 1 AND 50),
  called       text NOT NULL CHECK (length(called) BETWEEN 1 AND 200),
  CONSTRAINT one_heading_for_each_column UNIQUE NULLS NOT DISTINCT (account_id, kind, column_name)
);
SELECT platform.raise_wall('imports.heading');
