import type { Tx } from '@lantoa/chassis/database/database'
import { findEdits } from '../edits/field-edits.ts'
import { type StoredHeld, subjectOf } from '../edits/held.ts'
import { listHeads } from '../heads/people-of-homes.ts'
import { household } from '../households/households.ts'
import { type ResidentRow, resident } from '../residents/residents.ts'
import type { Shown } from './held-view.ts'

/**
 * What conflicts are shown with: their people, who heads their homes, the homes, and what was said. Whoever was proposed may
 * live by now where the reader sees nobody.
 */
export async function findShown(
  tx: Tx,
  held: readonly StoredHeld[],
  sees: (person: ResidentRow) => boolean,
): Promise<Shown> {
  const headed = held.flatMap(({ householdId }) => householdId ?? [])
  const ids = [
    ...held.map(({ residentId }) => residentId),
    ...(await listHeads(tx, headed)).map(({ residentId }) => residentId),
  ]
  const [found, edits] = await Promise.all([
    resident.find(tx, [...new Set(ids)]),
    findEdits(tx, [...new Set([...held.map(subjectOf), ...ids])]),
  ])
  const people = new Map([...found].filter(([, person]) => sees(person)))
  const homes = await household.find(tx, [...new Set([...headed, ...homesOf(people.values())])])
  return { homes, people, edits }
}

export function homesOf(people: Iterable<ResidentRow>): string[] {
  return [...new Set([...people].map(({ householdId }) => householdId))]
}
