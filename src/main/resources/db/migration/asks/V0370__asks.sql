CREATE SCHEMA asks;

-- What one person of a company asks of others. The right an answer takes is kept as it was then.
CREATE TABLE asks.ask (
  account_id    uuid NOT NULL REFERENCES directory.account,
  ask_id        uuid NOT NULL,
  asked_by      uuid NOT NULL,
  asked_person  uuid,
  topic         text NOT NULL CHECK (length(topic) BETWEEN 1 AND 40),
  subject       text NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
  needed_right  text NOT NULL CHECK (length(needed_right) BETWEEN 1 AND 100),
  path          text NOT NULL CHECK (path ~ '^/([^/]|$)' AND length(path) <= 300),
  note          text NOT NULL CHECK (length(note) <= 500),
  state         text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'DECLINED', 'WITHDRAWN')),
  asked_at      timestamptz NOT NULL,
  asked_on      date NOT NULL,
  ended_by      uuid,
  ended_at      timestamptz,
  why           text NOT NULL CHECK (length(why) <= 500),
  asked         bytea NOT NULL,
  PRIMARY KEY (account_id, ask_id),
  FOREIGN KEY (account_id, asked_by) REFERENCES identity.person,
  FOREIGN KEY (account_id, asked_person) REFERENCES identity.person,
  FOREIGN KEY (account_id, ended_by) REFERENCES identity.person,
  CONSTRAINT nobody_asks_oneself CHECK (asked_person <> asked_by),
  CONSTRAINT what_ended_has_its_moment CHECK ((state = 'OPEN') = (ended_at IS NULL)),
  CONSTRAINT who_declines_says_why CHECK (state <> 'DECLINED' OR why <> '')
);
CREATE UNIQUE INDEX the_same_open_ask_is_one
  ON asks.ask (account_id, asked_by, topic, subject,
    coalesce(asked_person, '00000000-0000-0000-0000-000000000000'::uuid))
  WHERE state = 'OPEN';
CREATE INDEX ask_open ON asks.ask (account_id, topic, subject) WHERE state = 'OPEN';
SELECT platform.raise_wall('asks.ask');
