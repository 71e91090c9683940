-- Who read whose record. Written in the transaction that reads: what cannot be logged is not shown.
CREATE TABLE access_log (
  access_log_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  read_at timestamptz NOT NULL,
  read_by text NOT NULL,
  operation text NOT NULL,
  resident_id uuid NOT NULL,
  hamlet_code text NOT NULL,
  masked boolean NOT NULL,
  correlation_id text NOT NULL
);
CREATE INDEX access_log_by_hamlet ON access_log (hamlet_code, access_log_id DESC);
CREATE INDEX access_log_by_resident ON access_log (resident_id, access_log_id DESC);
