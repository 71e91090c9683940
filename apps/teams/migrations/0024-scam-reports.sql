CREATE TABLE scam_report (
  scam_report_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  kind text NOT NULL,
  medium text NOT NULL,
  harm text NOT NULL,
  what text NOT NULL,
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
CREATE INDEX scam_report_by_place ON scam_report (unit_code, scam_report_id);
CREATE INDEX scam_report_assigned ON scam_report (scam_report_id) WHERE former_places <> '[]';
CREATE INDEX scam_report_by_words ON scam_report
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
