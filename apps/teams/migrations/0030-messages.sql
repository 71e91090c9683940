CREATE TABLE message (
  message_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  kind text NOT NULL,
  warning_id uuid,
  -- To which units beneath its own; none: to all of it.
  unit_codes jsonb NOT NULL,
  audiences jsonb NOT NULL,
  channels jsonb NOT NULL,
  asks_receipt boolean NOT NULL,
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
CREATE INDEX message_by_place ON message (unit_code, message_id);
CREATE INDEX message_assigned ON message (message_id) WHERE former_places <> '[]';
CREATE INDEX message_by_words ON message
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
CREATE INDEX message_sent ON message (since, message_id) WHERE status = 'published';

-- Who read a message, or is asked whether he did: once per person and message.
CREATE TABLE message_receipt (
  receipt_id uuid PRIMARY KEY,
  message_id uuid NOT NULL REFERENCES message,
  person_id uuid NOT NULL,
  -- Of those who are asked: the team that they lead, and where that counts.
  body_id uuid,
  unit_code text,
  asked boolean NOT NULL,
  asked_on date,
  read_at timestamptz,
  -- As it is published; 0 until then.
  version integer NOT NULL DEFAULT 0,
  UNIQUE (message_id, person_id)
);
