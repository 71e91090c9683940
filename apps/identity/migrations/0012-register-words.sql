-- The words by which a thing is found, as `foundWords` of packages/vietnam makes them, and their index.
UPDATE health_facility SET search_key = btrim(regexp_replace(
  regexp_replace(search_key, '(qu|[bcdghklmnprstvx])y', '\1i', 'g'), '[^[:alnum:]]+', ' ', 'g'));
CREATE INDEX health_facility_by_words ON health_facility
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
