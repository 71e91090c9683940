-- Who takes payments without cash: at a hamlet, with what it offers and since when. Never the number of an account.
CREATE TABLE merchant (
  merchant_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  household_id uuid,
  transfer jsonb,
  qr jsonb,
  prices jsonb,
  shipping jsonb,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The words to find it by, without marks and case.
  search_key text NOT NULL,
  -- As it was first sent: what a second sending is compared with.
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX merchant_by_place ON merchant (hamlet_code, merchant_id);
