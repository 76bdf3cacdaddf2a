-- How many people an import brought into the company: undoing takes back what it saved, not them.
ALTER TABLE imports.import ADD COLUMN invited int NOT NULL DEFAULT 0 CHECK (invited >= 0);
