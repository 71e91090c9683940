-- Sums of money outgrow an integer. Both columns in one statement: the table is written anew once.
ALTER TABLE cell ALTER COLUMN amount TYPE bigint, ALTER COLUMN own TYPE bigint;
ALTER TABLE late_change ALTER COLUMN amount TYPE bigint;

-- While the totals move on to a later day, unit after unit: those of units before `moved_below` are there already. A
-- process of the release before does not know these columns: it must not count while a month is being moved.
ALTER TABLE total_day ADD COLUMN moving_to date, ADD COLUMN moved_below text COLLATE "C";
