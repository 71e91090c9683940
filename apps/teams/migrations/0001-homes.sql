-- Households and residents as identity last told of them: ids, hamlets, stretches of days; no personal data.
CREATE TABLE household (
  household_id uuid PRIMARY KEY,
  sequence integer NOT NULL,
  status text NOT NULL,
  places jsonb NOT NULL,
  -- Version of the household's progress; 0 while nothing was observed. Its row is the lock of all that concerns the home.
  progress_version integer NOT NULL DEFAULT 0
) WITH (fillfactor = 80);

CREATE TABLE resident (
  resident_id uuid PRIMARY KEY,
  sequence integer NOT NULL,
  -- Null once the resident was erased; the row stays, so that a late older state cannot bring anybody back.
  birth_month text,
  stays jsonb NOT NULL,
  household_ids uuid[] NOT NULL
);
CREATE INDEX resident_by_household ON resident USING gin (household_ids);
