import type { RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { getSeries } from '@lantoa/contracts/reporting/values.http'
import type { DefinedIndicator } from '../definitions/indicator.ts'
import { askUnit } from '../units/ask-unit.ts'
import { definitionDay, type Time } from '../units/time.ts'
import { asValue, type Wanted, wantedFor, wantsOf } from './domain.ts'
import { findComputed, isMeasuredAt, notAtLevel, notForPeriod } from './refusals.ts'
import { stepsBetween } from './steps.ts'
import type { ValueContext } from './value-context.ts'

const POINTS_MAX = 400

type Point = { readonly indicator: DefinedIndicator; readonly wanted: Wanted }

/** Days without a definition, or as-was without the unit, have no point: a series never goes on under another meaning. */
export async function answerSeries(
  { params, query }: RequestOf<typeof getSeries>,
  context: ValueContext,
): Promise<OutcomeOf<typeof getSeries>> {
  const { from, until, step, view } = query
  const question = { text: query.unit, pointer: '#/query/unit', view, period: `${from}..${until}` }
  const asked = askUnit(context.tree, context, question)
  if (!asked.ok) return asked
  const steps = stepsBetween(step, from, until, POINTS_MAX)
  if (steps.length > POINTS_MAX) {
    return refuse('too-many-points', `A series has ${POINTS_MAX} points at most.`, { pointer: '#/query/until' })
  }
  const { catalogue, sumsOf, firstDayOf } = await context.read()
  const defined = steps.filter((time) => catalogue.findOn(params.indicatorId, definitionDay(time)))
  const points: Point[] = []
  for (const time of defined.length > 0 ? defined : [asked.time]) {
    const found = findComputed(catalogue, params.indicatorId, definitionDay(time))
    if (!found.ok) return found
    if (!isMeasuredAt(found.indicator, asked.unit.level)) return notAtLevel(found.indicator)
    const wanted = wantedFor(found.indicator, time, asked.today)
    if (!wanted) return notForPeriod(found.indicator, '#/query/step')
    if (isThere(asked, time)) points.push({ indicator: found.indicator, wanted })
  }
  const sumOf = await sumsOf(
    asked,
    points.flatMap(({ wanted }) => wantsOf(wanted)),
  )
  const measures = points.flatMap(({ wanted }) => wanted.numerator.map(({ measure }) => measure))
  const countedFrom = await firstDayOf(asked, measures)
  return accept({
    unit: asked.unit,
    version: points.at(-1)?.indicator.version ?? 0,
    ...(countedFrom !== undefined && { countedFrom }),
    points: points.map(({ indicator: { version }, wanted }) => ({ version, ...asValue(wanted, sumOf) })),
  })
}

function isThere({ holds }: { holds(day: string): boolean }, time: Time): boolean {
  return holds(time.from) || holds(definitionDay(time))
}
