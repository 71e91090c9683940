CREATE TABLE warning (
  warning_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  until date,
  audiences jsonb NOT NULL,
  channels jsonb NOT NULL,
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
CREATE INDEX warning_by_place ON warning (unit_code, warning_id);
CREATE INDEX warning_assigned ON warning (warning_id) WHERE former_places <> '[]';
CREATE INDEX warning_by_words ON warning
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
