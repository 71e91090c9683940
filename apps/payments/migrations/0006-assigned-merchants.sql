-- The hamlets that a merchant lay in until they were split, each with the day from which on it lies elsewhere. The
-- release before writes none: so there is a default.
ALTER TABLE merchant ADD former_places jsonb NOT NULL DEFAULT '[]';
CREATE INDEX merchant_assigned ON merchant (merchant_id) WHERE former_places <> '[]';
