CREATE TABLE place (
  place_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  address text NOT NULL,
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
CREATE INDEX place_by_place ON place (hamlet_code, place_id);
CREATE INDEX place_assigned ON place (place_id) WHERE former_places <> '[]';
CREATE INDEX place_by_words ON place
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
