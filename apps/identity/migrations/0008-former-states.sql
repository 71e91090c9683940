-- How a household or a resident stood before each change, so that what was corrected stays visible.
CREATE TABLE former_state (
  subject_id uuid NOT NULL,
  -- The version that the change led away from.
  version integer NOT NULL,
  kind text NOT NULL,
  -- The day as of which something happened, where it is one.
  on_day date,
  before jsonb NOT NULL,
  fields text[] NOT NULL,
  reason text,
  -- Of a resident: the household whose end or return changed the stays, and the version that it led away from.
  household_id uuid,
  household_version integer,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (subject_id, version)
);
CREATE INDEX former_state_by_household ON former_state (household_id) WHERE household_id IS NOT NULL;
