-- Where a resident who was written down twice was said to live: an old list may still speak of it.
ALTER TABLE resident ADD COLUMN lived jsonb NOT NULL DEFAULT '[]';

-- Which home goes on as which: a bill of a home that was merged is one of the home that it became.
CREATE TABLE household (
  household_id uuid PRIMARY KEY,
  sequence integer NOT NULL,
  merged_into uuid,
  -- The day from which on it is the other one.
  ended_on date
);
CREATE INDEX household_merged ON household (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX bill_by_household ON bill (household_id);

-- A home with all that were merged into it, over however many.
CREATE FUNCTION same_households(one uuid) RETURNS uuid[] STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE same (id) AS (
    SELECT one UNION SELECT h.household_id FROM same JOIN household AS h ON h.merged_into = same.id)
    SELECT array_agg(id) FROM same);

-- Which home a home was on a day. What is told of two homes may arrive in any order: for a while they may seem to be merged
-- into each other.
CREATE FUNCTION home_on(one uuid, day date) RETURNS uuid STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE home (id, step) AS (
    SELECT one, 0 UNION ALL SELECT h.merged_into, step + 1 FROM home JOIN household AS h ON h.household_id = home.id
     WHERE h.merged_into IS NOT NULL AND h.ended_on <= day) CYCLE id SET looped USING path
    SELECT id FROM home WHERE NOT looped ORDER BY step DESC LIMIT 1);

-- The same of people.
CREATE OR REPLACE FUNCTION heir_of(one uuid) RETURNS uuid STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE heir (id, step) AS (
    SELECT one, 0 UNION ALL SELECT r.merged_into, step + 1 FROM heir JOIN resident AS r ON r.resident_id = heir.id
     WHERE r.merged_into IS NOT NULL) CYCLE id SET looped USING path
    SELECT id FROM heir WHERE NOT looped ORDER BY step DESC LIMIT 1);
