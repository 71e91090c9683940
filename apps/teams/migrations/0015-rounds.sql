-- What teams have said of their weeks: which homes they visit in which order, and how often. A week without a row has the
-- order that follows from what is known of the homes.
CREATE TABLE round (
  team_id uuid NOT NULL REFERENCES body,
  -- As '2026-W12': sorted as text the weeks follow each other.
  iso_week text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  household_ids uuid[] NOT NULL,
  -- Null: as in the weeks before.
  interval_days integer,
  ordered_by text NOT NULL,
  ordered_at timestamptz NOT NULL,
  PRIMARY KEY (team_id, iso_week)
);
-- Who asks who he is is looked for in all bodies.
CREATE INDEX membership_by_person ON membership (person_id);
