CREATE TABLE school (
  school_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  level text NOT NULL,
  quality_software_since date,
  parent_app_since date,
  parent_app text NOT NULL,
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
CREATE INDEX school_by_place ON school (unit_code, school_id);
CREATE INDEX school_assigned ON school (school_id) WHERE former_places <> '[]';
CREATE INDEX school_by_words ON school
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
