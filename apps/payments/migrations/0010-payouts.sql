-- Lines of the monthly lists of beneficiaries: who, by the id of a resident, and how it was paid. Names, personal numbers
-- and amounts have no place here.
CREATE TABLE payout (
  payout_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  -- A day in the month of the list.
  since date NOT NULL,
  kind text NOT NULL,
  line integer NOT NULL,
  paid text NOT NULL,
  resident_id uuid,
  -- The residents that the line fits, where those are several.
  candidates jsonb NOT NULL,
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
CREATE INDEX payout_by_place ON payout (unit_code, payout_id);
CREATE INDEX payout_assigned ON payout (payout_id) WHERE former_places <> '[]';
CREATE INDEX payout_by_words ON payout
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A list has each line and each beneficiary once. The decision sees to it; these catch two of one batch, which then are
-- decided one by one.
CREATE UNIQUE INDEX payout_one_line ON payout (unit_code, kind, date_trunc('month', since::timestamp), line)
  WHERE status <> 'withdrawn';
CREATE UNIQUE INDEX payout_one_resident ON payout (unit_code, kind, date_trunc('month', since::timestamp), resident_id)
  WHERE status <> 'withdrawn';

-- Whoever is erased is forgotten here.
CREATE INDEX payout_by_resident ON payout (resident_id) WHERE resident_id IS NOT NULL;
CREATE INDEX payout_by_candidates ON payout USING gin (candidates) WHERE candidates <> '[]';
-- What a person has to decide.
CREATE INDEX payout_held ON payout (unit_code, payout_id)
  WHERE resident_id IS NULL AND candidates <> '[]' AND status <> 'withdrawn';

-- The lists as their lines add up to them.
CREATE VIEW payout_list AS
  SELECT unit_code, date_trunc('month', since::timestamp)::date AS month, kind, count(*)::integer AS lines,
         (count(*) FILTER (WHERE paid = 'account'))::integer AS account,
         (count(*) FILTER (WHERE paid = 'cash'))::integer AS cash,
         (count(*) FILTER (WHERE paid = 'proxy'))::integer AS proxy,
         (count(*) FILTER (WHERE resident_id IS NULL AND candidates <> '[]'))::integer AS several,
         (count(*) FILTER (WHERE resident_id IS NULL AND candidates = '[]'))::integer AS none
    FROM payout WHERE status <> 'withdrawn' GROUP BY 1, 2, 3;
