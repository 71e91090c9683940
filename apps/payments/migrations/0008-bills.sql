-- By what a home paid for an essential service in a month. Amounts and numbers of accounts have no place here.
CREATE TABLE bill (
  bill_id uuid PRIMARY KEY,
  hamlet_code text NOT NULL,
  -- A day in the month of the bill.
  since date NOT NULL,
  household_id uuid NOT NULL,
  service text NOT NULL,
  paid_by text NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX bill_by_place ON bill (hamlet_code, bill_id);
CREATE INDEX bill_assigned ON bill (bill_id) WHERE former_places <> '[]';
CREATE INDEX bill_by_words ON bill
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
