-- Sessions: courses, practice, information, conferences; planned, held, postponed or cancelled.
CREATE TABLE session (
  session_id uuid PRIMARY KEY,
  version integer NOT NULL,
  -- Of its published states: who attends changes these, and not what an If-Match names.
  revision integer NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  topics text[] NOT NULL,
  unit_code text COLLATE "C" NOT NULL,
  -- First day of the unit that the code means on the day of the session.
  unit_from date NOT NULL,
  place text NOT NULL,
  mode text NOT NULL,
  audiences text[] NOT NULL,
  starts_at timestamptz NOT NULL,
  day date NOT NULL,
  minutes integer NOT NULL,
  organiser_id uuid,
  trainer_ids uuid[] NOT NULL,
  partners jsonb NOT NULL,
  status text NOT NULL,
  headcounts jsonb NOT NULL,
  attended integer NOT NULL,
  -- As it was first sent: what a second sending is compared with.
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX session_by_unit ON session (unit_code, day DESC, session_id DESC);
CREATE INDEX session_by_day ON session (day DESC, session_id DESC);
CREATE INDEX session_by_trainer ON session USING gin (trainer_ids);
CREATE INDEX session_by_recorder ON session (recorded_by);

-- How a thing stood before each change, so that what was corrected stays visible.
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
