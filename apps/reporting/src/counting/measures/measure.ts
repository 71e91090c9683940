import { type Interval, intersect, union } from '@lantoa/units/intervals'
import { type Day, monthStart, weekStart } from '@lantoa/vietnam/days'

/**
 * What one entity or fact adds to a measure: `amount` in a unit from a day on (stock) or on a day (flow). With a key
 * the measure counts distinct keys, however many contributions each has.
 */
export type Contribution = {
  readonly measure: string
  readonly unit: string
  readonly day: Day
  readonly amount: number
  readonly key?: string
}

export type MeasureKind = 'stock' | 'flow'

/** What stands behind a number, such as a household: the ids under which it can be looked up at its owner. */
export type Counted = string

/** A pure function from the public state of one entity, or from one fact, to what it contributes. */
export type Measure<State, Name extends string = string> = {
  readonly name: Name
  readonly counted: Counted
  /** What it counts, for who builds an indicator of it. */
  readonly text: string
  readonly kind: MeasureKind
  /** Whether distinct keys are counted. */
  readonly keyed: boolean
  /** The one kind of period for which a flow is counted, where weeks do not add up to a month. */
  readonly period?: 'week' | 'month'
  /** Whether a key counts on its first day alone, whatever comes after it. */
  readonly first?: true
  contributions(state: State): Contribution[]
}

/** Days in a unit, for a distinct count the key they count for, and how many where one entity stands for more. */
export type Stretch = {
  readonly unit: string
  readonly days: readonly Interval[]
  readonly key?: string
  readonly amount?: number
}

/** Counts entities on each of their days: one from the day it became true, one less from the day it ceased. */
export function stock<State, const Name extends string>(
  name: Name,
  counted: Counted,
  text: string,
  stretches: (state: State) => readonly Stretch[],
): Measure<State, Name> {
  return {
    name,
    counted,
    text,
    kind: 'stock',
    keyed: false,
    contributions: (state) => stretches(state).flatMap((stretch) => changesOf(name, stretch)),
  }
}

/** The same for keys: a key counts on the days on which it has any stretch. */
export function distinctStock<State, const Name extends string>(
  name: Name,
  counted: Counted,
  text: string,
  stretches: (state: State) => readonly (Stretch & { readonly key: string })[],
): Measure<State, Name> {
  return { ...stock(name, counted, text, stretches), keyed: true }
}

/** Counts the distinct keys of what happened in each week or month, dated to its first day. */
export function distinctFlow<State, const Name extends string>(
  name: Name,
  counted: Counted,
  text: string,
  period: 'week' | 'month',
  events: (state: State) => readonly { unit: string; day: Day; key: string }[],
): Measure<State, Name> {
  const start = period === 'week' ? weekStart : monthStart
  const contribute = ({ unit, day, key }: { unit: string; day: Day; key: string }): Contribution => {
    return { measure: name, unit, day: start(day), amount: 1, key }
  }
  return {
    name,
    counted,
    text,
    kind: 'flow',
    keyed: true,
    period,
    contributions: (state) => events(state).map(contribute),
  }
}

/**
 * Counts the distinct keys of what happened in each calendar year, on the day on which it happened first: so the sum of a
 * year up to any of its days is exact, at each level.
 */
export function distinctOfYear<State, const Name extends string>(
  name: Name,
  counted: Counted,
  text: string,
  events: (state: State) => readonly { unit: string; day: Day; key: string }[],
): Measure<State, Name> {
  return {
    ...{ name, counted, text, kind: 'flow', keyed: true, first: true },
    contributions: (state) =>
      events(state).map(({ unit, day, key }) => ({
        measure: name,
        unit,
        day,
        amount: 1,
        key: `${key} ${day.slice(0, 4)}`,
      })),
  }
}

/** Counts what happened on each day, once or by an amount; it adds up over any days. */
export function flow<State, const Name extends string>(
  name: Name,
  counted: Counted,
  text: string,
  events: (state: State) => readonly { unit: string; day: Day; amount?: number }[],
): Measure<State, Name> {
  return {
    name,
    counted,
    text,
    kind: 'flow',
    keyed: false,
    contributions: (state) => events(state).map(({ unit, day, amount = 1 }) => ({ measure: name, unit, day, amount })),
  }
}

/** The same for what is told of whole weeks or months: those that are told of weeks do not add up to the months. */
export function flowOf<State, const Name extends string>(
  period: 'week' | 'month',
  ...told: Parameters<typeof flow<State, Name>>
): Measure<State, Name> {
  return { ...flow(...told), period }
}

/** The days from a day on. */
export function since(from: Day): Interval[] {
  return [{ from, until: null }]
}

type Place = Interval & { readonly hamletCode: string }

/** The days in each hamlet, cut down to those that lie in every one of the limits. */
export function daysIn(places: readonly Place[], ...limits: readonly (readonly Interval[])[]): Stretch[] {
  const [only, ...others] = places
  if (only && others.length === 0) return [stretchIn(only.hamletCode, [only], limits)]
  return [...Map.groupBy(places, (place) => place.hamletCode)].map(([unit, days]) => stretchIn(unit, days, limits))
}

function stretchIn(unit: string, places: readonly Interval[], limits: readonly (readonly Interval[])[]): Stretch {
  return { unit, days: limits.reduce<readonly Interval[]>((days, limit) => intersect(days, limit), union(places)) }
}

function changesOf(measure: string, { unit, days, key, amount = 1 }: Stretch): Contribution[] {
  const keyed = key === undefined ? {} : { key }
  return days.flatMap(({ from, until }) => {
    const begin = { measure, unit, day: from, amount, ...keyed }
    return until === null ? [begin] : [begin, { measure, unit, day: until, amount: -amount, ...keyed }]
  })
}
