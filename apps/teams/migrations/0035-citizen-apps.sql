-- Of an app in the catalogue: the province whose citizen app it is.
ALTER TABLE catalogue_entry ADD COLUMN citizen_app_of text;
CREATE INDEX catalogue_entry_citizen_app ON catalogue_entry (citizen_app_of) WHERE citizen_app_of IS NOT NULL;
