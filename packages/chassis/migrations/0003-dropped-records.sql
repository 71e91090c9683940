-- Dead letters that an operator gave up. Whoever counts from the log again leaves them out as well; what the record was
-- is kept with its place, because a topic that was made anew gives its offsets a second time.
CREATE TABLE dropped_record (
  consumer_group text,
  topic text,
  partition integer,
  log_offset bigint,
  key text NOT NULL,
  value text,
  dropped_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer_group, topic, partition, log_offset)
);
