-- Homes that have ever lain elsewhere than where they are now: undoing a boundary change asks who was in its hamlets.
CREATE INDEX household_by_former_hamlet ON household USING gin (jsonb_path_query_array(places, '$[*].hamletCode'))
  WHERE jsonb_array_length(places) > 1 OR places #>> '{-1,until}' IS NOT NULL;
