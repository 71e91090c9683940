-- The home that somebody was said to head. It holds as long as they live there, so that who comes back heads it again.
ALTER TABLE resident ADD COLUMN head_of uuid REFERENCES household;

-- Of who heads a home: the home. `resident_id` is who was proposed.
ALTER TABLE held_conflict ADD COLUMN household_id uuid REFERENCES household;
CREATE INDEX held_conflict_by_household ON held_conflict (household_id) WHERE state = 'open';
