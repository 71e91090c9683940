-- By what a home gets to the internet. Who lives there has no place here.
CREATE TABLE home_connection (
  home_connection_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  household_id uuid NOT NULL,
  kind text NOT NULL,
  until date,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX home_connection_by_place ON home_connection (hamlet_code, home_connection_id);
CREATE INDEX home_connection_of_home ON home_connection (household_id);
CREATE INDEX home_connection_assigned ON home_connection (home_connection_id) WHERE former_places <> '[]';
CREATE INDEX home_connection_by_words ON home_connection
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A home has one answer at a time, however many write it down at one moment.
CREATE UNIQUE INDEX home_connection_once ON home_connection (household_id, until)
  NULLS NOT DISTINCT WHERE status <> 'withdrawn';

-- Where homes lie and lay, and which goes on as which: an answer of a home that was merged is one of the home that it became.
CREATE TABLE household (
  household_id uuid PRIMARY KEY,
  sequence integer NOT NULL,
  places jsonb NOT NULL,
  merged_into uuid
);
CREATE INDEX household_merged ON household (merged_into) WHERE merged_into IS NOT NULL;

-- A home with all that were merged into it, over however many.
CREATE FUNCTION same_households(one uuid) RETURNS uuid[] STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE same (id) AS (
    SELECT one UNION SELECT h.household_id FROM same JOIN household AS h ON h.merged_into = same.id)
    SELECT array_agg(id) FROM same);

-- Which home a home is by now. Of those that seem to be merged into each other in a circle, as what is said of them may arrive
-- in any order, it is the one with the least id, for all of them: whoever asks hears the same.
CREATE FUNCTION home_of(one uuid) RETURNS uuid STABLE PARALLEL SAFE
  RETURN (WITH RECURSIVE home (id, path) AS (
    SELECT one, ARRAY[one] UNION ALL SELECT h.merged_into, path || h.merged_into FROM home JOIN household AS h ON h.household_id = home.id
     WHERE h.merged_into IS NOT NULL AND home.id <> ALL (path[:cardinality(path) - 1]))
    SELECT id FROM unnest((SELECT path[array_position(path, home.id):] FROM home ORDER BY cardinality(path) DESC LIMIT 1)) AS id
     ORDER BY id LIMIT 1);
