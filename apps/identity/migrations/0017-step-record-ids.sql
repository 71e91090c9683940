-- Whoever sends a record again is known by its id; the index by resident and step finds it among the few of one person.
ALTER TABLE step_record ADD COLUMN record_id uuid;
