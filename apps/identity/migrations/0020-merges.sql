-- The resident whom this one was written down a second time as: lists leave it out, what was said of it is theirs.
ALTER TABLE resident ADD COLUMN merged_into uuid REFERENCES resident;
CREATE INDEX resident_merged ON resident (merged_into) WHERE merged_into IS NOT NULL;

-- A resident with all who were merged into it, over however many.
CREATE FUNCTION same_residents(one uuid) RETURNS uuid[] STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE same (id) AS (
    SELECT one UNION SELECT r.resident_id FROM same JOIN resident AS r ON r.merged_into = same.id)
    SELECT array_agg(id) FROM same);

-- Who stands for a resident by now.
CREATE FUNCTION heir_of(one uuid) RETURNS uuid STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE heir (id, next) AS (
    SELECT resident_id, merged_into FROM resident WHERE resident_id = one
    UNION SELECT r.resident_id, r.merged_into FROM heir JOIN resident AS r ON r.resident_id = heir.next)
    SELECT id FROM heir WHERE next IS NULL);

-- Each merge with what it overwrote. Holds names and numbers: goes with its people.
CREATE TABLE resident_merge (
  merge_id uuid PRIMARY KEY,
  version integer NOT NULL,
  resident_id uuid NOT NULL REFERENCES resident,
  other_id uuid NOT NULL REFERENCES resident,
  -- The fields that were taken from the other one.
  take text[] NOT NULL,
  -- How both stood before, as far as that was changed.
  before jsonb NOT NULL,
  state text NOT NULL,
  -- As it was sent: what a second sending is compared with.
  recorded_as jsonb NOT NULL,
  merged_by text NOT NULL,
  merged_at timestamptz NOT NULL,
  undone_by text,
  undone_at timestamptz
);
CREATE INDEX resident_merge_by_kept ON resident_merge (resident_id);
CREATE INDEX resident_merge_by_other ON resident_merge (other_id);
