import type { Code, Data, Lantoa } from '@lantoa/sdk'
import { knownPoints } from '@lantoa/sdk/known-points'
import { addMonths, type Day, monthStart } from '@lantoa/vietnam/days'
import { type Asked, timeAndView } from '../address.ts'
import { ifAny, orUnread, type Part, UNREAD } from '../problem/part.ts'
import { lastDayOf } from '../time/time.ts'

export type Explanation = Data<'reporting', 'explainValue'>
export type ChildValues = Data<'reporting', 'getChildValues'>
export type Contributors = Data<'reporting', 'listContributors'>
type Point = Data<'reporting', 'getSeries'>['points'][number]

/** Everything that says where a number comes from. */
export type IndicatorFacts = {
  readonly explanation: Explanation
  /** Of the units beneath; undefined where none has such a value. */
  readonly children: Part<ChildValues | undefined>
  /** The months up to the last day; empty where there is no such series. */
  readonly points: Part<readonly Point[]>
}

const MONTHS = 11
const PAGE = 50

type Question = { indicatorId: string; unit: string; asked: Asked; today: Day; signal: AbortSignal }

/** Why an indicator has no values beneath a unit, or no months. */
const NO_VALUES: readonly Code<'reporting', 'getSeries'>[] = [
  ...(['facts-to-come', 'not-at-this-level', 'not-defined-then', 'period-not-supported'] as const),
  ...(['too-many-points', 'unknown-unit', 'closed-unit', 'not-found'] as const),
]

/** Only the explanation must be there; without one of the others its section is left out, or said to be unread. */
export async function gatherIndicator(
  { reporting }: Lantoa,
  { indicatorId, unit, asked, today, signal }: Question,
): Promise<IndicatorFacts> {
  const params = { indicatorId }
  const query = { unit, ...timeAndView(asked) }
  const until = lastDayOf(asked, today)
  const months = { from: addMonths(monthStart(until), -MONTHS), until, step: 'month', view: asked.view } as const
  const [explanation, children, series] = await Promise.all([
    reporting.explainValue({ params, query, signal }).orThrow(),
    orUnread(ifAny(reporting.getChildValues({ params, query, signal }).orThrow(), NO_VALUES)),
    orUnread(ifAny(reporting.getSeries({ params, query: { unit, ...months }, signal }).orThrow(), NO_VALUES)),
  ])
  return { explanation, children, points: series === UNREAD ? UNREAD : series ? knownPoints(series) : [] }
}

/** A page of what it counts. Asked by itself, so that who reads on does not wait for all the rest again. */
export async function listContributors(
  { reporting }: Lantoa,
  { indicatorId, unit, asked, signal }: Omit<Question, 'today'>,
): Promise<Contributors> {
  const query = { unit, ...timeAndView(asked), part: asked.part, cursor: asked.cursor, limit: PAGE }
  return reporting.listContributors({ params: { indicatorId }, query, signal }).orThrow()
}
