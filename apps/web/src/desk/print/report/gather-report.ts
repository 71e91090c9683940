import type { Code, Data, Lantoa } from '@lantoa/sdk'
import { knownPoints } from '@lantoa/sdk/known-points'
import { addMonths, type Day, monthStart } from '@lantoa/vietnam/days'
import { ifAny, orUnread, type Part, UNREAD } from '../../problem/part.ts'
import { lastDayOf, type Time } from '../../time/time.ts'
import { COMPARED } from '../../unit/children.ts'
import { type Dashboard, gatherUnit, type UnitFacts, type Values } from '../../unit/gather-unit.ts'
import { type ClosedValues, frozenDashboard, type Points } from './frozen.ts'

type Closing = Data<'reporting', 'getClosing'>
/** All that stands in the report of a unit. */
export type ReportFacts = {
  readonly board: UnitFacts
  /** The units beneath, of a closed time as they were frozen with it. */
  readonly beneath: Part<Dashboard>
  /** What froze the values; undefined: the time is not closed. */
  readonly closing: Part<Pick<Closing, 'closedAt' | 'contentHash'>> | undefined
  /** The months up to the last day, of what units are compared by. */
  readonly months: ReadonlyMap<string, Part<Points>>
  /** By the clock of the server. */
  readonly asOf: string
}

const MONTHS = 11
/** Why an indicator has no months. */
const NO_SERIES: readonly Code<'reporting', 'getSeries'>[] = [
  ...(['facts-to-come', 'not-at-this-level', 'not-defined-then', 'period-not-supported'] as const),
  ...(['unknown-unit', 'closed-unit', 'not-found'] as const),
]

type Question = { unit: string; asked: Time; today: Day; signal: AbortSignal }

export async function gatherReport(lantoa: Lantoa, question: Question): Promise<ReportFacts> {
  const { signal } = question
  const [board, months, { now: asOf }] = await Promise.all([
    gatherUnit(lantoa, question),
    gatherMonths(lantoa, question),
    lantoa.teams.getMe({ signal }).orThrow(),
  ])
  const { dashboard } = board
  const closingId = closingOf(board.values)
  if (closingId === undefined) return { board, beneath: dashboard, closing: undefined, months, asOf }
  const [closing, closed] = await Promise.all([
    orUnread(lantoa.reporting.getClosing({ params: { closingId }, signal }).orThrow()),
    orUnread(gatherClosed(lantoa, closingId, dashboard, signal)),
  ])
  // What is known now is no number that was closed, and is not printed in its place.
  const beneath = closed === UNREAD ? UNREAD : frozenDashboard(dashboard, closed)
  return { board, beneath, closing, months, asOf }
}

function closingOf({ values }: Values): string | undefined {
  return values.find(({ closed }) => closed)?.closed?.closingId
}

/** What was frozen of the units beneath, of what they are compared by. */
async function gatherClosed(
  { reporting }: Lantoa,
  closingId: string,
  { children }: Dashboard,
  signal: AbortSignal,
): Promise<ClosedValues> {
  if (children.length === 0) return []
  const pages = COMPARED.map((indicatorId) =>
    Array.fromAsync(
      reporting.listClosedValues.all({ params: { closingId }, query: { indicatorId, limit: 500 }, signal }),
    ),
  )
  return (await Promise.all(pages)).flat()
}

/** An indicator that has no months is left out; one of which they could not be read is not. */
async function gatherMonths({ reporting }: Lantoa, { unit, asked, today, signal }: Question) {
  const until = lastDayOf(asked, today)
  const query = { unit, from: addMonths(monthStart(until), -MONTHS), until, step: 'month' } as const
  const series = await Promise.all(
    COMPARED.map(async (indicatorId) => {
      const asking = reporting.getSeries({ params: { indicatorId }, query, signal }).orThrow()
      const answer = await orUnread(ifAny(asking, NO_SERIES))
      return [indicatorId, answer === UNREAD ? UNREAD : answer ? knownPoints(answer) : []] as const
    }),
  )
  return new Map<string, Part<Points>>(series.filter(([, points]) => points === UNREAD || isSeries(points)))
}

function isSeries(points: Points): boolean {
  return points.filter(({ value }) => value !== null).length > 1
}
