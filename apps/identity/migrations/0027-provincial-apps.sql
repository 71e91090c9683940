-- Whether an app is the citizen app of the resident's province, as the catalogue had it for who wrote it down.
ALTER TABLE app_record ADD COLUMN provincial boolean NOT NULL DEFAULT false;
