-- The event log in Postgres: what Kafka is where there is no broker.
CREATE TABLE log_topic (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  -- Null: compacted. The last record of a key stays for ever.
  retention_days integer
);

-- Its row lock serialises writers of a partition, so offsets become visible in their order and readers miss none.
CREATE TABLE log_partition (
  topic_id integer REFERENCES log_topic,
  partition integer,
  next_offset bigint NOT NULL DEFAULT 0,
  oldest_offset bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (topic_id, partition)
) WITH (fillfactor = 50);

CREATE TABLE log_record (
  topic_id integer,
  partition integer,
  log_offset bigint,
  key text NOT NULL,
  headers json NOT NULL,
  value text,
  appended_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (topic_id, partition, log_offset)
);
