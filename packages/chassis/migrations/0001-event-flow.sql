-- Events of this service that the log has not acknowledged yet; the relay deletes a row when it has.
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  key text NOT NULL,
  headers json NOT NULL,
  value text,
  appended_at timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Where each consumer group stands. This row, not the broker, is the truth: it moves with what the records did.
CREATE TABLE consumer_offset (
  consumer_group text,
  topic text,
  partition integer,
  next_offset bigint NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer_group, topic, partition)
) WITH (fillfactor = 50);

-- Records that could not be applied, and the later records of their keys, which wait behind them.
CREATE TABLE dead_letter (
  id uuid PRIMARY KEY,
  consumer_group text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  log_offset bigint NOT NULL,
  key text NOT NULL,
  headers json NOT NULL,
  value text,
  -- Null: nothing is wrong with the record itself, it waits behind an earlier one of its key.
  reason text,
  attempts integer NOT NULL DEFAULT 0,
  failed_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (consumer_group, topic, partition, log_offset)
);
CREATE INDEX dead_letter_by_key ON dead_letter (consumer_group, topic, key, log_offset);
