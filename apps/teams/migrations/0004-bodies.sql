-- Committees, support groups and teams. Its row is the lock of all that concerns the body, members included.
CREATE TABLE body (
  body_id uuid PRIMARY KEY,
  -- Of the body with its members: its ETag and the sequence of its events; 0 until the first one is sent.
  version integer NOT NULL DEFAULT 0,
  kind text NOT NULL,
  unit_code text NOT NULL,
  -- The version of the unit at the time: codes of abolished communes were given to other areas.
  unit_valid_from date NOT NULL,
  hamlet_codes text[] NOT NULL,
  superior_id uuid REFERENCES body,
  name text,
  legal_act jsonb NOT NULL,
  statuses jsonb NOT NULL,
  -- Both follow from `statuses`: the last one, and the stretches of days at work.
  status text NOT NULL,
  active jsonb NOT NULL,
  set_up_by text NOT NULL,
  set_up_at timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX body_by_unit ON body (unit_code, kind, body_id);
