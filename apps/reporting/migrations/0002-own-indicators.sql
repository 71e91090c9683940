-- Indicators that the province defines itself, from existing measures. They follow from no log: a recompute keeps them.
CREATE TABLE indicator_version (
  indicator_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  valid_from date NOT NULL,
  definition jsonb NOT NULL,
  defined_by text NOT NULL,
  defined_at timestamptz NOT NULL,
  PRIMARY KEY (indicator_id, version)
);

CREATE TABLE indicator_retirement (
  indicator_id text COLLATE "C" PRIMARY KEY,
  -- First day without it.
  retired_on date NOT NULL,
  retired_by text NOT NULL,
  retired_at timestamptz NOT NULL
);

-- One row: counts the changes of definitions, so that whoever remembers them knows when they are old. Who changes one
-- has its lock, so definitions change one after the other.
CREATE TABLE definition_change (version bigint NOT NULL);
INSERT INTO definition_change VALUES (0);
