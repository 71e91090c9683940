import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { Account, AccountRecord } from '@lantoa/contracts/payments/accounts.http'

/** What is kept of an account beside what is shown of it. */
type Kept = { providerKey: string; trackedBy: string; trackedAt: string; trackedAs: AccountRecord }
export type StoredAccount = Account & Kept

export const account = table<StoredAccount>('account', {
  accountId: 'uuid key',
  version: 'integer',
  residentId: 'uuid',
  kind: 'text',
  provider: 'text',
  providerKey: 'text',
  withTeamHelp: 'boolean',
  status: 'text',
  openedOn: 'date',
  usedOn: 'date',
  closedOn: 'date',
  declinedOn: 'date',
  lastCheckOn: 'date',
  essentialServices: 'jsonb',
  trackedBy: 'text',
  trackedAt: 'instant',
  trackedAs: 'jsonb',
})

/** Whose accounts these are, once each. */
export async function listOwners(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ resident_id: string }>({
    name: 'list-owners',
    text: 'SELECT DISTINCT resident_id FROM account WHERE account_id = ANY($1::uuid[])',
    values: [ids],
  })
  return rows.map((row) => row.resident_id)
}
