CREATE SCHEMA catalog;

-- The program's files as published. They belong to no company, so they have no wall; every company
-- reads them, and nobody changes or removes what was published.
CREATE TABLE catalog.edition (
  number          int PRIMARY KEY CHECK (number > 0),
  edition_id      uuid NOT NULL,
  effective_from  date NOT NULL,
  files           text NOT NULL CHECK (length(files) <= 4000000),
  digest          bytea NOT NULL CHECK (length(digest) = 32),
  asked           bytea NOT NULL,
  published_at    timestamptz NOT NULL,
  published_by    text NOT NULL CHECK (length(published_by) <= 200),
  CONSTRAINT an_edition_is_published_once UNIQUE (edition_id),
  CONSTRAINT an_edition_takes_effect_on_a_day_of_its_own UNIQUE (effective_from)
);

CREATE FUNCTION catalog.keep_as_published() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'edition % of the program is published and never changes', OLD.number
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER an_edition_never_changes
  BEFORE UPDATE OR DELETE ON catalog.edition
  FOR EACH ROW EXECUTE FUNCTION catalog.keep_as_published();
