-- Where everything is counted a second time, beside the live tables, to compare.
CREATE SCHEMA rebuild;

-- What each entity, or each fact, contributes in its latest version: `measure|unit|day|amount|key;…`.
CREATE TABLE entity (
  source text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  -- Version of the entity; 0 for a fact, so that the same fact never counts twice.
  sequence bigint NOT NULL,
  -- The unit it contributes to; of several the first, the others stand in entity_elsewhere. Null: contributes nothing.
  unit text COLLATE "C",
  contributions text NOT NULL,
  PRIMARY KEY (source, id)
) WITH (fillfactor = 90);
CREATE INDEX ON entity (source, unit);

-- Further units of an entity, now or earlier: who reads it looks into the contributions for what holds now.
CREATE TABLE entity_elsewhere (
  source text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  PRIMARY KEY (source, unit, id)
);

-- What is counted by key, so that a person in two teams is one: everything that was contributed under a key.
CREATE TABLE keyed (
  measure text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  -- The day of a flow, which counts for itself; -infinity for a stock, whose days belong together.
  bucket date NOT NULL,
  -- `unit|day|amount;…`; amounts of one unit and day add up.
  entries text NOT NULL,
  -- Whether there are several units: only then does the count above them depend on more than the count in each.
  spread boolean NOT NULL,
  PRIMARY KEY (measure, key, bucket)
) WITH (fillfactor = 90);
CREATE INDEX ON keyed (measure) WHERE spread;

-- The sums that indicators are read from. No row stands for zero.
CREATE TABLE cell (
  unit text COLLATE "C" NOT NULL,
  measure text COLLATE "C" NOT NULL,
  day date NOT NULL,
  -- Of the unit and all that counts in it.
  amount integer NOT NULL,
  -- Of the unit alone: what moves when it gets another parent.
  own integer NOT NULL,
  PRIMARY KEY (unit, measure, day)
) WITH (fillfactor = 80);

-- One row: counts the transactions that changed cells, so that whoever remembers sums knows when they are old.
CREATE TABLE cell_change (version bigint NOT NULL, changed_at timestamptz NOT NULL) WITH (fillfactor = 20);
INSERT INTO cell_change VALUES (0, now());

-- Where each unit that something was contributed to is counted: itself, the units above it, the nation.
CREATE TABLE placement (
  unit text COLLATE "C" PRIMARY KEY,
  path text[] NOT NULL
);

-- One row: the day whose boundaries the placements show.
CREATE TABLE boundary_day (on_day date NOT NULL);
INSERT INTO boundary_day VALUES (date '1970-01-01');
