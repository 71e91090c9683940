-- What does not fit of an attendance: it is kept and counts, and its warnings follow when people move or sessions are corrected.
ALTER TABLE attendance ADD COLUMN warnings text[] NOT NULL DEFAULT '{}';
