-- As it was sent, to know it again; null: defined before this was kept.
ALTER TABLE unit_group ADD COLUMN defined_as jsonb;
