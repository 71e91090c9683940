-- The hamlets that a merchant lay in until they were split, each with the day from which on it lies elsewhere.
ALTER TABLE merchant ADD former_places jsonb NOT NULL DEFAULT '[]';
ALTER TABLE merchant ALTER former_places DROP DEFAULT;
CREATE INDEX merchant_assigned ON merchant (merchant_id) WHERE former_places <> '[]';
