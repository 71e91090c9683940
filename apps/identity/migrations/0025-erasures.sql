-- Of what was erased: that this id was, and the version of its tombstone. Whoever registers it again is refused.
CREATE TABLE erased_record (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  version integer NOT NULL,
  rights_request_id uuid NOT NULL,
  erased_by text NOT NULL,
  erased_at timestamptz NOT NULL
);
CREATE INDEX erased_record_by_request ON erased_record (rights_request_id);

-- Since when the data on somebody are kept and not used; what is new of them is refused meanwhile.
ALTER TABLE resident ADD COLUMN restricted_since date;
