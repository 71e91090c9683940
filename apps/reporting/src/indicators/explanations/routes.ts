import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { explainValue, explanationRoutes } from '@lantoa/contracts/reporting/explanations.http'
import type { IndicatorValue, View } from '@lantoa/contracts/reporting/values.http'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { MEASURES } from '../../counting/measures/sources.ts'
import { readFreshness } from '../../counting/recompute/freshness.ts'
import { NO_SUCH_INDICATOR } from '../definitions/catalogue.ts'
import { asIndicator } from '../definitions/computed.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { DefinedIndicator } from '../definitions/indicator.ts'
import { findSilent } from '../silent-hamlets/find-silent.ts'
import { type AskedUnit, askUnit } from '../units/ask-unit.ts'
import { definitionDay } from '../units/time.ts'
import type { BesideValues } from '../values/beside.ts'
import { asValue, wantedFor, wantsOf } from '../values/domain.ts'
import { createReader, type Reading } from '../values/reader.ts'
import { isMeasuredAt } from '../values/refusals.ts'
import { findLastChange } from './store.ts'

/** Days in which a team is heard of that does its rounds. */
const HEARD_DAYS = 7

type Explaining = ServiceParts & {
  readonly read: () => Promise<Reading>
  readonly beside: Pick<BesideValues, 'closed'>
}

export function explanationHandlers(
  parts: ServiceParts,
  definitions: Definitions,
  beside: Pick<BesideValues, 'closed'>,
): Handlers<typeof explanationRoutes> {
  const explaining = { ...parts, read: createReader(parts, definitions), beside }
  return { explainValue: (request, context) => explain(request, context, explaining) }
}

async function explain(
  { params, query }: RequestOf<typeof explainValue>,
  context: RequestContext,
  parts: Explaining,
): Promise<OutcomeOf<typeof explainValue>> {
  const tree = parts.units.tree()
  const ask = (view: View) => askUnit(tree, context, { ...query, view, text: query.unit, pointer: '#/query/unit' })
  const asked = ask(query.view)
  if (!asked.ok) return asked
  const reading = await parts.read()
  const day = definitionDay(asked.time)
  const indicator =
    reading.catalogue.findOn(params.indicatorId, day) ?? reading.catalogue.history(params.indicatorId).at(-1)
  if (!indicator) return NO_SUCH_INDICATOR
  const [asNow, asWas] = [
    await valueIn(reading, indicator, ask('as-now')),
    await valueIn(reading, indicator, ask('as-was')),
  ]
  const markOf = await parts.beside.closed(tree, asked, query.period)
  return accept({
    unit: asked.unit,
    indicator: asIndicator(indicator),
    value: query.view === 'as-now' ? asNow : asWas,
    ...{ asNow, asWas },
    ...(asNow ? markOf(indicator.indicatorId, asNow) : {}),
    lastChange: await lastChange(parts, asked.unit.code, indicator),
    synced: await synced(parts, asked, context),
  })
}

/** Null for a unit that is not there in these boundaries, or has no such value. */
async function valueIn(
  reading: Reading,
  indicator: DefinedIndicator,
  asked: ReturnType<typeof askUnit>,
): Promise<IndicatorValue | null> {
  if (!asked.ok || !isMeasuredAt(indicator, asked.unit.level)) return null
  if (reading.catalogue.findOn(indicator.indicatorId, definitionDay(asked.time)) !== indicator) return null
  const wanted = wantedFor(indicator, asked.time, asked.today)
  return wanted ? asValue(wanted, await reading.sumsOf(asked, wantsOf(wanted))) : null
}

/** Of the unit; what waits to be counted nobody knows the unit of. */
async function lastChange(parts: ServiceParts, unit: string, { numerator, denominator }: DefinedIndicator) {
  const measures = [...numerator.measures, ...(denominator?.measures ?? [])]
  const topics = new Set(measures.map((name) => MEASURES.get(name)?.topic))
  const waiting = (await readFreshness(parts)).filter(({ topic }) => topics.has(topic))
  const changedAt = await findLastChange(parts.database, unit, measures)
  return { appliedAt: changedAt?.toISOString() ?? null, waiting: waiting.reduce((sum, { lag }) => sum + lag, 0) }
}

async function synced({ database, units }: ServiceParts, asked: AskedUnit, { now }: RequestContext) {
  const on = firstOf(dayOf(now), definitionDay(asked.time))
  const unit = asked.unit.code
  const { since, withTeam, silentWithTeam } = await findSilent(database, units.tree(), {
    ...{ unit, today: dayOf(now), on, days: HEARD_DAYS },
  })
  return { since, teams: withTeam, heard: withTeam - silentWithTeam }
}

function firstOf(a: Day, b: Day): Day {
  if (a < b) return a
  return b
}
