-- A home with all that are the same one by now: those that were merged into it, and that into which it was.
CREATE INDEX household_merged ON household (merged_into) WHERE merged_into IS NOT NULL;
CREATE FUNCTION same_homes(one uuid) RETURNS uuid[] STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE
    up (id) AS (SELECT one UNION SELECT h.merged_into FROM up JOIN household AS h ON h.household_id = up.id
                 WHERE h.merged_into IS NOT NULL),
    same (id) AS (SELECT id FROM up UNION SELECT h.household_id FROM same JOIN household AS h ON h.merged_into = same.id)
    SELECT array_agg(id) FROM same);

-- Who stands for a resident by now. Of those who stand for each other in a circle it is the one with the least id, for all.
CREATE OR REPLACE FUNCTION heir_of(one uuid) RETURNS uuid STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE heir (id, path) AS (
    SELECT one, ARRAY[one] UNION ALL SELECT r.merged_into, path || r.merged_into FROM heir JOIN resident AS r ON r.resident_id = heir.id
     WHERE r.merged_into IS NOT NULL AND heir.id <> ALL (path[:cardinality(path) - 1]))
    SELECT id FROM unnest((SELECT path[array_position(path, heir.id):] FROM heir ORDER BY cardinality(path) DESC LIMIT 1)) AS id
     ORDER BY id LIMIT 1);

-- Nobody stands for themselves, over however many. The decision sees to it; this says so where one ever failed.
CREATE FUNCTION refuse_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.merged_into = ANY(same_residents(NEW.resident_id)) THEN
    RAISE EXCEPTION 'resident % would stand for themselves', NEW.resident_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER resident_merged_in_circle BEFORE UPDATE OF merged_into ON resident
  FOR EACH ROW WHEN (NEW.merged_into IS NOT NULL AND NEW.merged_into IS DISTINCT FROM OLD.merged_into)
  EXECUTE FUNCTION refuse_circle();
