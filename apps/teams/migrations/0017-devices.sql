-- The phones on which members have the field app. Nothing follows them: the latest is all that anybody needs.
CREATE TABLE device (
  device_id uuid PRIMARY KEY,
  -- Of its revocation: what the device says of itself leaves it as it is.
  version integer NOT NULL DEFAULT 1,
  owner_id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  public_key text,
  app_version text NOT NULL,
  registered_at timestamptz NOT NULL,
  last_contact_at timestamptz NOT NULL,
  -- What the device said last of what waits on it.
  report jsonb,
  revocation jsonb
);
-- Those of a unit are found by its members.
CREATE INDEX device_by_owner ON device (owner_id);
