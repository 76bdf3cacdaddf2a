-- After each migration: whatever schemas the owner keeps, both working roles may use their rows.
DO $$
DECLARE
  room text;
BEGIN
  FOR room IN
    SELECT nspname FROM pg_namespace
    WHERE nspowner = current_user::regrole AND nspname NOT IN ('public')
  LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO guildhall_app, guildhall_program', room);
    EXECUTE format(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I '
      'TO guildhall_app, guildhall_program', room);
    EXECUTE format(
      'GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO guildhall_app, guildhall_program', room);
  END LOOP;

  -- The journal is a book: written and read, never changed.
  IF to_regclass('journal.entry') IS NOT NULL THEN
    REVOKE ALL ON journal.entry FROM guildhall_app, guildhall_program;
    GRANT SELECT, INSERT ON journal.entry TO guildhall_app, guildhall_program;
  END IF;
END $$;
