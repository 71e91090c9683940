-- Who was shown words that may name a person: of things of registers, and why something was corrected. Written in the
-- transaction that reads: what cannot be logged is not shown.
CREATE TABLE text_read (
  text_read_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  read_at timestamptz NOT NULL,
  read_by text NOT NULL,
  operation text NOT NULL,
  thing_id uuid NOT NULL,
  unit_code text NOT NULL
);
CREATE INDEX text_read_by_unit ON text_read (unit_code, text_read_id DESC);
CREATE INDEX text_read_by_thing ON text_read (thing_id, text_read_id DESC);
