-- Where people go to a doctor, in a commune or whatever unit has it, and since when the chip card is enough there.
CREATE TABLE health_facility (
  health_facility_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  address text NOT NULL,
  chip_cards_since date,
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
CREATE INDEX health_facility_by_place ON health_facility (unit_code, health_facility_id);
