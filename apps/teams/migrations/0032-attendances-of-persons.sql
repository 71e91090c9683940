-- Who is written down at a session under two ids is one person there: asked whenever somebody is written down, merged or erased.
CREATE INDEX attendance_by_person ON attendance (counts_for, session_id);

-- What is told of two people may arrive in any order: for a while they may seem to be merged into each other.
CREATE OR REPLACE FUNCTION heir_of(one uuid) RETURNS uuid STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE heir (id, step) AS (
    SELECT one, 0 UNION ALL SELECT r.merged_into, step + 1 FROM heir JOIN resident AS r ON r.resident_id = heir.id
     WHERE r.merged_into IS NOT NULL) CYCLE id SET looped USING path
    SELECT id FROM heir WHERE NOT looped ORDER BY step DESC LIMIT 1);
