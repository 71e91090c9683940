import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { includes } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'

/** A resident as this service knows it. */
export type Resident = Pick<ResidentState, 'residentId' | 'birthMonth' | 'stays'>

/** Whether the resident lives in a household that is kept here. */
export function livesHere({ stays }: Resident, day: Day): boolean {
  return includes(stays, day)
}
