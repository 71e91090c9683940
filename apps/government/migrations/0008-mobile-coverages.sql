CREATE TABLE mobile_coverage (
  mobile_coverage_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  operator text NOT NULL,
  until date,
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
CREATE INDEX mobile_coverage_by_place ON mobile_coverage (hamlet_code, mobile_coverage_id);
CREATE INDEX mobile_coverage_assigned ON mobile_coverage (mobile_coverage_id) WHERE former_places <> '[]';
CREATE INDEX mobile_coverage_by_words ON mobile_coverage
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- An operator covers a hamlet once at a time, however many write it down at one moment.
CREATE UNIQUE INDEX mobile_coverage_once ON mobile_coverage (hamlet_code, operator, until)
  NULLS NOT DISTINCT WHERE status <> 'withdrawn';
