-- Which homes are the same is looked up by the index, one step after the other, also while nobody has counted the rows of the
-- table yet: after an import each call read it from end to end.
CREATE OR REPLACE FUNCTION same_homes(one uuid) RETURNS uuid[] STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE
    up (id) AS (SELECT one UNION SELECT h.merged_into FROM up JOIN household AS h ON h.household_id = up.id
                 WHERE h.merged_into IS NOT NULL),
    same (id) AS (SELECT id FROM up UNION SELECT merged.id FROM same CROSS JOIN LATERAL (
      SELECT household_id AS id FROM household WHERE merged_into = same.id OFFSET 0) AS merged)
    SELECT array_agg(id) FROM same);
