CREATE TABLE information_point (
  information_point_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  place text NOT NULL,
  owner text NOT NULL,
  subject text NOT NULL,
  url text NOT NULL,
  checked_on date,
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
CREATE INDEX information_point_by_place ON information_point (unit_code, information_point_id);
CREATE INDEX information_point_assigned ON information_point (information_point_id) WHERE former_places <> '[]';
CREATE INDEX information_point_by_words ON information_point
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- Those that are due, by when somebody last looked at them.
CREATE INDEX information_point_due ON information_point (coalesce(checked_on, since)) WHERE status = 'active';
