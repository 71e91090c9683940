-- Periods of units that were closed: what was counted is frozen, hashed and signed. They follow from no log.
CREATE TABLE closing (
  -- In the one chain of all closings.
  position integer PRIMARY KEY,
  closing_id uuid NOT NULL UNIQUE,
  unit text COLLATE "C" NOT NULL,
  -- First day of the version of the unit: codes of abolished areas were given to new ones.
  unit_since date NOT NULL,
  period text NOT NULL,
  from_on date NOT NULL,
  -- Day after the last one.
  until_on date NOT NULL,
  closed_by text NOT NULL,
  closed_at timestamptz NOT NULL,
  value_count integer NOT NULL,
  content_hash text NOT NULL,
  previous_hash text NOT NULL,
  body_hash text NOT NULL,
  hash text NOT NULL,
  key_id text NOT NULL,
  signature text NOT NULL
);
CREATE INDEX ON closing (unit, period);

-- One row: where the chain has come to. It tells that the last closing was taken out, and whoever counts reads here
-- whether anything was closed that he does not know of.
CREATE TABLE closing_head (position integer NOT NULL, hash text NOT NULL);
INSERT INTO closing_head VALUES (0, repeat('0', 64));

-- What was closed, as it was defined. The tables of a closing have no foreign keys: the chain tells what is missing.
CREATE TABLE closed_indicator (
  position integer NOT NULL,
  indicator_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  numerator text[] NOT NULL,
  denominator text[],
  PRIMARY KEY (position, indicator_id)
);

-- The same as the days of measures that were summed up, to see what touches them; -infinity for a stock.
CREATE TABLE closed_window (
  position integer NOT NULL,
  indicator_id text COLLATE "C" NOT NULL,
  part text NOT NULL CHECK (part IN ('numerator', 'denominator')),
  measure text COLLATE "C" NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  PRIMARY KEY (position, indicator_id, part, measure)
);
CREATE INDEX ON closed_window (measure, position);

CREATE TABLE closed_unit (
  unit text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  since date NOT NULL,
  PRIMARY KEY (unit, position)
);

CREATE TABLE closed_value (
  position integer NOT NULL,
  unit text COLLATE "C" NOT NULL,
  indicator_id text COLLATE "C" NOT NULL,
  numerator bigint NOT NULL,
  denominator bigint,
  value double precision,
  PRIMARY KEY (position, unit, indicator_id)
);

-- What has changed sums of closed days since: which entity or fact, by how much, in the unit that was closed.
CREATE TABLE late_change (
  late_change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The last closing by then: the change came after it, and after all before it.
  after_position integer NOT NULL,
  unit text COLLATE "C" NOT NULL,
  measure text COLLATE "C" NOT NULL,
  day date NOT NULL,
  amount integer NOT NULL,
  reason text NOT NULL,
  -- Of what was told: its kind and id, and the unit it counts in.
  source text,
  id text,
  at_unit text NOT NULL,
  arrived_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON late_change (unit, measure, after_position);
