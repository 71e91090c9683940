CREATE TABLE legal_act (
  legal_act_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  number text NOT NULL,
  kind text NOT NULL,
  issuer text NOT NULL,
  date date NOT NULL,
  subject text NOT NULL,
  validity jsonb,
  -- Issuer, number and date, in the one spelling in which acts are compared.
  act_key text NOT NULL,
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
CREATE INDEX legal_act_by_place ON legal_act (unit_code, legal_act_id);
CREATE INDEX legal_act_assigned ON legal_act (legal_act_id) WHERE former_places <> '[]';
CREATE INDEX legal_act_by_words ON legal_act
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- An act stands once, however many write it down at one moment.
CREATE UNIQUE INDEX legal_act_once ON legal_act (act_key) WHERE status <> 'withdrawn';
