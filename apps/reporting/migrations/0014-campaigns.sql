-- Campaigns as teams last published them: what their targets and boards have to know.
CREATE TABLE known_campaign (
  campaign_id uuid PRIMARY KEY,
  sequence integer NOT NULL,
  unit text COLLATE "C" NOT NULL,
  -- A day on which the code of the unit meant it.
  unit_on date NOT NULL,
  from_on date NOT NULL,
  -- The last day.
  until_on date NOT NULL,
  status text NOT NULL
);

-- The campaign that is to reach it; null: none. That it is known was judged when it was drafted.
ALTER TABLE target ADD COLUMN campaign_id uuid;
CREATE INDEX ON target (campaign_id) WHERE campaign_id IS NOT NULL;
