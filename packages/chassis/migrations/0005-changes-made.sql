-- Which change led away from each version that a command named, by a hash of what it said: sent again, it is known by
-- that, whatever was changed since.
CREATE TABLE change_made (
  subject text NOT NULL,
  version integer NOT NULL,
  operation text NOT NULL,
  content text NOT NULL,
  -- What of the answer nobody could find again later.
  kept jsonb,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (subject, version, operation)
);
