import type { Data, Lantoa, Problem } from '@lantoa/sdk'
import { addMonths, type Day, monthStart } from '@lantoa/vietnam/days'
import { type Asked, timeAndView } from '../address.ts'
import { lastDayOf } from '../time/time.ts'

export type Explanation = Data<'reporting', 'explainValue'>
export type ChildValues = Data<'reporting', 'getChildValues'>
export type Contributors = Data<'reporting', 'listContributors'>
type Point = Data<'reporting', 'getSeries'>['points'][number]

/** Everything that says where a number comes from. */
export type IndicatorFacts = {
  readonly explanation: Explanation
  /** Of the units beneath; undefined where none has such a value. */
  readonly children: ChildValues | undefined
  /** The months up to the last day; empty where there is no such series. */
  readonly points: readonly Point[]
  /** Behind what it counts; or why that is not shown. */
  readonly contributors: { readonly page: Contributors } | { readonly problem: Problem }
}

const MONTHS = 11
const PAGE = 50

type Question = { indicatorId: string; unit: string; asked: Asked; today: Day; signal: AbortSignal }

/** Only the explanation must be there; of the rest each says by itself why it is not. */
export async function gatherIndicator(
  { reporting }: Lantoa,
  { indicatorId, unit, asked, today, signal }: Question,
): Promise<IndicatorFacts> {
  const params = { indicatorId }
  const query = { unit, ...timeAndView(asked) }
  const until = lastDayOf(asked, today)
  const months = { from: addMonths(monthStart(until), -MONTHS), until, step: 'month', view: asked.view } as const
  const page = { ...query, part: asked.part, cursor: asked.cursor, limit: PAGE }
  const [explanation, children, series, contributors] = await Promise.all([
    reporting.explainValue({ params, query, signal }).orThrow(),
    reporting.getChildValues({ params, query, signal }),
    reporting.getSeries({ params, query: { unit, ...months }, signal }),
    reporting.listContributors({ params, query: page, signal }),
  ])
  return {
    explanation,
    children: children.data,
    points: series.data?.points ?? [],
    contributors: contributors.error ? { problem: contributors.error } : { page: contributors.data },
  }
}
