import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { holderChanged } from '@lantoa/contracts/payments/holders.events'
import { foldHolder } from './domain.ts'
import { bumpHolders, deleteAccounts, type Holder, listHolders, sharePage } from './store.ts'

/** Sends where holders now stand, a tombstone for an erased one. The residents must be locked. */
export async function publishHolders(
  tx: Tx,
  residentIds: readonly string[],
  context: EventContext,
  causes?: ReadonlyMap<string, string>,
): Promise<void> {
  if (residentIds.length === 0) return
  const holders = await bumpHolders(tx, residentIds)
  const entries = holders.map((holder) => ({ ...entryOf(holder), correlationId: causes?.get(holder.residentId) }))
  await appendToOutbox(tx, holderChanged, entries, context)
}

export const republishHolders: Republisher<typeof holderChanged> = {
  event: holderChanged,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const holders = await listHolders(tx, await sharePage(tx, page))
    return holders.map((holder) => ({ place: [holder.residentId], ...entryOf(holder) }))
  },
}

/** Forgets the accounts of residents whom identity has erased. */
export async function eraseAccounts(tx: Tx, residentIds: readonly string[]): Promise<void> {
  if (residentIds.length > 0) await deleteAccounts(tx, residentIds)
}

function entryOf({ residentId, version, facts }: Holder) {
  return { key: residentId, data: facts ? foldHolder(facts) : null, sequence: version }
}
