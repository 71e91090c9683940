-- The same keys for less: everybody who is registered waits for them, and a statement inside of each of three was made three
-- times. What they are made of is said where they were first made.
CREATE OR REPLACE FUNCTION match_keys(hamlet text, folded text, birth jsonb, phone text) RETURNS text[]
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  day text := birth->>'date';
  year text := coalesce(left(day, 4), birth->>'year');
  month text := substr(day, 6, 2);
  of_month text := substr(day, 9, 2);
  -- By its schema, which a restored backup does not look through.
  words text := (
    SELECT coalesce(string_agg(word, ' ' ORDER BY word COLLATE "C"), '')
      FROM unnest(string_to_array(translate(public.search_key(folded), '''.-', '   '), ' ')) AS word WHERE word <> '');
BEGIN
  RETURN array_remove(ARRAY[
    'n:' || year || ':' || words,
    'h:' || hamlet || ':' || year,
    'w:' || hamlet || ':' || words,
    'd:' || left(day, 5) || least(month COLLATE "C", of_month) || '-' || greatest(month COLLATE "C", of_month),
    'p:' || phone], NULL);
END $$;
