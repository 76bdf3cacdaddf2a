CREATE SCHEMA assignments;

-- Every act on a line locks this row first, so that 64 at once give away no slot twice.
CREATE TABLE assignments.line (
  account_id     uuid NOT NULL REFERENCES directory.account,
  membership_id  uuid NOT NULL,
  benefit        text NOT NULL CHECK (length(benefit) BETWEEN 1 AND 100),
  PRIMARY KEY (account_id, membership_id, benefit)
);
SELECT platform.raise_wall('assignments.line');

CREATE TABLE assignments.assignment (
  account_id         uuid NOT NULL,
  assignment_id      uuid NOT NULL,
  membership_id      uuid NOT NULL,
  benefit            text NOT NULL,
  slot               int NOT NULL,
  person_id          uuid NOT NULL,
  reference          text NOT NULL CHECK (length(reference) <= 200),
  assigned_on        date NOT NULL,
  locked_before      date NOT NULL,
  activated_on       date,
  released_on        date,
  replaces_id        uuid,
  slots_then         int NOT NULL,
  usable_until_then  date NOT NULL,
  asked              bytea NOT NULL,
  PRIMARY KEY (account_id, assignment_id),
  FOREIGN KEY (account_id, membership_id, benefit) REFERENCES assignments.line,
  FOREIGN KEY (account_id, replaces_id) REFERENCES assignments.assignment,
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person,
  CONSTRAINT lock_lasts_some_days CHECK (locked_before > assigned_on),
  CONSTRAINT activated_after_given CHECK (activated_on >= assigned_on),
  CONSTRAINT taken_back_after_given CHECK (released_on >= greatest(assigned_on, activated_on)),
  -- A slot handed on keeps its number even where a smaller year has fewer of them (VST-08).
  CONSTRAINT slot_within_the_line
    CHECK (slot >= 1 AND (slot <= slots_then OR replaces_id IS NOT NULL)),
  -- From the day it is given, a slot is nobody else's until it is taken back and its lock is over
  -- (VST-04).
  CONSTRAINT slot_changes_hands_after_its_lock EXCLUDE USING gist (
    account_id WITH =,
    membership_id WITH =,
    benefit WITH =,
    slot WITH =,
    daterange(
      assigned_on,
      CASE WHEN released_on IS NOT NULL THEN greatest(locked_before, released_on) END) WITH &&
  )
);
CREATE UNIQUE INDEX slot_held_once
  ON assignments.assignment (account_id, membership_id, benefit, slot) WHERE released_on IS NULL;
CREATE UNIQUE INDEX one_seat_per_person
  ON assignments.assignment (account_id, membership_id, benefit, person_id)
  WHERE released_on IS NULL;
CREATE INDEX assignment_of_person ON assignments.assignment (account_id, person_id);
SELECT platform.raise_wall('assignments.assignment');

CREATE TABLE assignments.activation (
  account_id     uuid NOT NULL,
  activation_id  uuid NOT NULL,
  assignment_id  uuid NOT NULL,
  activated_on   date NOT NULL,
  asked          bytea NOT NULL,
  PRIMARY KEY (account_id, activation_id),
  FOREIGN KEY (account_id, assignment_id) REFERENCES assignments.assignment,
  CONSTRAINT activated_once UNIQUE (account_id, assignment_id)
);
SELECT platform.raise_wall('assignments.activation');

CREATE TABLE assignments.release (
  account_id     uuid NOT NULL,
  release_id     uuid NOT NULL,
  assignment_id  uuid NOT NULL,
  released_on    date NOT NULL,
  asked          bytea NOT NULL,
  PRIMARY KEY (account_id, release_id),
  FOREIGN KEY (account_id, assignment_id) REFERENCES assignments.assignment,
  CONSTRAINT taken_back_once UNIQUE (account_id, assignment_id)
);
SELECT platform.raise_wall('assignments.release');
