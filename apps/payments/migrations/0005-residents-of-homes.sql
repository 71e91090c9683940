-- Who lives in a household: whether one that sells is known.
CREATE INDEX resident_by_household ON resident USING gin (stays jsonb_path_ops) WITH (fastupdate = off);
