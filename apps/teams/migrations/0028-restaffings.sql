-- Decisions by which people of a body ended and others began; the memberships themselves say who belongs to it.
CREATE TABLE restaffing (
  restaffing_id uuid PRIMARY KEY,
  body_id uuid NOT NULL REFERENCES body,
  legal_act jsonb NOT NULL,
  on_day date NOT NULL,
  leaving uuid[] NOT NULL,
  joining jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX restaffing_by_body ON restaffing (body_id, on_day DESC, restaffing_id DESC);
