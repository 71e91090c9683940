-- Who is one with a resident, and who stands for them by now: of nearly everybody they themselves. That is found by one look
-- into an index; the walk along merges, which costs twenty times as much, is left to the few who were merged.
CREATE OR REPLACE FUNCTION same_residents(one uuid) RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  -- All of them and not whether there is one: for a first row Postgres would read the table while nobody has counted its rows.
  merged uuid[] := ARRAY(SELECT resident_id FROM public.resident WHERE merged_into = one);
BEGIN
  IF merged = '{}' THEN
    RETURN ARRAY[one];
  END IF;
  RETURN (WITH RECURSIVE same (id) AS (
    SELECT one UNION SELECT next.id FROM same CROSS JOIN LATERAL (
      SELECT resident_id AS id FROM public.resident WHERE merged_into = same.id OFFSET 0) AS next)
    SELECT array_agg(id) FROM same);
END $$;

CREATE OR REPLACE FUNCTION heir_of(one uuid) RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  IF (SELECT merged_into FROM public.resident WHERE resident_id = one) IS NULL THEN
    RETURN one;
  END IF;
  RETURN (WITH RECURSIVE heir (id, path) AS (
    SELECT one, ARRAY[one] UNION ALL
    SELECT r.merged_into, path || r.merged_into FROM heir JOIN public.resident AS r ON r.resident_id = heir.id
     WHERE r.merged_into IS NOT NULL AND heir.id <> ALL (path[:cardinality(path) - 1]))
    SELECT id FROM unnest((SELECT path[array_position(path, heir.id):] FROM heir ORDER BY cardinality(path) DESC LIMIT 1)) AS id
     ORDER BY id LIMIT 1);
END $$;
