CREATE TABLE digital_service (
  digital_service_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  topic text NOT NULL,
  url text NOT NULL,
  owner text NOT NULL,
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
CREATE INDEX digital_service_by_place ON digital_service (unit_code, digital_service_id);
CREATE INDEX digital_service_assigned ON digital_service (digital_service_id) WHERE former_places <> '[]';
CREATE INDEX digital_service_by_words ON digital_service
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
