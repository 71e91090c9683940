import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { knownPoints } from '@lantoa/sdk/known-points'
import { addDays, addMonths, type Day, dayOf, monthStart } from '@lantoa/vietnam/days'
import { parsePeriod } from '@lantoa/vietnam/periods'
import type { Io } from '../io.ts'
import type { Indicator, Parts } from '../reporting/indicators.ts'
import { type ReportQuery, readReport, type UnitReport } from '../reporting/unit-report.ts'

export type Target = Data<'reporting', 'getTarget'>
export type Series = { readonly indicator: Indicator; readonly points: readonly Parts[] }

/** Everything that stands on a page. */
export type PageFacts = {
  readonly report: UnitReport
  readonly view: 'as-now' | 'as-was'
  /** The days that are asked for, both included. */
  readonly from: Day
  readonly last: Day
  readonly targets: ReadonlyMap<string, Target>
  readonly series: readonly Series[]
  readonly madeAt: string
}

/** What is shown over the months and compared among the units beneath: few enough to be read. */
const SHOWN = ['I-04', 'I-05', 'I-14', 'I-26']
const MONTHS = 12

/** A series that a unit or a definition has not is left out; anything else that goes wrong is told. */
const NO_SERIES: readonly string[] = ['not-at-this-level', 'period-not-supported', 'not-defined-then', 'facts-to-come']

export async function gatherPage(io: Io, lantoa: Lantoa, query: ReportQuery): Promise<PageFacts> {
  const report = await readReport(io, lantoa, { ...query, children: true })
  const { from, last } = daysOf(query, dayOf(new Date(io.now())))
  return {
    ...{ report, from, last, view: query.view ?? 'as-now', madeAt: new Date(io.now()).toISOString() },
    targets: await approvedTargets(io, lantoa, report.unit.code, last),
    series: await seriesOf(io, lantoa, report, query, last),
  }
}

/** The indicators of a page that are also compared. */
export function isCompared({ indicator }: { indicator: Indicator }): boolean {
  return SHOWN.includes(indicator.indicatorId)
}

function daysOf({ on, period }: ReportQuery, today: Day): { from: Day; last: Day } {
  const asked = period === undefined ? undefined : parsePeriod(period)
  if (asked) return { from: asked.from, last: addDays(asked.until, -1) }
  return { from: on ?? today, last: on ?? today }
}

/** Of each indicator the target that holds on the day. */
async function approvedTargets(
  io: Io,
  { reporting }: Lantoa,
  unit: string,
  last: Day,
): Promise<ReadonlyMap<string, Target>> {
  // A closed unit can be shown as it was; targets are asked of units of today.
  const asked = { query: { unit, status: 'approved' as const, limit: 500 }, signal: io.signal }
  const found = new Map<string, Target>()
  try {
    for await (const target of reporting.listTargets.all(asked)) {
      const holds = target.from <= last && last <= target.until && last < (target.supersededFrom ?? '9999')
      if (target.unit === unit && holds) found.set(target.indicatorId, target)
    }
  } catch (error) {
    if (!(error instanceof LantoaError) || !['unknown-unit', 'closed-unit'].includes(error.code)) throw error
  }
  return found
}

async function seriesOf(
  io: Io,
  { reporting }: Lantoa,
  { unit, rows }: UnitReport,
  { view, unit: ref }: ReportQuery,
  last: Day,
): Promise<Series[]> {
  const from = addMonths(monthStart(last), -MONTHS)
  const query = { unit: ref, from, until: last, step: 'month' as const, ...(view && { view }) }
  const shown = rows.flatMap(({ indicator }) => (indicator && isCompared({ indicator }) ? [indicator] : []))
  const found: Series[] = []
  for (const indicator of shown) {
    const { indicatorId } = indicator
    const { data, error } = await reporting.getSeries({ params: { indicatorId }, query, signal: io.signal })
    if (error && !NO_SERIES.includes(error.code)) throw new LantoaError(`the series of ${unit.code}`, error)
    if (data && data.points.length > 1) found.push({ indicator, points: knownPoints(data) })
  }
  return found
}
