-- Since when the data on a resident are not used, because they asked for it.
ALTER TABLE resident ADD COLUMN restricted_since date;
