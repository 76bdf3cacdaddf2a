-- Deleting an assignment looks for whoever took its place; without this, through all of them.
CREATE INDEX assignment_in_place_of
  ON assignments.assignment (account_id, replaces_id) WHERE replaces_id IS NOT NULL;
