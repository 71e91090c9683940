CREATE TABLE household (
  household_id uuid PRIMARY KEY,
  status text NOT NULL,
  -- Where it lies or last lay; `places` has the whole history as it is published.
  hamlet_code text NOT NULL,
  places jsonb NOT NULL,
  merged_into uuid REFERENCES household,
  address jsonb NOT NULL,
  devices text[] NOT NULL,
  language text,
  -- Also the sequence of the published state. 0 only inside the transaction that makes the row.
  version integer NOT NULL DEFAULT 0,
  -- Keyed hash of the registration: a second sending is compared with it.
  registered_as text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX household_by_hamlet ON household (hamlet_code, household_id);
