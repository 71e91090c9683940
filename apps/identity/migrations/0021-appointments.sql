-- For when the police expects somebody, where the record of an appointment says it. A mark of the police is a record of the
-- same table: who did not come has the booking of the appointment that came to nothing.
ALTER TABLE step_record ADD COLUMN booked_on date, ADD COLUMN booked_at text;
CREATE INDEX step_record_booked ON step_record (booked_on, resident_id) WHERE booked_on IS NOT NULL;
