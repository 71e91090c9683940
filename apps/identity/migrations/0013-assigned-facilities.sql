-- The units that a place lay in until they were split, each with the day from which on it lies elsewhere. The
-- release before writes none: so there is a default.
ALTER TABLE health_facility ADD former_places jsonb NOT NULL DEFAULT '[]';
CREATE INDEX health_facility_assigned ON health_facility (health_facility_id) WHERE former_places <> '[]';
