import type { Resident } from '@lantoa/contracts/identity/residents.http'
import type { StoredHousehold } from '../households/household.ts'
import { endOpen, joined, without } from '../stretches.ts'

export type Stay = { householdId: Resident['householdId']; from: string; until: string | null }
/** Where somebody lives and lived. */
export type Home = Pick<Resident, 'householdId' | 'hamletCode' | 'leftOn'> & { stays: readonly Stay[] }

/** Where the resident is in another household from a day on. */
export function moveTo({ stays }: Pick<Home, 'stays'>, { householdId, hamletCode }: StoredHousehold, on: string) {
  const moved = [...endOpen(stays, on), { householdId, from: on, until: null }]
  return { householdId, hamletCode, stays: joined(moved, isSameHome), leftOn: null }
}

/** The same after leaving for somewhere else, or for good: last seen where the last stay of a day or more was. */
export function leave(resident: Pick<Home, 'stays' | 'householdId'>, on: string) {
  const stays = endOpen(resident.stays, on)
  return { stays, householdId: stays.at(-1)?.householdId ?? resident.householdId, leftOn: on }
}

export function isSameHome(one: Stay, other: Stay): boolean {
  return one.householdId === other.householdId
}

/**
 * Where one person lived of whom several were written down: what is recorded of who stands for them, and on the days of
 * which that says nothing what is recorded of the others, until they left.
 */
export function staysOfSame({ stays: own, leftOn }: Pick<Home, 'stays' | 'leftOn'>, others: readonly Stay[]): Stay[] {
  const gone = leftOn === null ? [] : [{ from: leftOn, until: null }]
  const stays = [...own]
  for (const stay of others) stays.push(...without(stay, [...stays, ...gone]))
  return joined(
    stays.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    isSameHome,
  )
}

/** Where somebody lives who had left, but not as the other one who they are too; undefined where nothing comes to that. */
export function liveOn(one: Home, other: Home): Home | undefined {
  const { leftOn } = one
  if (leftOn === null || (other.leftOn !== null && other.leftOn <= leftOn)) return undefined
  const { householdId, hamletCode } = other
  const since = other.stays.flatMap((stay) => without(stay, [{ from: '', until: leftOn }]))
  return { householdId, hamletCode, leftOn: other.leftOn, stays: joined([...one.stays, ...since], isSameHome) }
}
