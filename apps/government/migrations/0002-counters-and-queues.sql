CREATE TABLE counter (
  counter_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  number integer NOT NULL,
  services text NOT NULL,
  status text NOT NULL,
  states jsonb NOT NULL,
  version integer NOT NULL,
  -- The units that it lay in until they were split, each with the day from which on it lies elsewhere.
  former_places jsonb NOT NULL,
  search_key text NOT NULL,
  recorded_as jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX counter_by_place ON counter (unit_code, counter_id);
CREATE INDEX counter_assigned ON counter (counter_id) WHERE former_places <> '[]';
CREATE INDEX counter_by_words ON counter
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- A number stands above one counter of a centre, however many write it down at one moment.
CREATE UNIQUE INDEX counter_once ON counter (unit_code, number) WHERE status <> 'withdrawn';

-- The last number of a centre on a day. Whoever takes one holds its row, so that numbers have neither gaps nor twins.
CREATE TABLE queue_day (
  unit_code text NOT NULL,
  day date NOT NULL,
  last_number integer NOT NULL,
  PRIMARY KEY (unit_code, day)
);

CREATE TABLE ticket (
  ticket_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  day date NOT NULL,
  number integer NOT NULL,
  status text NOT NULL,
  -- Who called it, and what the call said: sent again it is known again.
  counter_id uuid,
  counter integer,
  call_id uuid UNIQUE,
  called_as jsonb,
  taken_at timestamptz NOT NULL,
  called_at timestamptz,
  ended_at timestamptz,
  version integer NOT NULL,
  UNIQUE (unit_code, day, number)
);
-- Who is next, and how many wait before one: of all that ever came only those who are still there.
CREATE INDEX ticket_waiting ON ticket (unit_code, day, number) WHERE status = 'waiting';
CREATE INDEX ticket_called ON ticket (unit_code, day, called_at) WHERE status = 'called';
