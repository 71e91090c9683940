import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Account } from '@lantoa/contracts/payments/accounts.http'
import { fold } from '@lantoa/vietnam/text'
import type { TrackedAccount } from './domain.ts'

/** Accounts by id, of those that exist. */
export async function findAccounts(
  source: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, TrackedAccount>> {
  const rows = await source.query<AccountRow & Pick<TrackedAccount, 'trackedAs'>>({
    name: 'find-accounts',
    text: `SELECT ${ACCOUNT_COLUMNS}, tracked_as AS "trackedAs" FROM account WHERE account_id = ANY($1::uuid[])`,
    values: [ids],
  })
  return new Map(rows.map(({ trackedAs, ...account }) => [account.accountId, { account, trackedAs }]))
}

/** Whose accounts these are, once each. */
export async function listOwners(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ resident_id: string }>({
    name: 'list-owners',
    text: 'SELECT DISTINCT resident_id FROM account WHERE account_id = ANY($1::uuid[])',
    values: [ids],
  })
  return rows.map((row) => row.resident_id)
}

/** All accounts of each resident. */
export async function listHoldings(tx: Tx, residentIds: readonly string[]): Promise<Map<string, Account[]>> {
  const rows = await tx.query<AccountRow>({
    name: 'list-holdings',
    text: `SELECT ${ACCOUNT_COLUMNS} FROM account WHERE resident_id = ANY($1::uuid[])`,
    values: [residentIds],
  })
  return Map.groupBy(rows, ({ residentId }) => residentId)
}

/** Accounts of a resident in the order of their ids, from a place on; one more than the limit where there are more. */
export async function listAccounts(
  database: Database,
  residentId: string,
  page: { limit: number; after: readonly (string | number)[] | undefined },
): Promise<Account[]> {
  const [id] = page.after ?? ['']
  // As text, in bytes: the order is that of the ids, and a cursor that holds no id cannot fail.
  return database.query<AccountRow>(
    `SELECT ${ACCOUNT_COLUMNS} FROM account WHERE resident_id = $1 AND account_id::text COLLATE "C" > $2
      ORDER BY account_id LIMIT $3`,
    [residentId, id, page.limit + 1],
  )
}

export async function insertAccounts(
  tx: Tx,
  accounts: readonly (TrackedAccount & { trackedBy: string; trackedAt: Date })[],
): Promise<void> {
  if (accounts.length === 0) return
  const rows = accounts.map(({ account, ...tracked }) => ({
    ...account,
    ...tracked,
    providerKey: fold(account.provider),
  }))
  await tx.query({
    name: 'insert-accounts',
    text: `INSERT INTO account (account_id, version, resident_id, kind, provider, provider_key, with_team_help, status,
                                opened_on, essential_services, tracked_by, tracked_at, tracked_as)
           SELECT a."accountId", a.version, a."residentId", a.kind, a.provider, a."providerKey", a."withTeamHelp",
                  a.status, a."openedOn", a."essentialServices", a."trackedBy", a."trackedAt", a."trackedAs"
             FROM jsonb_to_recordset($1::jsonb) AS a("accountId" uuid, version integer, "residentId" uuid, kind text,
                  provider text, "providerKey" text, "withTeamHelp" boolean, status text, "openedOn" date,
                  "essentialServices" jsonb, "trackedBy" text, "trackedAt" timestamptz, "trackedAs" jsonb)`,
    values: [JSON.stringify(rows)],
  })
}

export async function updateAccounts(tx: Tx, accounts: readonly Account[]): Promise<void> {
  if (accounts.length === 0) return
  await tx.query({
    name: 'update-accounts',
    text: `UPDATE account
              SET version = a.version, status = a.status, opened_on = a."openedOn", used_on = a."usedOn",
                  closed_on = a."closedOn", declined_on = a."declinedOn", last_check_on = a."lastCheckOn",
                  essential_services = a."essentialServices"
             FROM jsonb_to_recordset($1::jsonb) AS a("accountId" uuid, version integer, status text, "openedOn" date,
                  "usedOn" date, "closedOn" date, "declinedOn" date, "lastCheckOn" date, "essentialServices" jsonb)
            WHERE account.account_id = a."accountId"`,
    values: [JSON.stringify(accounts)],
  })
}

const ACCOUNT_COLUMNS = `account_id AS "accountId", version, resident_id AS "residentId", kind, provider,
  with_team_help AS "withTeamHelp", status, opened_on AS "openedOn", used_on AS "usedOn", closed_on AS "closedOn",
  declined_on AS "declinedOn", last_check_on AS "lastCheckOn", essential_services AS "essentialServices"`

/** The columns come under the names of the contract. */
type AccountRow = Account
