-- Names from converted fonts hold look-alikes of Đ, which sorted behind Y and which nobody could find.
UPDATE resident SET name = translate(name, 'ÐƉðɖ', 'ĐĐđđ'), folded_name = translate(folded_name, 'ðɖ', 'dd'),
  -- In a key a letter outside the tables is z and its code point; U is đ.
  sort_key = replace(replace(sort_key, 'z0000f0', 'U'), 'z000256', 'U')
 WHERE name ~ '[ÐƉðɖ]';

-- The same as searchKey of packages/vietnam/src/search-words.ts makes of a folded name.
CREATE FUNCTION search_key(folded text) RETURNS text IMMUTABLE PARALLEL SAFE STRICT
  RETURN regexp_replace(folded, '(qu|[bcdghklmnprstvx])y', '\1i', 'g');

-- And the same as foundWords: split at marks, and joined over them. A process of before goes on reading the column.
ALTER TABLE resident DROP COLUMN name_words, ADD COLUMN name_words tsvector NOT NULL GENERATED ALWAYS AS (
  array_to_tsvector(array_remove(
    regexp_split_to_array(search_key(folded_name), '[ ''.-]+')
      || string_to_array(regexp_replace(search_key(folded_name), '[''.-]+', '', 'g'), ' '), ''))) STORED;
CREATE INDEX resident_by_name ON resident USING gin (name_words);
