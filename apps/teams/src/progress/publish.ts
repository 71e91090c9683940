import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { foldProgress } from './domain.ts'
import {
  bumpProgress,
  insertObservations,
  listObserved,
  listProgressFacts,
  type Observation,
  sharePage,
} from './store.ts'

/**
 * Keeps what visits saw, and sends where each household now stands; a visit that saw nothing of skills or daily use
 * moves nothing. The households must be locked.
 */
export async function recordObservations(
  tx: Tx,
  observations: readonly (Observation & { householdId: string; correlationId: string })[],
  context: EventContext,
): Promise<void> {
  const telling = observations.filter(({ assessments, uses }) => assessments.length + uses.length > 0)
  if (telling.length === 0) return
  await insertObservations(tx, telling)
  const causes = new Map(telling.map(({ householdId, correlationId }) => [householdId, correlationId]))
  await publishProgress(tx, [...causes.keys()], context, causes)
}

/** Sends again where households stand of which something was observed, after their people changed. */
export async function refreshProgress(tx: Tx, householdIds: readonly string[], context: EventContext): Promise<void> {
  await publishProgress(tx, await listObserved(tx, householdIds), context)
}

export const republishProgress: Republisher<typeof householdProgressed> = {
  event: householdProgressed,
  sortedBy: ['uuid'],
  async readPage(tx, page) {
    const versions = await sharePage(tx, page)
    const facts = await listProgressFacts(tx, [...versions.keys()])
    return facts.map((fact) => {
      const key = fact.household.householdId
      return { place: [key], key, data: foldProgress(fact), sequence: versions.get(key) }
    })
  },
}

async function publishProgress(
  tx: Tx,
  householdIds: readonly string[],
  context: EventContext,
  causes?: ReadonlyMap<string, string>,
): Promise<void> {
  if (householdIds.length === 0) return
  const versions = await bumpProgress(tx, householdIds)
  const facts = await listProgressFacts(tx, householdIds)
  const entries = facts.map((fact) => {
    const key = fact.household.householdId
    return { key, data: foldProgress(fact), sequence: versions.get(key), correlationId: causes?.get(key) }
  })
  await appendToOutbox(tx, householdProgressed, entries, context)
}
