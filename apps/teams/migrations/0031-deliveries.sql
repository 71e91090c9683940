-- A message that somebody sent by hand: on which way, when and where.
CREATE TABLE sending (
  sending_id uuid PRIMARY KEY,
  message_id uuid NOT NULL REFERENCES message,
  channel text NOT NULL,
  on_day date NOT NULL,
  place text NOT NULL,
  by_subject text NOT NULL,
  recorded_at timestamptz NOT NULL,
  withdrawn boolean NOT NULL,
  version integer NOT NULL,
  recorded_as jsonb NOT NULL
);
CREATE INDEX sending_by_message ON sending (message_id, on_day, sending_id);

-- Where the browser of a phone is reached. Gone with its revocation, or once its push service knows it no more.
CREATE TABLE push_subscription (
  device_id uuid PRIMARY KEY REFERENCES device,
  endpoint text NOT NULL,
  p256dh text NOT NULL,
  auth text NOT NULL
);

-- What the service itself is to send, once for each way and whoever is reached on it.
CREATE TABLE delivery (
  delivery_id uuid PRIMARY KEY,
  message_id uuid NOT NULL REFERENCES message,
  channel text NOT NULL,
  -- A phone; null: the webhook of the channel.
  device_id uuid,
  state text NOT NULL,
  tries integer NOT NULL,
  -- From when on it is tried; while it is under way, from when on whoever sends it counts as dead.
  next_at timestamptz NOT NULL,
  sent_at timestamptz,
  UNIQUE NULLS NOT DISTINCT (message_id, channel, device_id)
);
CREATE INDEX delivery_waiting ON delivery (next_at) WHERE state = 'waiting';
