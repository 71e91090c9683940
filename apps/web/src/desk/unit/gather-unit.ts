import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { type Asked, timeAndView } from '../address.ts'
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
  readonly before: Values['values']
  readonly dashboard: Dashboard
  /** The definitions that hold on the last day, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Of each indicator the target that holds on the last day. */
  readonly targets: ReadonlyMap<string, Target>
  /** The units above, nearest first. */
  readonly ancestors: readonly Ancestor[]
  readonly last: Day
}

type Question = { unit: string; asked: Asked; today: Day; signal: AbortSignal }

export async function gatherUnit(lantoa: Lantoa, { unit, asked, today, signal }: Question): Promise<UnitFacts> {
  const { reporting, teams } = lantoa
  const query = timeAndView(asked)
  const last = lastDayOf(asked, today)
  const [values, before, dashboard, { items }, targets, place] = await Promise.all([
    reporting.getUnitValues({ params: { unit }, query, signal }).orThrow(),
    valuesBefore(lantoa, unit, asked, today, signal),
    reporting.getDashboard({ params: { unit }, query, signal }).orThrow(),
    reporting.listIndicators({ query: { on: last }, signal }).orThrow(),
    targetsOn(lantoa, unit, last, signal),
    teams.getUnit({ params: { code: unit }, signal }),
  ])
  const indicators = new Map(items.map((indicator) => [indicator.indicatorId, indicator]))
  // The nation is no unit of the list; then there is nothing above.
  return { values, before, dashboard, indicators, targets, ancestors: place.data?.ancestors ?? [], last }
}

/** Without it the page is whole, so what goes wrong with it is left out. */
async function valuesBefore(
  { reporting }: Lantoa,
  unit: string,
  asked: Asked,
  today: Day,
  signal: AbortSignal,
): Promise<Values['values']> {
  const time = timeBefore(asked, today)
  if (!time) return []
  const { data } = await reporting.getUnitValues({ params: { unit }, query: { ...time, view: asked.view }, signal })
  return data?.values ?? []
}

/** A unit that was closed has targets of its time, which are not asked for; then there are none. */
async function targetsOn(
  { reporting }: Lantoa,
  unit: string,
  day: Day,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Target>> {
  const found = new Map<string, Target>()
  try {
    for await (const target of reporting.listTargets.all({ query: { unit, status: 'approved', limit: 500 }, signal })) {
      if (unit.split('@')[0] === target.unit && holdsOn(target, day)) found.set(target.indicatorId, target)
    }
  } catch (error) {
    if (!(error instanceof LantoaError) || !['unknown-unit', 'closed-unit'].includes(error.code)) throw error
  }
  return found
}

function holdsOn({ from, until, supersededFrom }: Target, day: Day): boolean {
  return from <= day && day <= until && day < (supersededFrom ?? '9999')
}
