-- Changes of boundaries as they were drafted, and how far they have come.
CREATE TABLE boundary_change (
  change_id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  status text NOT NULL DEFAULT 'draft',
  title text NOT NULL,
  on_day date NOT NULL,
  legal_act jsonb NOT NULL,
  steps jsonb NOT NULL,
  -- Fingerprint of the plan that was shown: nothing else is applied.
  previewed_plan text,
  drafted_by text NOT NULL,
  drafted_at timestamptz NOT NULL,
  applied_by text,
  applied_at timestamptz,
  undone_by text,
  undone_at timestamptz
);
CREATE INDEX boundary_change_by_day ON boundary_change (on_day DESC, change_id DESC);

-- What each applied change wrote, with what stood there before: undoing it puts exactly that back.
CREATE TABLE boundary_write (
  -- In the order in which things were written: the tree is locked meanwhile.
  write_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  change_id uuid NOT NULL REFERENCES boundary_change,
  code text NOT NULL,
  valid_from date NOT NULL,
  -- Null: the change began this version.
  before jsonb,
  after jsonb NOT NULL
);
CREATE INDEX boundary_write_by_change ON boundary_write (change_id);
CREATE INDEX boundary_write_by_unit ON boundary_write (code, valid_from);

-- Homes of a hamlet today: a preview counts those that move.
CREATE INDEX household_by_hamlet ON household ((places #>> '{-1,hamletCode}')) WHERE places #>> '{-1,until}' IS NULL;
