import { addDays, type Day } from '@lantoa/vietnam/days'
import { type Period, parsePeriod } from '@lantoa/vietnam/periods'

/** Days from `from` up to but without `until`; `moment` is a single day that is no period of its own. */
export type Time = { readonly kind: Period['kind'] | 'moment'; readonly from: Day; readonly until: Day }

export function timeOf(query: { on?: Day | undefined; period?: string | undefined }, today: Day): Time {
  const period = query.period === undefined ? undefined : parsePeriod(query.period)
  if (period) return period
  const on = query.on ?? today
  return { kind: 'moment', from: on, until: addDays(on, 1) }
}

/** The day whose definitions a time is read by: its last. */
export function definitionDay({ until }: Time): Day {
  return addDays(until, -1)
}
