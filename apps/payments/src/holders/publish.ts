import type { Tx } from '@lantoa/chassis/database'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox'
import { holderChanged } from '@lantoa/contracts/payments/holders.events'
import { foldHolder } from './domain.ts'
import { bumpHolders, deleteAccounts } from './store.ts'

/** Sends where holders now stand, a tombstone for an erased one. The residents must be locked. */
export async function publishHolders(
  tx: Tx,
  residentIds: readonly string[],
  context: EventContext,
  causes?: ReadonlyMap<string, string>,
): Promise<void> {
  if (residentIds.length === 0) return
  const holders = await bumpHolders(tx, residentIds)
  const entries = holders.map(({ residentId, version, facts }) => ({
    key: residentId,
    data: facts ? foldHolder(facts) : null,
    sequence: version,
    correlationId: causes?.get(residentId),
  }))
  await appendToOutbox(tx, holderChanged, entries, context)
}

/** Forgets the accounts of residents whom identity has erased. */
export async function eraseAccounts(tx: Tx, residentIds: readonly string[]): Promise<void> {
  if (residentIds.length > 0) await deleteAccounts(tx, residentIds)
}
