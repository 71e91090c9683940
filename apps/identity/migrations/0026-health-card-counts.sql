-- How many health cards were issued in a commune, for each year one number that counts.
CREATE TABLE health_card_count (
  health_card_count_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  year integer NOT NULL,
  issued integer NOT NULL,
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
CREATE INDEX health_card_count_by_place ON health_card_count (unit_code, health_card_count_id);
CREATE INDEX health_card_count_assigned ON health_card_count (health_card_count_id) WHERE former_places <> '[]';
CREATE INDEX health_card_count_by_words ON health_card_count
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
-- Of two that are recorded at once the second is judged anew.
CREATE UNIQUE INDEX health_card_count_one_year ON health_card_count (unit_code, year) WHERE status <> 'withdrawn';
