import type { StoredHousehold } from '../households/household.ts'
import { endOpen } from '../stretches.ts'
import type { StoredResident } from './resident.ts'

/** The resident in another household from a day on. */
export function moveTo(
  resident: StoredResident,
  { householdId, hamletCode }: StoredHousehold,
  on: string,
): StoredResident {
  const stays = [...endOpen(resident.stays, on), { householdId, from: on, until: null }]
  return { ...resident, householdId, hamletCode, stays, leftOn: null }
}

/** The resident after leaving for somewhere else, or for good. */
export function leave(resident: StoredResident, on: string): StoredResident {
  return { ...resident, stays: endOpen(resident.stays, on), leftOn: on }
}
