CREATE TABLE place (
  place_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  address text NOT NULL,
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
CREATE INDEX place_by_place ON place (hamlet_code, place_id);
CREATE INDEX place_assigned ON place (place_id) WHERE former_places <> '[]';
CREATE INDEX place_by_words ON place
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- How a thing of a register stood before each change, so that what was corrected stays visible.
CREATE TABLE IF NOT EXISTS former_state (
  subject_id uuid NOT NULL,
  -- The version that the change led away from.
  version integer NOT NULL,
  kind text NOT NULL,
  -- The day as of which something happened, where it is one.
  on_day date,
  before jsonb NOT NULL,
  fields text[] NOT NULL,
  reason text,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (subject_id, version)
);
