-- How a thing of a register stood before each change, so that what was corrected stays visible.
CREATE TABLE former_state (
  subject_id uuid NOT NULL,
  -- The version that the change led away from.
  version integer NOT NULL,
  kind text NOT NULL,
  -- The day as of which something happened, where it is one.
  on_day date,
  before jsonb NOT NULL,
  fields text[] NOT NULL,
  reason text,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (subject_id, version)
);

-- The words by which a thing is found, as `foundWords` of packages/vietnam makes them, and their index.
UPDATE merchant SET search_key = btrim(regexp_replace(
  regexp_replace(search_key, '(qu|[bcdghklmnprstvx])y', '\1i', 'g'), '[^[:alnum:]]+', ' ', 'g'));
CREATE INDEX merchant_by_words ON merchant
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
