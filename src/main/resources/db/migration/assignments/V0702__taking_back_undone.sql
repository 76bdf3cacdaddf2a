-- Taking back can be undone on the day it was done (VST-04). The act stays, so that asking for it
-- twice stays asking once; its seat may be taken back anew.
ALTER TABLE assignments.release
  ADD COLUMN undone_on date,
  ADD CONSTRAINT undone_the_same_day CHECK (undone_on = released_on),
  DROP CONSTRAINT taken_back_once;
CREATE UNIQUE INDEX taken_back_once
  ON assignments.release (account_id, assignment_id) WHERE undone_on IS NULL;
