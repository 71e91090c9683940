-- A day on which the code meant the unit of the target: codes of abolished areas were given to new ones. A draft names a
-- unit of the day of its drafting; a process of the release before, which knows no such column, leaves that to the default.
ALTER TABLE target ADD COLUMN unit_on date NOT NULL DEFAULT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
UPDATE target SET unit_on = (drafted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
