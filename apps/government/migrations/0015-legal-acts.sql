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
