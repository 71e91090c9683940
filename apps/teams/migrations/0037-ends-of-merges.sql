-- Who stands for a resident by now. Of those who seem to stand for each other in a circle, as what is told of them may arrive
-- in any order, it is the one with the least id, for all of them: whoever asks hears the same.
CREATE OR REPLACE FUNCTION heir_of(one uuid) RETURNS uuid STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE heir (id, path) AS (
    SELECT one, ARRAY[one] UNION ALL SELECT r.merged_into, path || r.merged_into FROM heir JOIN resident AS r ON r.resident_id = heir.id
     WHERE r.merged_into IS NOT NULL AND heir.id <> ALL (path[:cardinality(path) - 1]))
    SELECT id FROM unnest((SELECT path[array_position(path, heir.id):] FROM heir ORDER BY cardinality(path) DESC LIMIT 1)) AS id
     ORDER BY id LIMIT 1);
