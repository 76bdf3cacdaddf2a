CREATE SCHEMA platform;

-- Terms that may not overlap are kept by EXCLUDE constraints over an id and a date range.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

-- The company the present transaction acts for; none unless the transaction said so.
CREATE FUNCTION platform.acting_account() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('guildhall.account', true), '')::uuid;

-- The second wall between companies: rows of another company do not exist, not even for the owner.
CREATE FUNCTION platform.raise_wall(t regclass) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
  EXECUTE format(
    'CREATE POLICY own_account ON %s '
    'USING (account_id = (SELECT platform.acting_account())) '
    'WITH CHECK (account_id = (SELECT platform.acting_account()))', t);
  EXECUTE format(
    'CREATE POLICY whole_program ON %s TO guildhall_program USING (true) WITH CHECK (true)', t);
END $$;
