CREATE TABLE unit_title (
  unit_title_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  title text NOT NULL,
  year integer NOT NULL,
  act_id uuid,
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
CREATE INDEX unit_title_by_place ON unit_title (unit_code, unit_title_id);
CREATE INDEX unit_title_assigned ON unit_title (unit_title_id) WHERE former_places <> '[]';
CREATE INDEX unit_title_by_words ON unit_title
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A unit has a title of a year once, however many write it down at one moment.
CREATE UNIQUE INDEX unit_title_once ON unit_title (unit_code, title, year) WHERE status <> 'withdrawn';
