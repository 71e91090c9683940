import type { StoredHousehold } from '../households/household.ts'
import { endOpen, joined } from '../stretches.ts'
import type { StoredResident } from './resident.ts'

/** The resident in another household from a day on. */
export function moveTo(
  resident: StoredResident,
  { householdId, hamletCode }: StoredHousehold,
  on: string,
): StoredResident {
  const moved = [...endOpen(resident.stays, on), { householdId, from: on, until: null }]
  const stays = joined(moved, (one, other) => one.householdId === other.householdId)
  return { ...resident, householdId, hamletCode, stays, leftOn: null }
}

/** The resident after leaving for somewhere else, or for good: last seen where the last stay of a day or more was. */
export function leave(resident: StoredResident, on: string): StoredResident {
  const stays = endOpen(resident.stays, on)
  return { ...resident, stays, householdId: stays.at(-1)?.householdId ?? resident.householdId, leftOn: on }
}
