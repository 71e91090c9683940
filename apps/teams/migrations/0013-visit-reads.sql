-- Who was shown what was said at a door. Written before it is shown: what cannot be logged is not shown.
CREATE TABLE visit_read (
  visit_read_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  read_at timestamptz NOT NULL,
  read_by text NOT NULL,
  operation text NOT NULL,
  visit_id uuid NOT NULL,
  hamlet_code text NOT NULL
);
CREATE INDEX visit_read_by_hamlet ON visit_read (hamlet_code, visit_read_id DESC);
