import type { Tx } from '@lantoa/chassis/database/database'
import { appendToOutbox, type EventContext } from '@lantoa/chassis/outbox/outbox'
import type { Republisher } from '@lantoa/chassis/outbox/republish'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { lockHouseholds } from '../known-homes/find.ts'
import { foldProgress } from './domain.ts'
import {
  bumpProgress,
  deleteObservations,
  insertObservations,
  listHomesOf,
  listObserved,
  listProgressFacts,
  type Observation,
  sharePage,
} from './store.ts'

/** Keeps what visits saw, and sends where every home of the people concerned now stands. */
export async function recordObservations(
  tx: Tx,
  observations: readonly (Observation & { householdId: string; correlationId: string })[],
  context: EventContext,
): Promise<void> {
  const noted = observations.filter(({ assessments, uses }) => assessments.length + uses.length > 0)
  if (noted.length === 0) return
  await insertObservations(tx, noted)
  const causes = new Map<string, string>()
  const homes = await listHomesOf(tx, noted.flatMap(residentsOf))
  for (const { correlationId, ...observation } of noted) {
    for (const residentId of residentsOf(observation)) {
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

function residentsOf({ assessments, uses }: Pick<Observation, 'assessments' | 'uses'>): string[] {
  return [...assessments, ...uses].map(({ residentId }) => residentId)
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
  await lockHouseholds(tx, householdIds) // people live in several homes through time
  const versions = await bumpProgress(tx, householdIds)
  const facts = await listProgressFacts(tx, householdIds)
  const entries = facts.map((fact) => {
    const key = fact.household.householdId
    return { key, data: foldProgress(fact), sequence: versions.get(key), correlationId: causes?.get(key) }
  })
  await appendToOutbox(tx, householdProgressed, entries, context)
}
