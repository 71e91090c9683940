CREATE TABLE centre_day (
  centre_day_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  day date NOT NULL,
  received integer NOT NULL,
  online integer NOT NULL,
  resolved integer NOT NULL,
  on_time integer NOT NULL,
  source text NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX centre_day_by_place ON centre_day (unit_code, centre_day_id);
CREATE INDEX centre_day_assigned ON centre_day (centre_day_id) WHERE former_places <> '[]';
CREATE INDEX centre_day_by_words ON centre_day
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A centre counts a day once, however many write it down at one moment.
CREATE UNIQUE INDEX centre_day_once ON centre_day (unit_code, day) WHERE status <> 'withdrawn';
