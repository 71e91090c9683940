-- Whether a warning is told of at night too; what an older release writes waits for the morning.
ALTER TABLE message ADD COLUMN urgent boolean NOT NULL DEFAULT false;
