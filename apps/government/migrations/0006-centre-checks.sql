CREATE TABLE centre_check (
  centre_check_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  day date NOT NULL,
  network boolean NOT NULL,
  network_note text NOT NULL,
  devices boolean NOT NULL,
  devices_note text NOT NULL,
  queue boolean NOT NULL,
  queue_note text NOT NULL,
  rating boolean NOT NULL,
  rating_note text NOT NULL,
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
CREATE INDEX centre_check_by_place ON centre_check (unit_code, centre_check_id);
CREATE INDEX centre_check_assigned ON centre_check (centre_check_id) WHERE former_places <> '[]';
CREATE INDEX centre_check_by_words ON centre_check
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A centre has one check for a day, however many write it down at one moment.
CREATE UNIQUE INDEX centre_check_once ON centre_check (unit_code, day) WHERE status <> 'withdrawn';
