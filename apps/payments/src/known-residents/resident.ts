import type { Caller } from '@lantoa/chassis/http/caller'
import type { Succeeding } from '@lantoa/chassis/units/heirs'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { includes } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'

/** A resident as this service knows it. */
export type Resident = Pick<ResidentState, 'residentId' | 'birthMonth' | 'stays'>

/** Whether the resident lives in a household that is kept here. */
export function livesHere({ stays }: Resident, day: Day): boolean {
  return includes(stays, day)
}

/** Whether the resident lives in the caller's units today, or lived there last. */
export function reachesResident(caller: Caller, tree: Succeeding, { stays }: Resident, today: Day): boolean {
  const stay = stays.find((one) => includes([one], today)) ?? stays.toSorted(byStart).at(-1)
  return stay !== undefined && reachesHamlet(caller, tree, stay.hamletCode, today)
}

function byStart(a: { from: Day }, b: { from: Day }): number {
  return a.from < b.from ? -1 : 1
}
