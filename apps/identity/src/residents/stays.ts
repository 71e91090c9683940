import type { StoredHousehold } from '../households/household.ts'
import { endOpen, joined } from '../stretches.ts'
import type { Stay, StoredResident } from './resident.ts'

/** Where the resident is in another household from a day on. */
export function moveTo({ stays }: StoredResident, { householdId, hamletCode }: StoredHousehold, on: string) {
  const moved = [...endOpen(stays, on), { householdId, from: on, until: null }]
  return { householdId, hamletCode, stays: joined(moved, isSameHome), leftOn: null }
}

/** The same after leaving for somewhere else, or for good: last seen where the last stay of a day or more was. */
export function leave(resident: StoredResident, on: string) {
  const stays = endOpen(resident.stays, on)
  return { stays, householdId: stays.at(-1)?.householdId ?? resident.householdId, leftOn: on }
}

export function isSameHome(one: Stay, other: Stay): boolean {
  return one.householdId === other.householdId
}
