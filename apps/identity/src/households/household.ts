import { isDeepStrictEqual } from 'node:util'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { HouseholdPlace, HouseholdState } from '@lantoa/contracts/identity/households.events'
import type { Household, HouseholdAddress } from '@lantoa/contracts/identity/households.http'

/** A household with all that is kept of it. */
export type StoredHousehold = Omit<Household, 'address'> & { address: HouseholdAddress }

export const NO_SUCH_HOUSEHOLD = refuse('not-found', 'There is no such household in your units.')

/** What a caller gets to see. */
export function householdView(household: StoredHousehold, caller: Caller): Household {
  return { ...household, address: seesPersons(caller) ? household.address : null }
}

/** What everybody else gets to know. */
export function householdState({ householdId, status, places, mergedInto }: StoredHousehold): HouseholdState {
  return { householdId, status, places, ...(mergedInto === null ? {} : { mergedInto }) }
}

/** What a household was said to be, as the history keeps it. */
export type HouseholdBefore = Pick<StoredHousehold, 'status' | 'places' | 'mergedInto'>

export function householdBefore({ status, places, mergedInto }: StoredHousehold): HouseholdBefore {
  return { status, places, mergedInto }
}

/** The hamlet alone does not make two stretches one: how a home came there counts too. */
export function isSamePlace(one: HouseholdPlace, other: HouseholdPlace): boolean {
  return one.hamletCode === other.hamletCode && isDeepStrictEqual(one.assignedFrom, other.assignedFrom)
}

/** First day of the household; later than any day when it was closed on the day it was opened. */
export function openedOn(household: Pick<StoredHousehold, 'places'>): string {
  return household.places[0]?.from ?? '9999-12-31'
}

/** First day on which an ended household is no more; earlier than any where it ended on the day on which it began. */
export function endedOn({ status, places }: Pick<StoredHousehold, 'status' | 'places'>): string | undefined {
  return status === 'active' ? undefined : (places.at(-1)?.until ?? '')
}

/** Its places and where it lies by them, or last lay. */
export function lyingIn(household: StoredHousehold, places: HouseholdPlace[]) {
  return { places, hamletCode: places.at(-1)?.hamletCode ?? household.hamletCode }
}
