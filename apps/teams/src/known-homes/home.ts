import type { HouseholdState } from '@lantoa/contracts/identity/households.events'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'

/** A household as this service knows it. */
export type Household = Pick<HouseholdState, 'householdId' | 'status' | 'places'> & {
  mergedInto: HouseholdState['householdId'] | null
}

/** Households by id, with all that they were merged into. */
export type Homes = ReadonlyMap<string, Household>

/** A resident as this service knows it. */
export type Resident = Pick<ResidentState, 'residentId' | 'birthMonth' | 'stays'>
