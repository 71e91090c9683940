CREATE TABLE lesson (
  lesson_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  since date NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  topics text[] NOT NULL,
  audiences text[] NOT NULL,
  minutes integer NOT NULL,
  pictures text[] NOT NULL,
  picture_texts text[] NOT NULL,
  audio text,
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
CREATE INDEX lesson_by_place ON lesson (unit_code, lesson_id);
CREATE INDEX lesson_assigned ON lesson (lesson_id) WHERE former_places <> '[]';
CREATE INDEX lesson_by_words ON lesson
  USING gin (array_to_tsvector(array_remove(string_to_array(search_key, ' '), '')));

-- Pictures and recordings, by the hash of their content; where they lie is a matter of the file store.
CREATE TABLE lesson_file (
  address text PRIMARY KEY,
  media_type text NOT NULL,
  bytes integer NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  -- When it was last sent. What no lesson names a week later is forgotten.
  arrived_at timestamptz NOT NULL,
  -- Since when it is whole in the file store; not set while it is written, or where that was cut off.
  stored_at timestamptz
);
CREATE INDEX lesson_file_by_arrival ON lesson_file (arrived_at);
CREATE INDEX lesson_by_picture ON lesson USING gin (pictures);
CREATE INDEX lesson_by_audio ON lesson (audio) WHERE audio IS NOT NULL;

-- How a thing of a register stood before each change, so that what was corrected stays visible.
CREATE TABLE IF NOT EXISTS former_state (
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
