CREATE TABLE assistance (
  assistance_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  procedure_code text NOT NULL,
  at text NOT NULL,
  result text NOT NULL,
  benefit text,
  hours_saved integer,
  helper_id uuid,
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
CREATE INDEX assistance_by_place ON assistance (unit_code, assistance_id);
CREATE INDEX assistance_assigned ON assistance (assistance_id) WHERE former_places <> '[]';
CREATE INDEX assistance_by_words ON assistance
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
