-- People who had several ids and are erased, as long as one of their ids has yet to be heard of: what they are called by then.
-- With the last one the row goes, and nothing says any more who they were.
CREATE TABLE erased_person (
  -- As the tombstones of their ids call it.
  erasure_id uuid PRIMARY KEY,
  -- What counts for them, counts for this id, which nobody has.
  called uuid NOT NULL,
  -- How many ids they had, and how many of these are erased here.
  ids integer NOT NULL,
  heard integer NOT NULL
);
