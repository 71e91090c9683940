-- Accounts by kind and provider. Numbers of accounts or cards, balances and payments have no place here.
CREATE TABLE account (
  account_id uuid PRIMARY KEY,
  version integer NOT NULL,
  resident_id uuid NOT NULL REFERENCES resident,
  kind text NOT NULL,
  provider text NOT NULL,
  -- Without marks and case: people write one provider in several ways.
  provider_key text NOT NULL,
  with_team_help boolean NOT NULL,
  status text NOT NULL,
  opened_on date,
  used_on date,
  closed_on date,
  declined_on date,
  last_check_on date,
  essential_services jsonb NOT NULL,
  tracked_by text NOT NULL,
  tracked_at timestamptz NOT NULL,
  -- As it was first sent: what a second sending is compared with.
  tracked_as jsonb NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX account_by_resident ON account (resident_id, account_id);

-- One mobile money account per person and provider. The decision sees to it; this catches two changes of one resident
-- in one transaction, which then are decided one by one.
CREATE UNIQUE INDEX account_one_mobile_money ON account (resident_id, provider_key)
  WHERE kind = 'mobile_money' AND status IN ('opened', 'used');
