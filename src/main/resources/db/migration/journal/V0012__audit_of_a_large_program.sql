-- Staff narrow the whole book by who did it. The kinds of caller that are rare, and names, would else
-- be looked for in millions of entries. Not deferred: a write must not now and then pay for many.
CREATE INDEX entry_of_few_by_day ON journal.entry (caller_kind, written_on DESC, entry_no DESC)
  WHERE caller_kind IN ('STAFF', 'INTEGRATION');
CREATE INDEX entry_by_callers_name
  ON journal.entry USING gin (to_tsvector('simple', caller_name)) WITH (fastupdate = off)
  WHERE caller_kind <> 'HOUSE';
