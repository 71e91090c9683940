-- Dossiers as their sources have them, and nothing of whom they are of.
CREATE TABLE dossier (
  dossier_code text PRIMARY KEY,
  unit_code text NOT NULL,
  procedure_code text NOT NULL,
  intake text NOT NULL,
  received_on date NOT NULL,
  due_on date,
  finished_on date,
  state integer NOT NULL,
  as_of timestamptz NOT NULL,
  paused_since date,
  paused_days integer NOT NULL,
  -- Whether its procedure was offered online when its source spoke last.
  offered_online boolean NOT NULL,
  flags text[] NOT NULL,
  version integer NOT NULL
);
CREATE INDEX dossier_by_unit ON dossier (unit_code, received_on DESC, dossier_code);
CREATE INDEX dossier_flagged ON dossier (unit_code) WHERE flags <> '{}';
CREATE INDEX dossier_unfinished ON dossier (unit_code, state) WHERE state IN (1, 2, 4, 5, 6, 8);

-- What a unit received and resolved in a month: by its dossiers where they are mirrored, else by what was counted by hand.
-- Whatever changes either changes the total in the same transaction.
CREATE TABLE dossier_total (
  dossier_total_id uuid PRIMARY KEY DEFAULT uuidv7(),
  version integer NOT NULL DEFAULT 1,
  unit_code text NOT NULL,
  month date NOT NULL,
  known_until date NOT NULL,
  mirrored boolean NOT NULL,
  received integer NOT NULL,
  online integer NOT NULL,
  offered_online integer NOT NULL,
  offered_and_online integer NOT NULL,
  resolved integer NOT NULL,
  on_time integer NOT NULL,
  UNIQUE (unit_code, month)
);
