-- What the tombstones of all ids of a person have in common, so that whoever reads one of them before it is known who was one
-- with whom counts one person all the same. Random, and no trace of the request. Those of before have none.
ALTER TABLE erased_record ADD COLUMN erasure_id uuid;
-- How many ids they were.
ALTER TABLE erased_record ADD COLUMN erased_ids integer;
