CREATE TABLE consent (
  consent_id uuid PRIMARY KEY,
  resident_id uuid NOT NULL REFERENCES resident,
  purpose text NOT NULL,
  wording_version text NOT NULL,
  method text NOT NULL,
  witness_id uuid,
  guardian_name text,
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  version integer NOT NULL DEFAULT 0,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX consent_by_resident ON consent (resident_id, given_at DESC, consent_id DESC);
