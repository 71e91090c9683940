CREATE TABLE document_count (
  document_count_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  organisation_id uuid,
  month text NOT NULL,
  sent integer NOT NULL,
  received integer NOT NULL,
  outgoing integer NOT NULL,
  signed_outgoing integer NOT NULL,
  non_confidential integer NOT NULL,
  online integer NOT NULL,
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
CREATE INDEX document_count_by_place ON document_count (unit_code, document_count_id);
CREATE INDEX document_count_assigned ON document_count (document_count_id) WHERE former_places <> '[]';
CREATE INDEX document_count_by_words ON document_count
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- An office has one number for a month, however many write it down at one moment; without an organisation it is the unit's own.
CREATE UNIQUE INDEX document_count_once ON document_count (unit_code, month, organisation_id) NULLS NOT DISTINCT
  WHERE status <> 'withdrawn';
