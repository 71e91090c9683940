-- The resident who stands for this one, who was written down twice. What was told of either keeps the id that it was told
-- under, so that a merge that is undone leaves no trace.
ALTER TABLE resident ADD COLUMN merged_into uuid;
CREATE INDEX resident_merged ON resident (merged_into) WHERE merged_into IS NOT NULL;
-- Where a merged one was said to live: an old report may still speak of it.
ALTER TABLE resident ADD COLUMN lived jsonb NOT NULL DEFAULT '[]';

-- A resident with all who were merged into it, over however many; whoever is not known yet stands for themselves.
CREATE FUNCTION same_residents(one uuid) RETURNS uuid[] STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE same (id) AS (
    SELECT one UNION SELECT r.resident_id FROM same JOIN resident AS r ON r.merged_into = same.id)
    SELECT array_agg(id) FROM same);

-- Who stands for a resident by now.
CREATE FUNCTION heir_of(one uuid) RETURNS uuid STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE heir (id, step) AS (
    SELECT one, 0 UNION SELECT r.merged_into, step + 1 FROM heir JOIN resident AS r ON r.resident_id = heir.id
     WHERE r.merged_into IS NOT NULL)
    SELECT id FROM heir ORDER BY step DESC LIMIT 1);
