CREATE TABLE office_count (
  office_count_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  month text NOT NULL,
  officials integer NOT NULL,
  with_account integer NOT NULL,
  organisations integer NOT NULL,
  linked integer NOT NULL,
  meetings integer NOT NULL,
  meetings_online integer NOT NULL,
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
CREATE INDEX office_count_by_place ON office_count (unit_code, office_count_id);
CREATE INDEX office_count_assigned ON office_count (office_count_id) WHERE former_places <> '[]';
CREATE INDEX office_count_by_words ON office_count
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A unit has one number for a month, however many write it down at one moment.
CREATE UNIQUE INDEX office_count_once ON office_count (unit_code, month) WHERE status <> 'withdrawn';
