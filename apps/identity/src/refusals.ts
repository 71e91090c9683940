import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'

/** Refuses a day that has not come yet. */
export function refuseFuture(day: string, today: string, pointer: string): Refusal<'day-in-future'> | undefined {
  return day > today ? refuse('day-in-future', `${day} has not come yet: it is ${today}.`, { pointer }) : undefined
}

/** Refuses what would reach behind the last recorded change. */
export function refuseBefore(on: string, last: string): Refusal<'before-last-change'> | undefined {
  if (on >= last) return undefined
  return refuse('before-last-change', `Something is recorded on ${last} already.`, { pointer: '/on' })
}

/** The same for one of other units as for one that nobody has. */
export function unknownHousehold(pointer: string): Refusal<'unknown-household'> {
  return refuse('unknown-household', 'No household in your units has this id.', { pointer })
}

export function outsideScope(pointer: string): Refusal<'outside-scope'> {
  return refuse('outside-scope', 'It lies outside your units.', { pointer })
}
