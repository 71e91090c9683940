-- What was recorded of a merged home counts for the one that it was merged into.
ALTER TABLE household ADD COLUMN merged_into uuid;
CREATE INDEX household_by_merged_into ON household (merged_into) WHERE merged_into IS NOT NULL;

-- Together with `hamlet_code` what a visit takes from its home and its team; it follows from them, and is written anew
-- when they change. Places null: recorded before this was kept. `next_try_on` is written no longer: it follows from the
-- refusals of the home.
ALTER TABLE visit
  ADD COLUMN places jsonb,
  ADD COLUMN warnings text[] NOT NULL DEFAULT '{}',
  -- officer, team or other-team: as whom the caller recorded it.
  ADD COLUMN recorded_as text NOT NULL DEFAULT 'team',
  -- Sequence of the visit's states; 0 while only the fact was published.
  ADD COLUMN version integer NOT NULL DEFAULT 0,
  -- Reason, by whom and when; null unless it was recorded by mistake.
  ADD COLUMN withdrawal jsonb;
CREATE INDEX visit_by_team ON visit (team_id, visited_on);

-- Of two observations on one day the one made later counts, not the one recorded later: `recorded_at` is when the visit
-- began. It keeps its name, which the release before writes.
UPDATE assessment SET recorded_at = (report ->> 'startedAt')::timestamptz FROM visit WHERE visit.visit_id = assessment.visit_id;
UPDATE daily_use SET recorded_at = (report ->> 'startedAt')::timestamptz FROM visit WHERE visit.visit_id = daily_use.visit_id;
CREATE INDEX assessment_by_visit ON assessment (visit_id);
CREATE INDEX daily_use_by_visit ON daily_use (visit_id);
