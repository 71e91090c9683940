-- When something that a unit counts of a measure was last counted. Null: before this was kept.
ALTER TABLE cell_total ADD COLUMN changed_at timestamptz;
