CREATE TABLE procedure (
  procedure_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  sector text NOT NULL,
  form text NOT NULL,
  documents text NOT NULL,
  -- In đồng.
  fee integer,
  days integer,
  filed_at text NOT NULL,
  steps text NOT NULL,
  -- In whose territory the code is taken: the highest unit above.
  root_code text NOT NULL,
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
CREATE INDEX procedure_by_place ON procedure (unit_code, procedure_id);
CREATE INDEX procedure_assigned ON procedure (procedure_id) WHERE former_places <> '[]';
CREATE INDEX procedure_by_words ON procedure
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A code means one procedure in a province, however many write it down at one moment.
CREATE UNIQUE INDEX procedure_once ON procedure (root_code, code) WHERE status <> 'withdrawn';
