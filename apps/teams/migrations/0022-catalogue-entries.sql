CREATE TABLE catalogue_entry (
  catalogue_entry_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  catalogue text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL,
  aliases text[] NOT NULL,
  task text,
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
CREATE INDEX catalogue_entry_by_place ON catalogue_entry (unit_code, catalogue_entry_id);
CREATE INDEX catalogue_entry_assigned ON catalogue_entry (catalogue_entry_id) WHERE former_places <> '[]';
CREATE INDEX catalogue_entry_by_words ON catalogue_entry
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
CREATE INDEX catalogue_entry_by_catalogue ON catalogue_entry (catalogue);
