import type { HouseholdState } from '@lantoa/contracts/identity/households.events'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import type { Day } from '@lantoa/vietnam/days'

/** A household as this service knows it. */
export type Household = Pick<HouseholdState, 'householdId' | 'status' | 'places'>

/** A resident as this service knows it. */
export type Resident = Pick<ResidentState, 'residentId' | 'birthMonth' | 'stays'>

/** The hamlet in which the household lay on a day. */
export function hamletOn(household: Household, day: Day): string | undefined {
  return household.places.find((place) => covers(place, day))?.hamletCode
}

/** Whether the resident lived in the household on a day. */
export function livesIn(resident: Resident, householdId: string, day: Day): boolean {
  return resident.stays.some((stay) => stay.householdId === householdId && covers(stay, day))
}

function covers({ from, until }: { from: Day; until: Day | null }, day: Day): boolean {
  return from <= day && (until === null || day < until)
}
