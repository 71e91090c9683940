-- What people ask for of the data on them, by the id of a resident.
CREATE TABLE rights_request (
  rights_request_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  resident_id uuid NOT NULL,
  kind text NOT NULL,
  taken_at text NOT NULL,
  with_others boolean NOT NULL,
  extended_by integer,
  refused_for text,
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
CREATE INDEX rights_request_by_place ON rights_request (unit_code, rights_request_id);
CREATE INDEX rights_request_assigned ON rights_request (rights_request_id) WHERE former_places <> '[]';
CREATE INDEX rights_request_by_words ON rights_request
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
CREATE INDEX rights_request_by_resident ON rights_request (resident_id);

-- Orders by which the data on somebody have to be kept. No reference to residents: both outlive an erasure.
CREATE TABLE legal_hold (
  legal_hold_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  resident_id uuid NOT NULL,
  issuer text NOT NULL,
  order_number text NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX legal_hold_by_place ON legal_hold (unit_code, legal_hold_id);
CREATE INDEX legal_hold_assigned ON legal_hold (legal_hold_id) WHERE former_places <> '[]';
CREATE INDEX legal_hold_by_words ON legal_hold
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
CREATE INDEX legal_hold_by_resident ON legal_hold (resident_id);

-- Personal data that got to somebody who may not have them, or were lost.
CREATE TABLE breach (
  breach_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  kind text NOT NULL,
  what text NOT NULL,
  people integer NOT NULL,
  discovered_at timestamptz NOT NULL,
  notified_at timestamptz,
  measures text NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX breach_by_place ON breach (unit_code, breach_id);
CREATE INDEX breach_assigned ON breach (breach_id) WHERE former_places <> '[]';
CREATE INDEX breach_by_words ON breach
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
