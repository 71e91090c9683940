import type { Tx } from '@lantoa/chassis/database/database'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { lockHouseholds } from '../known-homes/find.ts'
import { foldProgress } from './domain.ts'
import {
  deleteObservations,
  insertObservations,
  listHomesOf,
  listObserved,
  listProgressFacts,
  type Observation,
} from './store.ts'

/** Keeps what visits saw, and sends where every home of the people concerned now stands. */
export async function recordObservations(
  tx: Tx,
  observations: readonly (Observation & { householdId: string; correlationId: string })[],
  context: EventContext,
): Promise<void> {
  const noted = observations.filter(({ assessments, uses }) => assessments.length + uses.length > 0)
  if (noted.length === 0) return
  insertObservations(tx, noted)
  const causes = new Map<string, string>()
  const homes = await listHomesOf(tx, noted.flatMap(observedIn))
  for (const { correlationId, ...observation } of noted) {
    for (const residentId of observedIn(observation)) {
      for (const householdId of homes.get(residentId) ?? []) causes.set(householdId, correlationId)
    }
  }
  await publishProgress(tx, [...causes.keys()], context, causes)
}

/** Takes back what visits saw: they were recorded by mistake. */
export async function withdrawObservations(tx: Tx, visitIds: readonly string[], context: EventContext): Promise<void> {
  const residentIds = await deleteObservations(tx, visitIds)
  const homes = [...(await listHomesOf(tx, residentIds)).values()].flat()
  await publishProgress(tx, [...new Set(homes)], context)
}

/** Sends again where households stand of whose people something was observed, after these or their homes changed. */
export async function refreshProgress(tx: Tx, householdIds: readonly string[], context: EventContext): Promise<void> {
  await publishProgress(tx, await listObserved(tx, householdIds), context)
}

/** The residents of whom a visit saw how far they are. Their homes are locked with the home that was visited. */
export function observedIn({ assessments, uses }: Pick<Observation, 'assessments' | 'uses'>): string[] {
  return [...assessments, ...uses].map(({ residentId }) => residentId)
}

/** Where households stand: of those of whose people something was observed. */
export const progress = entity(householdProgressed, {
  ...{ table: 'household', key: 'household_id', version: 'progress_version', where: 'progress_version > 0' },
  load: listProgressFacts,
  entry: (facts) => ({ key: facts.household.householdId, data: foldProgress(facts), sequence: facts.version }),
})

/** All that was ever seen of the people of so many homes is in memory at once: some hundred thousand observations. */
const HOMES_AT_ONCE = 500

async function publishProgress(
  tx: Tx,
  householdIds: readonly string[],
  context: EventContext,
  causes?: ReadonlyMap<string, string>,
): Promise<void> {
  // Who recorded a visit has locked them; of an event, or of a person who moved at this very moment, more may come.
  await lockHouseholds(tx, householdIds)
  for (let start = 0; start < householdIds.length; start += HOMES_AT_ONCE) {
    const ids = householdIds.slice(start, start + HOMES_AT_ONCE)
    await progress.publish(
      tx,
      ids.map((id) => ({ id, correlationId: causes?.get(id) })),
      context,
    )
  }
}
