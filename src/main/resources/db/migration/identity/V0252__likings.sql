-- How somebody likes the pages. account_id is null for staff.
CREATE TABLE identity.liking (
  account_id  uuid,
  person_id   uuid NOT NULL,
  language    text CHECK (language IN ('en', 'nl', 'sv')),
  theme       text NOT NULL CHECK (theme IN ('system', 'light', 'dark')),
  density     text NOT NULL CHECK (density IN ('comfortable', 'compact')),
  motion      text NOT NULL CHECK (motion IN ('system', 'reduced')),
  shortcuts   boolean NOT NULL,
  zone        text CHECK (length(zone) <= 60),
  CONSTRAINT a_person_likes_one_way UNIQUE NULLS NOT DISTINCT (account_id, person_id),
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
SELECT platform.raise_wall('identity.liking');

-- The views of a list somebody keeps under a name. account_id is null for staff.
CREATE TABLE identity.saved_view (
  account_id  uuid,
  person_id   uuid NOT NULL,
  view_id     uuid NOT NULL,
  path        text NOT NULL CHECK (path ~ '^/[a-z0-9/-]{0,199}$'),
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  query       text NOT NULL CHECK (length(query) <= 1000),
  CONSTRAINT a_person_names_a_view_once UNIQUE NULLS NOT DISTINCT (account_id, person_id, view_id),
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
SELECT platform.raise_wall('identity.saved_view');

-- The last day somebody came in, no finer: it tells an administrator who still needs their roles.
CREATE TABLE identity.last_seen (
  account_id  uuid NOT NULL,
  person_id   uuid NOT NULL,
  seen_on     date NOT NULL,
  PRIMARY KEY (account_id, person_id),
  FOREIGN KEY (account_id, person_id) REFERENCES identity.person
);
SELECT platform.raise_wall('identity.last_seen');
