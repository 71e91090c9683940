-- Figures that others have told, beside what is computed. They follow from no log: a recompute keeps them.
CREATE TABLE claim (
  claim_id uuid PRIMARY KEY,
  indicator_id text COLLATE "C" NOT NULL,
  unit_code text COLLATE "C" NOT NULL,
  -- A day on which the code meant the unit of the claim: codes of abolished areas were given to new ones.
  unit_on date NOT NULL,
  -- Day after the last one that it stands for.
  claimed_until date NOT NULL,
  -- As it was sent, to know it again.
  sent jsonb NOT NULL,
  claim jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  withdrawal jsonb,
  withdrawn_by text
);
CREATE INDEX claim_of_unit ON claim (unit_code, claimed_until DESC, claim_id DESC);
