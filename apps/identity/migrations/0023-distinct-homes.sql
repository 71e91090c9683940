-- Two homes that look like one and are two, as an officer said; the smaller id first.
CREATE TABLE distinct_homes (
  one_id uuid NOT NULL REFERENCES household,
  other_id uuid NOT NULL REFERENCES household,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (one_id, other_id)
);
CREATE INDEX distinct_homes_by_other ON distinct_homes (other_id);
