-- Who heads a home is a field of the home that names somebody: an erasure looks for them there.
CREATE INDEX field_edit_saw_head ON field_edit ((saw #>> '{}')) WHERE field = 'head';
CREATE INDEX field_edit_says_head ON field_edit ((says #>> '{}')) WHERE field = 'head';
-- What was decided of them goes too, not what waits alone.
CREATE INDEX held_conflict_of_resident ON held_conflict (resident_id);
CREATE INDEX correction_by_subject ON correction (subject_id);
