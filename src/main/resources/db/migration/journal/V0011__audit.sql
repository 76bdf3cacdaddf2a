-- The book read by day, newest first: whole, of one kind, of one company. Each index holds the
-- order of the pages, so that a page costs the same wherever it lies.
CREATE INDEX entry_by_day ON journal.entry (written_on DESC, entry_no DESC);
CREATE INDEX entry_of_kind_by_day ON journal.entry (kind, written_on DESC, entry_no DESC);
CREATE INDEX entry_of_account_by_day
  ON journal.entry (account_id, written_on DESC, entry_no DESC);
