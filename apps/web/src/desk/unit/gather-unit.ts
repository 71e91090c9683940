import type { Data, Lantoa } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { type Asked, timeAndView } from '../address.ts'
import { ifAny, orUnread, type Part, UNREAD } from '../problem/part.ts'
import { lastDayOf, timeBefore } from '../time/time.ts'

export type Values = Data<'reporting', 'getUnitValues'>
export type Dashboard = Data<'reporting', 'getDashboard'>
export type Indicator = Data<'reporting', 'listIndicators'>['items'][number]
export type Target = Data<'reporting', 'getTarget'>
export type Ancestor = Data<'teams', 'getUnit'>['ancestors'][number]

/** Everything that stands on the page of a unit. */
export type UnitFacts = {
  readonly values: Values
  /** The same a while before; empty where there is nothing to compare with. */
  readonly before: Part<Values['values']>
  readonly dashboard: Dashboard
  /** The definitions that hold on the last day, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Of each indicator the target that holds on the last day. */
  readonly targets: ReadonlyMap<string, Target>
  /** The units above, nearest first. */
  readonly ancestors: Part<readonly Ancestor[]>
  readonly last: Day
}

type Question = { unit: string; asked: Asked; today: Day; signal: AbortSignal }

export async function gatherUnit(lantoa: Lantoa, { unit, asked, today, signal }: Question): Promise<UnitFacts> {
  const { reporting, teams } = lantoa
  const query = timeAndView(asked)
  const last = lastDayOf(asked, today)
  const [values, before, dashboard, { items }, targets, place] = await Promise.all([
    reporting.getUnitValues({ params: { unit }, query, signal }).orThrow(),
    orUnread(valuesBefore(lantoa, unit, asked, today, signal)),
    reporting.getDashboard({ params: { unit }, query, signal }).orThrow(),
    reporting.listIndicators({ query: { on: last }, signal }).orThrow(),
    targetsOn(lantoa, unit, last, signal),
    orUnread(ifAny(teams.getUnit({ params: { code: unit }, signal }).orThrow(), ['not-found'])),
  ])
  const indicators = new Map(items.map((indicator) => [indicator.indicatorId, indicator]))
  // The nation is no unit of the list; then there is nothing above.
  const ancestors = place === UNREAD ? UNREAD : (place?.ancestors ?? [])
  return { values, before, dashboard, indicators, targets, ancestors, last }
}

/** The value of an indicator a while before, if there was one and it could be read. */
export function valueBefore({ before }: UnitFacts, id: string): Values['values'][number] | undefined {
  return before === UNREAD ? undefined : before.find(({ indicatorId }) => indicatorId === id)
}

/** What a service answers of a unit that was not there at a time. */
const NO_UNIT = ['unknown-unit', 'closed-unit', 'not-found']

async function valuesBefore(
  { reporting }: Lantoa,
  unit: string,
  asked: Asked,
  today: Day,
  signal: AbortSignal,
): Promise<Values['values']> {
  const time = timeBefore(asked, today)
  if (!time) return []
  const query = { ...time, view: asked.view }
  const before = await ifAny(reporting.getUnitValues({ params: { unit }, query, signal }).orThrow(), NO_UNIT)
  return before?.values ?? []
}

/** A unit that was closed has targets of its time, which are not asked for; then there are none. */
async function targetsOn(
  { reporting }: Lantoa,
  unit: string,
  day: Day,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Target>> {
  const query = { unit, status: 'approved', limit: 500 } as const
  const all = Array.fromAsync(reporting.listTargets.all({ query, signal }))
  const targets = (await ifAny(all, ['unknown-unit', 'closed-unit'])) ?? []
  const held = targets.filter((target) => unit.split('@')[0] === target.unit && holdsOn(target, day))
  return new Map(held.map((target) => [target.indicatorId, target]))
}

function holdsOn({ from, until, supersededFrom }: Target, day: Day): boolean {
  return from <= day && day <= until && day < (supersededFrom ?? '9999')
}
