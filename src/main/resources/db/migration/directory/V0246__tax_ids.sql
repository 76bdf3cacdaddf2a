-- What a company's tax office calls it: capitals and digits, without blanks. Empty where it has none.
ALTER TABLE directory.account
  ADD COLUMN tax_id text NOT NULL DEFAULT ''
    CONSTRAINT a_tax_id_is_capitals_and_digits CHECK (tax_id ~ '^([A-Z0-9]{4,20})?$');
