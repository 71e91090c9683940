import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'

/** A month is counted when it is over, or while it lasts: not before. */
export function refuseMonthAhead({ month, since }: Thing): Refusal | undefined {
  if (String(month) <= since.slice(0, 'YYYY-MM'.length)) return undefined
  return refuse('month-ahead', `On ${since} the month ${month} had not begun.`, { pointer: '/month' })
}

/** Nothing has more of some kind than there is of it: `[['signedOutgoing', 'outgoing']]`. */
export function refuseContradiction(thing: Thing, parts: readonly (readonly [string, string])[]): Refusal | undefined {
  const wrong = parts.find(([part, whole]) => Number(thing[part]) > Number(thing[whole]))
  if (!wrong) return undefined
  const [part, whole] = wrong
  const detail = `${part} is a part of ${whole}, and cannot be more.`
  return refuse('numbers-contradict', detail, { pointer: `/${part}` })
}
