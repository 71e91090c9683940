CREATE TABLE plan (
  plan_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  from_year integer NOT NULL,
  to_year integer NOT NULL,
  towards_year integer,
  act_id uuid,
  superior_plan_id uuid,
  superior_act_id uuid,
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
CREATE INDEX plan_by_place ON plan (unit_code, plan_id);
CREATE INDEX plan_assigned ON plan (plan_id) WHERE former_places <> '[]';
CREATE INDEX plan_by_words ON plan
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
