-- The three roles of Guildhall. Run as a superuser, as often as you like:
--   psql -f roles.sql, then \password guildhall_owner, \password guildhall_app,
--   CREATE DATABASE guildhall OWNER guildhall_owner;
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['guildhall_owner', 'guildhall_app', 'guildhall_program'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I', wanted);
    END IF;
  END LOOP;
END $$;

-- Keeps the schema. The running program never works as this role.
ALTER ROLE guildhall_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;

-- Serves people: sees the rows of the one company it acts for, and inherits nothing.
ALTER ROLE guildhall_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  NOINHERIT CONNECTION LIMIT 60;

-- Sees all companies: taken on by name for rounds and program staff, for one transaction.
ALTER ROLE guildhall_program NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;

GRANT guildhall_program TO guildhall_app;
