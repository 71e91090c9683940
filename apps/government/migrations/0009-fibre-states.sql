CREATE TABLE fibre_state (
  fibre_state_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  planned_on date,
  building_since date,
  available_since date,
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
CREATE INDEX fibre_state_by_place ON fibre_state (hamlet_code, fibre_state_id);
CREATE INDEX fibre_state_assigned ON fibre_state (fibre_state_id) WHERE former_places <> '[]';
CREATE INDEX fibre_state_by_words ON fibre_state
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A hamlet has one, however many write it down at one moment.
CREATE UNIQUE INDEX fibre_state_once ON fibre_state (hamlet_code) WHERE status <> 'withdrawn';
