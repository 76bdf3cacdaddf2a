CREATE SCHEMA notifications;

-- Every letter, written once and sent until it has arrived. One that no SMTP server takes, because
-- none is configured, is caught and shown in the demo.
CREATE TABLE notifications.mail (
  account_id   uuid NOT NULL REFERENCES directory.account,
  mail_id      uuid NOT NULL,
  entry_no     bigint NOT NULL REFERENCES journal.entry,
  occasion     text NOT NULL,
  kind         text NOT NULL,
  recipient    text NOT NULL CHECK (recipient ~ '^[^[:cntrl:]]{3,254}$'),
  person_id    uuid,  -- null when the company's contact stands in for administrators it lacks
  language     text NOT NULL CHECK (language IN ('en', 'nl', 'sv')),
  subject      text NOT NULL CHECK (subject !~ '[[:cntrl:]]'),
  html         text NOT NULL,
  plain        text NOT NULL,
  message_id   text NOT NULL,
  written_at   timestamptz NOT NULL,
  attempts     int NOT NULL DEFAULT 0,
  next_try_at  timestamptz NOT NULL,
  last_fault   text,
  sent_at      timestamptz,
  caught_at    timestamptz,
  PRIMARY KEY (account_id, mail_id),
  CONSTRAINT one_mail_per_fact_and_recipient UNIQUE (entry_no, recipient),
  CONSTRAINT one_mail_per_occasion_and_recipient UNIQUE (account_id, occasion, recipient),
  CONSTRAINT a_message_id_is_given_once UNIQUE (message_id),
  CONSTRAINT sent_or_caught CHECK (sent_at IS NULL OR caught_at IS NULL)
);
CREATE INDEX mail_that_waits ON notifications.mail (next_try_at)
  WHERE sent_at IS NULL AND caught_at IS NULL;
SELECT platform.raise_wall('notifications.mail');
