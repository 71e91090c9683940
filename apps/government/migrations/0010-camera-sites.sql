CREATE TABLE camera_site (
  camera_site_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  place_kind text NOT NULL,
  linked jsonb,
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
CREATE INDEX camera_site_by_place ON camera_site (hamlet_code, camera_site_id);
CREATE INDEX camera_site_assigned ON camera_site (camera_site_id) WHERE former_places <> '[]';
CREATE INDEX camera_site_by_words ON camera_site
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
