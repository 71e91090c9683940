import type { Day } from '@lantoa/vietnam/days'
import { type Refusal, refuse } from '../http/outcome.ts'

/** Refuses a day that has not come yet: what is kept is what has happened. */
export function refuseFuture(day: Day, today: Day, pointer: string): Refusal<'day-in-future'> | undefined {
  return day > today ? refuse('day-in-future', `${day} has not come yet: it is ${today}.`, { pointer }) : undefined
}

/** Refuses what would reach behind the last recorded change. */
export function refuseBefore(on: Day, last: Day, pointer = '/on'): Refusal<'before-last-change'> | undefined {
  if (on >= last) return undefined
  return refuse('before-last-change', `Something is recorded on ${last} already.`, { pointer })
}
