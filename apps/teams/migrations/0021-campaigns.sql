CREATE TABLE campaign (
  campaign_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  name text NOT NULL,
  programme_id uuid,
  starts_on date NOT NULL,
  length integer NOT NULL,
  goal text NOT NULL,
  legal_act jsonb,
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
CREATE INDEX campaign_by_place ON campaign (unit_code, campaign_id);
CREATE INDEX campaign_assigned ON campaign (campaign_id) WHERE former_places <> '[]';
CREATE INDEX campaign_by_words ON campaign
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
