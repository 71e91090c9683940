import { type Interval, intersect } from '@lantoa/units/intervals'
import { refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import type { Stretch } from './measure.ts'

/** What the event of every register carries beside its own fields. */
export type Registered = {
  readonly states: readonly { readonly status: string; readonly from: Day }[]
  readonly places?: readonly (Interval & { readonly code: string; readonly unitFrom?: Day | undefined })[] | undefined
  readonly hamletCode?: string
  readonly unitCode?: string
}

/** The days on which a thing was in some state, cut down to a period of its own where one is given; null: never. */
export function daysAs(
  thing: Registered,
  status: string,
  period?: { since: Day; until: Day | null } | null,
): Stretch[] {
  const days = daysInState(thing.states, status)
  const limited =
    period === undefined ? days : intersect(days, period ? [{ from: period.since, until: period.until }] : [])
  if (!thing.places) return [{ unit: thing.hamletCode ?? thing.unitCode ?? '', days: limited }]
  return thing.places.map(({ code, unitFrom, from, until }) => {
    const unit = unitFrom === undefined ? code : refOf({ code, validFrom: unitFrom })
    return { unit, days: intersect(limited, [{ from, until }]) }
  })
}

/** The unit in which a thing lay on a day. */
export function placeOn(thing: Registered, day: Day): string {
  const place = thing.places?.find(({ from, until }) => from <= day && (until === null || day < until))
  if (!place) return thing.hamletCode ?? thing.unitCode ?? ''
  const { code, unitFrom } = place
  return unitFrom === undefined ? code : refOf({ code, validFrom: unitFrom })
}

function daysInState(states: Registered['states'], status: string): Interval[] {
  return states.flatMap(({ status: own, from }, index) => {
    const until = states[index + 1]?.from ?? null
    return own === status && from !== until ? [{ from, until }] : []
  })
}
