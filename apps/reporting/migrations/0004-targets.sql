-- What units are to reach. Like definitions, targets follow from no log: a recompute keeps them.
CREATE TABLE target (
  target_id uuid PRIMARY KEY,
  version integer NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'approved', 'superseded')),
  indicator_id text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  from_on date NOT NULL,
  -- The last day.
  until_on date NOT NULL CHECK (until_on >= from_on),
  value double precision NOT NULL,
  baseline double precision,
  legal_act jsonb,
  parent_target_id uuid REFERENCES target,
  drafted_by text NOT NULL,
  drafted_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  superseded_by uuid REFERENCES target
);
CREATE INDEX ON target (unit, indicator_id, from_on);
CREATE INDEX ON target (parent_target_id) WHERE parent_target_id IS NOT NULL;

-- One row: who approves has its lock, so that of two targets for the same days the later approval supersedes the earlier.
CREATE TABLE target_approval (approvals bigint NOT NULL);
INSERT INTO target_approval VALUES (0);
