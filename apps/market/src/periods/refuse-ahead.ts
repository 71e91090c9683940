import { refuse } from '@lantoa/chassis/http/outcome'
import type { Day } from '@lantoa/vietnam/days'

/** Nothing is known yet of what has not begun on the day on which it is said. */
export function refuseAhead(begins: Day, since: Day, pointer: string) {
  if (begins <= since) return undefined
  return refuse('period-ahead', `It begins on ${begins}, after the day of the report.`, { pointer })
}
