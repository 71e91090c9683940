-- Who lives in a home now, and under which name: asked at each registration, where `household_ids` (who ever did) is slow.
CREATE INDEX resident_in_home ON resident (household_id, folded_name) WHERE left_on IS NULL;
