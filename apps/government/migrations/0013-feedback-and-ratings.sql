CREATE TABLE feedback (
  feedback_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  topic text NOT NULL,
  text text NOT NULL,
  source text NOT NULL,
  days integer NOT NULL,
  assigned_to text,
  answer text NOT NULL,
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
CREATE INDEX feedback_by_place ON feedback (unit_code, feedback_id);
CREATE INDEX feedback_assigned ON feedback (feedback_id) WHERE former_places <> '[]';
CREATE INDEX feedback_by_words ON feedback
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));
CREATE INDEX feedback_waiting ON feedback ((since + days)) WHERE status IN ('received', 'assigned');
-- The code by which whoever sent it follows it.
CREATE INDEX feedback_by_code ON feedback (substr(encode(sha256(uuid_send(feedback_id)), 'hex'), 1, 16));

-- How satisfied somebody was: of nobody, so nothing says who, from where or at which hour.
CREATE TABLE rating (
  rating_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  day date NOT NULL,
  ticket_id uuid UNIQUE,
  dossier_code text,
  score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
  reasons text[] NOT NULL,
  version integer NOT NULL,
  CHECK ((ticket_id IS NULL) <> (dossier_code IS NULL))
);
CREATE UNIQUE INDEX rating_of_dossier ON rating (unit_code, dossier_code) WHERE dossier_code IS NOT NULL;
