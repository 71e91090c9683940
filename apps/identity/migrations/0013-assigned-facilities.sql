-- The units that a place lay in until they were split, each with the day from which on it lies elsewhere.
ALTER TABLE health_facility ADD former_places jsonb NOT NULL DEFAULT '[]';
ALTER TABLE health_facility ALTER former_places DROP DEFAULT;
CREATE INDEX health_facility_assigned ON health_facility (health_facility_id) WHERE former_places <> '[]';
