-- The program's staff find a company among all of them by its name or its id, or walk them in order.
CREATE INDEX account_by_name ON directory.account (legal_name, account_id);
CREATE INDEX account_by_country ON directory.account (country);
CREATE INDEX account_by_words
  ON directory.account USING gin (to_tsvector('simple', legal_name || ' ' || mpn_id));
