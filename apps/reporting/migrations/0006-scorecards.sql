-- By what units are scored for a year, and how they are ranked. Like targets, none of it follows from the log.
CREATE TABLE scorecard (
  scorecard_id uuid PRIMARY KEY,
  version integer NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'approved', 'superseded', 'retired')),
  unit text COLLATE "C" NOT NULL,
  code text COLLATE "C" NOT NULL,
  year integer NOT NULL,
  -- Counts those approved for the same unit, code and year; null: a draft.
  edition integer,
  content jsonb NOT NULL,
  drafted_by text NOT NULL,
  drafted_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  superseded_by uuid REFERENCES scorecard,
  retirement jsonb,
  retired_by text,
  UNIQUE (unit, code, year, edition)
);
CREATE INDEX ON scorecard (unit, year);
CREATE UNIQUE INDEX ON scorecard (unit, code, year) WHERE status = 'approved';

-- One row: who approves has its lock, so that of two editions for the same year the later approval supersedes the earlier.
CREATE TABLE scorecard_approval (approvals bigint NOT NULL);
INSERT INTO scorecard_approval VALUES (0);

-- Units that may be compared: by kind, or one by one.
CREATE TABLE unit_group (
  unit_group_id uuid PRIMARY KEY,
  version integer NOT NULL,
  unit text COLLATE "C" NOT NULL,
  name text NOT NULL,
  level text NOT NULL,
  kinds text[],
  members text[],
  defined_by text NOT NULL,
  defined_at timestamptz NOT NULL,
  CHECK ((kinds IS NULL) <> (members IS NULL))
);
CREATE INDEX ON unit_group (unit);

-- What was entered by hand for components that nothing computes; a later entry is a further row.
CREATE TABLE component_value (
  component_value_id uuid PRIMARY KEY,
  -- In which order values were entered: of one day the last counts.
  position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  scorecard_id uuid NOT NULL REFERENCES scorecard,
  component_id text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  -- A day on which the code meant the unit: codes of abolished areas were given to new ones.
  unit_on date NOT NULL,
  value double precision NOT NULL,
  on_day date NOT NULL,
  source text NOT NULL,
  note text,
  -- As it was sent, to know it again.
  sent jsonb NOT NULL,
  entered_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  withdrawal jsonb,
  withdrawn_by text
);
CREATE INDEX ON component_value (scorecard_id, unit, component_id, on_day DESC, position DESC);

-- Published rankings. Nothing updates a row: that another supersedes it follows from its edition.
CREATE TABLE ranking (
  ranking_id uuid PRIMARY KEY,
  unit text COLLATE "C" NOT NULL,
  scorecard_id uuid NOT NULL REFERENCES scorecard,
  unit_group_id uuid NOT NULL REFERENCES unit_group,
  edition integer NOT NULL,
  sent jsonb NOT NULL,
  -- What lists show of it.
  summary jsonb NOT NULL,
  result jsonb NOT NULL,
  approved_by text NOT NULL,
  approved_at timestamptz NOT NULL,
  UNIQUE (scorecard_id, unit_group_id, edition)
);
CREATE INDEX ON ranking (unit, approved_at DESC, ranking_id DESC);
