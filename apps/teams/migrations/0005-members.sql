-- Who belongs to a body, when and as what; people are ids, their names live elsewhere.
CREATE TABLE membership (
  membership_id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  body_id uuid NOT NULL REFERENCES body,
  person_id uuid NOT NULL,
  role text NOT NULL,
  from_on date NOT NULL,
  until_on date,
  affiliations text[] NOT NULL,
  ambassador boolean NOT NULL,
  -- As it was first sent: what a second sending is compared with.
  joined_as jsonb NOT NULL
);
CREATE INDEX membership_by_body ON membership (body_id, from_on, membership_id);
