-- Each correction that came from a door, whenever it came. What it said of whom is in `field_edit`.
CREATE TABLE correction (
  correction_id uuid PRIMARY KEY,
  -- The home or the person that was changed: of a merged home, the one that it went into.
  subject_id uuid NOT NULL,
  kind text NOT NULL,
  made_at timestamptz NOT NULL,
  -- What became of each field.
  fields jsonb NOT NULL,
  -- Keyed hash of what was sent: a second sending is compared with it.
  recorded_as text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);

-- What each field of a home or a person was corrected from and to. Holds names and numbers: goes with its subject.
CREATE TABLE field_edit (
  subject_id uuid NOT NULL,
  field text NOT NULL,
  saw jsonb,
  says jsonb,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL
);
CREATE INDEX field_edit_by_subject ON field_edit (subject_id);

-- A version of a person's field that differs from what is recorded, until somebody of the commune decides.
CREATE TABLE held_conflict (
  held_conflict_id uuid PRIMARY KEY,
  resident_id uuid NOT NULL REFERENCES resident,
  field text NOT NULL,
  proposed jsonb,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  state text NOT NULL,
  choice text,
  decided_at timestamptz,
  decided_by text
);
-- While one is open the same proposal is no second one; its row of a person is locked by whoever looks.
CREATE INDEX held_conflict_by_resident ON held_conflict (resident_id) WHERE state = 'open';
CREATE INDEX held_conflict_by_time ON held_conflict (made_at, held_conflict_id);
