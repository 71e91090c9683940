-- Who oversees a province reads its concerns by the day on which they are due, over all units.
CREATE INDEX concern_by_day ON concern (due_on, concern_id);
