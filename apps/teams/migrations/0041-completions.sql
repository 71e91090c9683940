-- Who has finished a lesson or a course.
CREATE TABLE completion (
  completion_id uuid PRIMARY KEY,
  version integer NOT NULL,
  -- Of its published states: an erasure changes these too.
  revision integer NOT NULL,
  learned_kind text NOT NULL,
  learned_id uuid NOT NULL,
  learner_kind text NOT NULL,
  -- After an erasure an id that nobody has.
  learner_id uuid NOT NULL,
  -- Whom it counts for by now: another one where persons were merged.
  counts_for uuid NOT NULL,
  unit_code text COLLATE "C" NOT NULL,
  -- First day of the unit that the code means on that day.
  unit_from date NOT NULL,
  day date NOT NULL,
  recorded_by text NOT NULL,
  received_at timestamptz NOT NULL,
  withdrawal jsonb
);
-- Nobody finishes a thing twice, however many phones say so.
CREATE UNIQUE INDEX completion_once ON completion (learned_id, learner_kind, learner_id) WHERE withdrawal IS NULL;
CREATE INDEX completion_by_unit ON completion (unit_code, day DESC, completion_id DESC);
CREATE INDEX completion_by_day ON completion (day DESC, completion_id DESC);
CREATE INDEX completion_by_learner ON completion (learner_id);
CREATE INDEX completion_by_person ON completion (counts_for, learned_id);
