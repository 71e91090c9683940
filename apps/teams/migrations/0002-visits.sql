CREATE TABLE visit (
  visit_id uuid PRIMARY KEY,
  household_id uuid NOT NULL,
  hamlet_code text NOT NULL,
  team_id uuid NOT NULL,
  visited_on date NOT NULL,
  outcome text NOT NULL,
  received_at timestamptz NOT NULL,
  next_try_on date,
  recorded_by text NOT NULL,
  -- The report as it came: what a second sending is compared with, and what is answered.
  report jsonb NOT NULL
);
CREATE INDEX visit_by_household ON visit (household_id, visited_on DESC, visit_id DESC);
