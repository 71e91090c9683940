ALTER TABLE organisation ADD COLUMN parent_id uuid;
