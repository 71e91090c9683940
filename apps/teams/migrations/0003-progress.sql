-- What was seen of a resident on a day; nothing is overwritten, the history is the truth.
CREATE TABLE assessment (
  resident_id uuid NOT NULL,
  skill text NOT NULL,
  assessed_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  visit_id uuid NOT NULL,
  level text NOT NULL,
  platform text,
  PRIMARY KEY (resident_id, skill, assessed_on, recorded_at, visit_id)
);

CREATE TABLE daily_use (
  resident_id uuid NOT NULL,
  use text NOT NULL,
  answered_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  visit_id uuid NOT NULL,
  answer text NOT NULL,
  PRIMARY KEY (resident_id, use, answered_on, recorded_at, visit_id)
);
