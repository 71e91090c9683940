import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import { type SequencedUnit, shareTree } from '@lantoa/chassis/units/unit-store'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { refOf } from '@lantoa/units/unit'
import { updateServedHamlets } from '../bodies/follow-hamlets.ts'
import { listPage } from './store.ts'

export type UnitWrite = SequencedUnit & { correlationId: string }

/**
 * Stores versions of units and tells of them, and of the bodies that serve other hamlets now. The tree must be locked.
 * Where one would be left aside as older than what is known, nothing is written: what is told would differ from what is
 * stored for good.
 */
export async function writeUnits(
  tx: Tx,
  units: UnitDirectory,
  writes: readonly UnitWrite[],
  context: EventContext,
): Promise<void> {
  if (writes.length === 0) return
  const stored = await units.store(tx, writes)
  const refs = new Set(writes.map(({ state }) => refOf(state)))
  if (stored.length < refs.size) {
    throw new Error(`only ${stored.length} of these units are newer than what is known: ${[...refs].join(', ')}`)
  }
  const entries = writes.map(({ state, ...entry }) => ({ key: refOf(state), data: state, ...entry }))
  await appendToOutbox(tx, unitChanged, entries, context)
  const hamlets = writes.filter(({ state }) => state.level === 'hamlet').map(({ state }) => state.code)
  if (hamlets.length === 0) return
  const { correlationId } = writes[0] ?? {}
  await updateServedHamlets(tx, await units.sharedTree(tx), hamlets, { ...context, correlationId })
}

export const republishUnits: Republisher<typeof unitChanged> = {
  event: unitChanged,
  sortedBy: ['text', 'day'],
  async readPage(tx, page) {
    await shareTree(tx)
    const units = await listPage(tx, page)
    return units.map(({ state, sequence }) => {
      return { place: [state.code, state.validFrom], key: refOf(state), data: state, sequence }
    })
  },
}
