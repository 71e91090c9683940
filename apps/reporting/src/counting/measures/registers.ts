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
  return thing.places.map((place) => ({ unit: unitOf(place), days: intersect(limited, [place]) }))
}

/** The days of what nobody has called a mistake, cut down to a period of its own. */
export function daysStanding(thing: Registered, period: { since: Day; until: Day | null } | null): Stretch[] {
  const [first] = thing.states
  return first && !isAs(thing, 'withdrawn') ? daysAs({ ...thing, states: [first] }, first.status, period) : []
}

/** Whether a thing stands in some state by now. */
export function isAs({ states }: Registered, status: string): boolean {
  return states.at(-1)?.status === status
}

/** The unit in which a thing lay on a day. */
export function placeOn(thing: Registered, day: Day): string {
  const place = thing.places?.find(({ from, until }) => from <= day && (until === null || day < until))
  return place ? unitOf(place) : (thing.hamletCode ?? thing.unitCode ?? '')
}

type RegisteredPlace = NonNullable<Registered['places']>[number]

/** Where the code means another unit later, the one that it means. */
function unitOf({ code, unitFrom }: RegisteredPlace): string {
  return unitFrom === undefined ? code : refOf({ code, validFrom: unitFrom })
}

function daysInState(states: Registered['states'], status: string): Interval[] {
  return states.flatMap(({ status: own, from }, index) => {
    const until = states[index + 1]?.from ?? null
    return own === status && from !== until ? [{ from, until }] : []
  })
}
