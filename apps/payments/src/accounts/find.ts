import type { Database, Tx } from '@lantoa/chassis/database/database'
import { account, type StoredAccount } from './store.ts'

/** All accounts of residents and of whom they stand for, those of one beside each other; with whose they are by now. */
export async function listAccountsOf(
  source: Database | Tx,
  holderIds: readonly string[],
): Promise<(StoredAccount & { holderId: string })[]> {
  return source.query<StoredAccount & { holderId: string }>({
    name: 'list-accounts-of',
    text: `SELECT ${account.select}, "holderId" FROM unnest($1::uuid[]) AS "holderId"
             JOIN account ON resident_id = ANY(same_residents("holderId")) ORDER BY "holderId", account_id`,
    values: [[...new Set(holderIds)]],
  })
}
