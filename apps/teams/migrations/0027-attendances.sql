-- Who was at a session.
CREATE TABLE attendance (
  attendance_id uuid PRIMARY KEY,
  version integer NOT NULL,
  -- Of its published states: what becomes of its session changes these too.
  revision integer NOT NULL,
  session_id uuid NOT NULL REFERENCES session,
  attendee_kind text NOT NULL,
  -- As it was recorded; after an erasure an id that nobody has.
  attendee_id uuid NOT NULL,
  -- Whom it counts for by now: another one where persons were merged.
  counts_for uuid NOT NULL,
  actions text[] NOT NULL,
  -- As they were first sent: what a second sending is compared with.
  recorded_actions text[] NOT NULL,
  recorded_by text NOT NULL,
  received_at timestamptz NOT NULL,
  withdrawal jsonb
);
-- Nobody is twice at one session, however many phones say so.
CREATE UNIQUE INDEX attendance_once ON attendance (session_id, attendee_kind, attendee_id) WHERE withdrawal IS NULL;
CREATE INDEX attendance_by_session ON attendance (session_id, attendance_id);
CREATE INDEX attendance_by_attendee ON attendance (attendee_id);
