import type { Tx } from '@lantoa/chassis/database/database'
import type { AccountId } from '@lantoa/contracts/ids'
import { lockResidents } from '../known-residents/find.ts'
import type { Resident } from '../known-residents/resident.ts'
import { listAccountsOf } from './find.ts'
import type { StoredAccount } from './store.ts'

/** Residents with all their accounts: what every decision about an account stands on. */
export type Holdings = {
  readonly residents: ReadonlyMap<string, Resident>
  readonly accounts: ReadonlyMap<string, StoredAccount>
  readonly byResident: ReadonlyMap<string, readonly StoredAccount[]>
}

/** The lock of a resident is the lock of all accounts of theirs, also of those told under another id of theirs. */
export async function lockHoldings(tx: Tx, residentIds: readonly string[]): Promise<Holdings> {
  const residents = await lockResidents(tx, residentIds)
  const held = await listAccountsOf(
    tx,
    [...residents.values()].map(({ residentId }) => residentId),
  )
  const byHolder = Map.groupBy(held, ({ holderId }) => holderId)
  return {
    residents,
    accounts: new Map(held.map((account) => [account.accountId, account])),
    byResident: new Map([...residents].map(([asked, { residentId }]) => [asked, byHolder.get(residentId) ?? []])),
  }
}

/** An account with its holder and all that the holder has. */
export function holdingOf({ residents, accounts, byResident }: Holdings, accountId: AccountId) {
  const account = accounts.get(accountId)
  const residentId = account?.residentId ?? ''
  return { account, resident: residents.get(residentId), others: byResident.get(residentId) ?? [] }
}
