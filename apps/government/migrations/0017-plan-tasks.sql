CREATE TABLE plan_task (
  plan_task_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  plan_id uuid NOT NULL,
  what text NOT NULL,
  organisation_id uuid,
  due_on date NOT NULL,
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
CREATE INDEX plan_task_by_place ON plan_task (unit_code, plan_task_id);
CREATE INDEX plan_task_assigned ON plan_task (plan_task_id) WHERE former_places <> '[]';
CREATE INDEX plan_task_by_words ON plan_task
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
CREATE INDEX plan_task_due ON plan_task (due_on) WHERE status IN ('open', 'doing');
