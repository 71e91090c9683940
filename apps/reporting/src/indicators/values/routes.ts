import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { dashboardRoutes } from '@lantoa/contracts/reporting/dashboard.http'
import type { getChildValues, getUnitValues, valueRoutes } from '@lantoa/contracts/reporting/values.http'
import { isComputed } from '../definitions/computed.ts'
import type { Definitions } from '../definitions/definitions.ts'
import { askUnit, childrenOf } from '../units/ask-unit.ts'
import { definitionDay } from '../units/time.ts'
import type { BesideValues } from './beside.ts'
import { dashboard } from './dashboard.ts'
import { asValue, wantedFor, wantsOf } from './domain.ts'
import { createReader } from './reader.ts'
import { findComputed, isMeasuredAt, notAtLevel, notForPeriod } from './refusals.ts'
import { answerSeries } from './series.ts'
import type { ValueContext } from './value-context.ts'

type AllHandlers = Handlers<typeof valueRoutes & typeof dashboardRoutes>

export function valueHandlers(parts: ServiceParts, definitions: Definitions, beside: BesideValues): AllHandlers {
  const read = createReader(parts, definitions)
  const within = (context: RequestContext): ValueContext => ({ ...context, tree: parts.units.tree(), read })
  return {
    getUnitValues: (request, context) => unitValues(request, within(context), beside),
    getDashboard: (request, context) => dashboard(request, within(context)),
    getChildValues: (request, context) => childValues(request, within(context)),
    getSeries: (request, context) => answerSeries(request, within(context)),
  }
}

async function unitValues(
  { params, query }: RequestOf<typeof getUnitValues>,
  context: ValueContext,
  beside: BesideValues,
): Promise<OutcomeOf<typeof getUnitValues>> {
  const asked = askUnit(context.tree, context, { ...query, text: params.unit, pointer: '#/params/unit' })
  if (!asked.ok) return asked
  const reading = await context.read()
  const defined = reading.catalogue
    .listOn(definitionDay(asked.time))
    .filter((one) => isMeasuredAt(one, asked.unit.level))
  const wanted = defined.flatMap((indicator) => {
    const one = wantedFor(indicator, asked.time, asked.today)
    return one ? [{ indicator, wanted: one }] : []
  })
  const sumOf = await reading.sumsOf(
    asked,
    wanted.flatMap((one) => wantsOf(one.wanted)),
  )
  const claimed = await beside.claimed(context.tree, reading.catalogue, asked)
  const markOf = await beside.closed(context.tree, asked, query.period)
  return accept({
    unit: asked.unit,
    values: wanted.map(({ indicator: { indicatorId, version }, wanted: one }) => {
      const value = asValue(one, sumOf)
      return { indicatorId, version, ...value, ...markOf(indicatorId, value) }
    }),
    noData: defined
      .filter((indicator) => !isComputed(indicator))
      .map(({ indicatorId, version, service }) => ({
        indicatorId,
        version,
        service,
        reason: 'facts-to-come' as const,
      })),
    claimed,
  })
}

async function childValues(
  { params, query }: RequestOf<typeof getChildValues>,
  context: ValueContext,
): Promise<OutcomeOf<typeof getChildValues>> {
  const { tree } = context
  const { catalogue, sumsOfAll } = await context.read()
  const asked = askUnit(tree, context, { ...query, text: query.unit, pointer: '#/query/unit' })
  if (!asked.ok) return asked
  const { unit, time, today } = asked
  const found = findComputed(catalogue, params.indicatorId, definitionDay(time))
  if (!found.ok) return found
  const { indicator } = found
  if (!isMeasuredAt(indicator, unit.level)) return notAtLevel(indicator)
  const wanted = wantedFor(indicator, time, today)
  if (!wanted) return notForPeriod(indicator, '#/query/period')
  const shown = childrenOf(tree, asked).filter(({ level }) => isMeasuredAt(indicator, level))
  const [total = () => 0, ...sums] = await sumsOfAll(asked, shown, wantsOf(wanted))
  const children = shown.map((child, index) => ({ unit: child, value: asValue(wanted, sums[index] ?? (() => 0)) }))
  return accept({ unit, version: indicator.version, total: asValue(wanted, total), children })
}
