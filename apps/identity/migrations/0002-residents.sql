CREATE TABLE resident (
  resident_id uuid PRIMARY KEY,
  -- Where the resident lives or last lived; `stays` has the whole history.
  household_id uuid NOT NULL REFERENCES household,
  hamlet_code text NOT NULL,
  left_on date,
  stays jsonb NOT NULL,
  -- Every household of `stays`: whoever changes a household finds the residents that this concerns.
  household_ids uuid[] NOT NULL,
  name text NOT NULL,
  folded_name text NOT NULL,
  -- Given name first, with tones: byte order is Vietnamese order.
  sort_key text COLLATE "C" NOT NULL,
  name_words tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(folded_name, ' '))) STORED,
  birth jsonb NOT NULL,
  sex text NOT NULL,
  phone text,
  -- The personal number itself is never stored.
  number_key_id text,
  number_hash text,
  number_ends text,
  version integer NOT NULL DEFAULT 0,
  registered_as text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX resident_by_number ON resident (number_hash, number_key_id) WHERE number_hash IS NOT NULL;
CREATE INDEX resident_by_household ON resident USING gin (household_ids);
-- Search: within few hamlets by the first, rare names in a whole province by the second.
CREATE INDEX resident_by_hamlet ON resident (hamlet_code, sort_key, resident_id);
CREATE INDEX resident_by_name ON resident USING gin (name_words);
