-- People see where they are signed in and end what they do not know; a session needs a name for
-- that which opens nothing.
ALTER TABLE identity.session
  ADD COLUMN session_id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD CONSTRAINT a_session_has_one_name UNIQUE (session_id);
