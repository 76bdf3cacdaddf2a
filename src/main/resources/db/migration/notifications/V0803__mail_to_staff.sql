-- Some letters go to the program's staff and concern no company: their account is null, and only
-- the whole program's view sees them.
ALTER TABLE notifications.mail DROP CONSTRAINT mail_pkey;
ALTER TABLE notifications.mail ADD PRIMARY KEY (mail_id);
ALTER TABLE notifications.mail ALTER COLUMN account_id DROP NOT NULL;
ALTER TABLE notifications.mail DROP CONSTRAINT one_mail_per_occasion_and_recipient;
ALTER TABLE notifications.mail ADD CONSTRAINT one_mail_per_occasion_and_recipient
  UNIQUE NULLS NOT DISTINCT (account_id, occasion, recipient);

-- The send log, newest first.
CREATE INDEX mail_by_time ON notifications.mail (written_at DESC, mail_id DESC);

-- Letters staff had tried again at once: the program's own acts, so no wall.
CREATE TABLE notifications.retry (
  retry_id    uuid PRIMARY KEY,
  asked       bytea NOT NULL,
  mail_id     uuid NOT NULL REFERENCES notifications.mail,
  retried_at  timestamptz NOT NULL,
  retried_by  text NOT NULL
);
