-- What staff decided about a kind of letter: whether it is held back now. A row is made when first
-- needed and locked by whoever changes something about the kind. The program's own: no wall.
CREATE TABLE notifications.letter (
  kind     text PRIMARY KEY CHECK (length(kind) BETWEEN 1 AND 40),
  held_at  timestamptz,
  held_by  text,
  CONSTRAINT held_by_someone CHECK ((held_at IS NULL) = (held_by IS NULL))
);

-- Each time a kind was held back or let go again.
CREATE TABLE notifications.letter_hold (
  hold_id    uuid PRIMARY KEY,
  asked      bytea NOT NULL,
  kind       text NOT NULL REFERENCES notifications.letter,
  held       boolean NOT NULL,
  chosen_at  timestamptz NOT NULL,
  chosen_by  text NOT NULL
);

-- The program's own words for a letter, every version of them. The latest is in force; one without
-- words says that the shipped ones are in force again.
CREATE TABLE notifications.wording (
  wording_id  uuid PRIMARY KEY,
  asked       bytea NOT NULL,
  kind        text NOT NULL REFERENCES notifications.letter,
  language    text NOT NULL CHECK (language IN ('en', 'nl', 'sv')),
  version     int NOT NULL CHECK (version > 0),
  subject     text CHECK (subject !~ '[[:cntrl:]]'),
  body        text,
  button      text,
  worded_at   timestamptz NOT NULL,
  worded_by   text NOT NULL,
  CONSTRAINT a_version_of_words_is_given_once UNIQUE (kind, language, version),
  CONSTRAINT words_are_whole_or_the_shipped_ones
    CHECK ((subject IS NULL) = (body IS NULL) AND (subject IS NULL) = (button IS NULL))
);
