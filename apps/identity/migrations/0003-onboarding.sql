-- What was recorded of a step; nothing is overwritten, the latest row of a step is where it stands.
CREATE TABLE step_record (
  step_record_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  resident_id uuid NOT NULL REFERENCES resident,
  step text NOT NULL,
  state text NOT NULL,
  reached_on date NOT NULL,
  evidence text NOT NULL,
  correction boolean NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX step_record_by_resident ON step_record (resident_id, step, step_record_id DESC);

CREATE TABLE app_record (
  app_record_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  resident_id uuid NOT NULL REFERENCES resident,
  app text NOT NULL,
  device text NOT NULL,
  status text NOT NULL,
  seen_on date NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX app_record_by_resident ON app_record (resident_id, app, device, app_record_id DESC);
