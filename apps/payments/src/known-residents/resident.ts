import { refuse } from '@lantoa/chassis/http/outcome'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import type { Day } from '@lantoa/vietnam/days'

/** A resident as this service knows it. */
export type Resident = Pick<ResidentState, 'residentId' | 'birthMonth' | 'stays' | 'restrictedSince'>

/** Of whom the data are not used nothing new is recorded; what is recorded is still put right and closed. */
export function refuseRestricted({ restrictedSince }: Resident, pointer: string) {
  if (restrictedSince === undefined) return undefined
  return refuse('processing-restricted', 'The resident asked that the data on them are not used.', { pointer })
}

/** Whether the resident lives in no household that is kept here on a day, and in none after it. */
export function hasLeft({ stays }: Resident, day: Day): boolean {
  return stays.every(({ until }) => until !== null && until <= day)
}
