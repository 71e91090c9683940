SELECT keep_pack('household', 'home', 'household_id'), keep_pack('resident', 'person', 'resident_id');

-- Who was given the people of a hamlet to carry along. Written in the transaction that reads them.
CREATE TABLE pack_read (
  pack_read_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  read_at timestamptz NOT NULL,
  read_by text NOT NULL,
  hamlet_code text NOT NULL,
  people integer NOT NULL,
  masked boolean NOT NULL,
  correlation_id text NOT NULL
);
CREATE INDEX pack_read_by_hamlet ON pack_read (hamlet_code, pack_read_id DESC);
