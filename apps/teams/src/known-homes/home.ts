import { refuse } from '@lantoa/chassis/http/outcome'
import type { HouseholdState } from '@lantoa/contracts/identity/households.events'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'

/** A household as this service knows it. */
export type Household = Pick<HouseholdState, 'householdId' | 'status' | 'places'> & {
  mergedInto: HouseholdState['householdId'] | null
}

/** Households by id, with all that they were merged into. */
export type Homes = ReadonlyMap<string, Household>

/** A resident as this service knows it. */
export type Resident = Pick<ResidentState, 'residentId' | 'birthMonth' | 'stays'> & {
  /** Since when the data on them are not used. */
  restrictedSince?: string | null | undefined
}

/** What was seen before that still counts, however late it comes: it was not to be stopped then. */
export function refuseRestricted({ restrictedSince }: Resident, on: string, pointer: string) {
  if (!restrictedSince || on < restrictedSince) return undefined
  return refuse('processing-restricted', 'The resident asked that the data on them are not used.', { pointer })
}
