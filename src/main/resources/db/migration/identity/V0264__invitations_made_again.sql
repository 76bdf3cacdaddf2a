-- When an invitation was made, so that nobody is written to more than once an hour. Those of before
-- worked for three days from then on.
ALTER TABLE identity.invitation ADD COLUMN made_at timestamptz;
UPDATE identity.invitation SET made_at = ends_at - interval '3 days';
ALTER TABLE identity.invitation ALTER COLUMN made_at SET NOT NULL;
CREATE INDEX invitations_of_a_person ON identity.invitation (account_id, person_id, made_at);
