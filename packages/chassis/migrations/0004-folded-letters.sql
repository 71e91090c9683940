-- Keys that are ids have small letters: what was parked in capitals is parked for all that follows of the same thing.
UPDATE dead_letter SET key = lower(key)
  WHERE key <> lower(key) AND key ~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$';
UPDATE dropped_record SET key = lower(key)
  WHERE key <> lower(key) AND key ~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$';
