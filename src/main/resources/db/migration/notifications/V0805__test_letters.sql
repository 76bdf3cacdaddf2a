-- Letters staff sent to themselves to see what they say: the program's own, so no wall.
CREATE TABLE notifications.test_letter (
  test_id    uuid PRIMARY KEY,
  asked      bytea NOT NULL,
  person_id  uuid NOT NULL,
  sent_at    timestamptz NOT NULL
);
CREATE INDEX test_letters_of_a_person ON notifications.test_letter (person_id, sent_at);
