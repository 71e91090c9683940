import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import type { Day } from '@lantoa/vietnam/days'

/** A resident as this service knows it. */
export type Resident = Pick<ResidentState, 'residentId' | 'birthMonth' | 'stays'>

/** Whether the resident lives in no household that is kept here on a day, and in none after it. */
export function hasLeft({ stays }: Resident, day: Day): boolean {
  return stays.every(({ until }) => until !== null && until <= day)
}
