-- Residents as identity last told of them: ids, birth months, stays in hamlets; no personal data. The row of an erased
-- one stays without them, so that an older state which arrives late cannot bring them back.
CREATE TABLE resident (
  resident_id uuid PRIMARY KEY,
  sequence integer NOT NULL,
  -- Null: erased.
  birth_month text,
  stays jsonb NOT NULL,
  -- Version of the resident as a holder of accounts; 0 while none was tracked. Its row is the lock of all of them.
  holder_version integer NOT NULL DEFAULT 0
) WITH (fillfactor = 80);
