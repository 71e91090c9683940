-- The words of a name in one order, as `nameKey` of packages/vietnam/src/name-likeness.ts makes it of a folded one.
CREATE FUNCTION name_key(folded text) RETURNS text IMMUTABLE PARALLEL SAFE STRICT
  RETURN array_to_string(ARRAY(SELECT word FROM regexp_split_to_table(search_key(folded), '[ ''.-]+') AS word
    WHERE word <> '' ORDER BY word COLLATE "C"), ' ');

-- A day of birth with day and month in one order.
CREATE FUNCTION day_key(day text) RETURNS text IMMUTABLE PARALLEL SAFE STRICT
  RETURN left(day, 5) || least(substr(day, 6, 2) COLLATE "C", substr(day, 9, 2))
    || '-' || greatest(substr(day, 6, 2) COLLATE "C", substr(day, 9, 2));

-- What leads to who may be the same person; `matchKeys` of src/duplicates/match-keys.ts asks with the same.
CREATE FUNCTION match_keys(hamlet text, folded text, birth jsonb, phone text) RETURNS text[] IMMUTABLE PARALLEL SAFE
  RETURN array_remove(ARRAY[
    'n:' || coalesce(left(birth->>'date', 4), birth->>'year') || ':' || name_key(folded),
    'h:' || hamlet || ':' || coalesce(left(birth->>'date', 4), birth->>'year'),
    'w:' || hamlet || ':' || name_key(folded),
    'd:' || day_key(birth->>'date'),
    'p:' || phone], NULL);

-- A column and no table of its own: whatever changes a person, or where the home lies, changes what leads to them.
ALTER TABLE resident ADD COLUMN match_keys text[] NOT NULL
  GENERATED ALWAYS AS (match_keys(hamlet_code, folded_name, birth, phone)) STORED;
CREATE INDEX resident_by_match ON resident USING gin (match_keys) WITH (fastupdate = off);

-- Two who look like one and are two, as an officer said; the smaller id first.
CREATE TABLE distinct_pair (
  one_id uuid NOT NULL REFERENCES resident,
  other_id uuid NOT NULL REFERENCES resident,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (one_id, other_id)
);
CREATE INDEX distinct_pair_by_other ON distinct_pair (other_id);
