-- Questions and difficulties, from whoever raised one to its answer. Never a name or a number of a person.
CREATE TABLE concern (
  concern_id uuid PRIMARY KEY,
  version integer NOT NULL,
  kind text NOT NULL,
  raised_as text NOT NULL,
  unit_code text NOT NULL,
  topic text NOT NULL,
  text text NOT NULL,
  obstacle text,
  raised_on date NOT NULL,
  due_on date NOT NULL,
  visit_id uuid,
  status text NOT NULL,
  -- Whose officers are to answer.
  level text NOT NULL,
  organisation text,
  -- The reusable answer that it was answered with last, and whether that helped.
  answer_id uuid,
  helped boolean,
  steps jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  -- As it was first sent: what a second sending is compared with.
  recorded_as jsonb NOT NULL,
  raised_by text NOT NULL
);
CREATE INDEX concern_by_place ON concern (unit_code, due_on, concern_id);
CREATE INDEX concern_by_raiser ON concern (raised_by, changed_at, concern_id);
CREATE INDEX concern_by_answer ON concern (answer_id) WHERE answer_id IS NOT NULL;
