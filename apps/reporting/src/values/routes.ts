import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/api'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/outcome'
import type { ServiceParts } from '@lantoa/chassis/service-parts'
import type { getChildValues, getSeries, getUnitValues, valueRoutes } from '@lantoa/contracts/reporting/values.http'
import { dayOf } from '@lantoa/vietnam/days'
import { CATALOGUE, findIndicator, NO_SUCH_INDICATOR } from '../indicators/catalogue.ts'
import type { DefinedIndicator } from '../indicators/indicator.ts'
import { findUnit, nameUnit } from '../units/find-unit.ts'
import { asValue, stepsBetween, timeOf, type Wanted, wantedFor } from './domain.ts'
import { sumCells } from './store.ts'
import { createTimelines, sumOf, type Timelines } from './timelines.ts'

const POINTS_MAX = 400

type Context = RequestContext & Omit<ServiceParts, 'now' | 'log'> & { timelinesOf(unit: string): Promise<Timelines> }

export function valueHandlers(parts: ServiceParts): Handlers<typeof valueRoutes> {
  const timelinesOf = createTimelines(parts.database)
  const within = (context: RequestContext): Context => ({ ...parts, ...context, timelinesOf })
  return {
    getUnitValues: (request, context) => unitValues(request, within(context)),
    getChildValues: (request, context) => childValues(request, within(context)),
    getSeries: (request, context) => series(request, within(context)),
  }
}

async function unitValues({ params, query }: RequestOf<typeof getUnitValues>, context: Context) {
  const today = dayOf(context.now)
  const found = findUnit(context.units.tree(), context.caller, params.unit, today, '#/params/unit')
  if (!found.ok) return found
  const time = timeOf(query, today)
  const timelines = await context.timelinesOf(found.unit.code)
  const values = CATALOGUE.flatMap((indicator) => {
    const wanted = isMeasuredAt(indicator, found.unit.level) ? wantedFor(indicator, time) : undefined
    if (!wanted) return []
    const { indicatorId, version } = indicator
    return [{ indicatorId, version, ...valueFrom(timelines, wanted) }]
  })
  return accept({ unit: found.unit, values })
}

async function childValues(
  { params, query }: RequestOf<typeof getChildValues>,
  { units, caller, now, database }: Context,
): Promise<OutcomeOf<typeof getChildValues>> {
  const today = dayOf(now)
  const tree = units.tree()
  const indicator = findIndicator(params.indicatorId)
  if (!indicator) return NO_SUCH_INDICATOR
  const found = findUnit(tree, caller, query.unit, today, '#/query/unit')
  if (!found.ok) return found
  if (!isMeasuredAt(indicator, found.unit.level)) return notAtLevel(indicator)
  const wanted = wantedFor(indicator, timeOf(query, today))
  if (!wanted) return notForPeriod(indicator, '#/query/period')
  const children = tree.children(found.unit.code, today).flatMap((code) => nameUnit(tree, code, today) ?? [])
  const shown = children.filter(({ level }) => isMeasuredAt(indicator, level))
  const wants = wanted.denominator ? [wanted.numerator, wanted.denominator] : [wanted.numerator]
  const sums = await sumCells(
    database,
    [found.unit, ...shown].map(({ code }) => code),
    wants,
  )
  const valueIn = ({ code }: { code: string }) => {
    const [numerator = 0, denominator = null] = sums.get(code) ?? []
    return asValue(wanted, numerator, denominator)
  }
  const values = shown.map((unit) => ({ unit, value: valueIn(unit) }))
  return accept({ unit: found.unit, version: indicator.version, total: valueIn(found.unit), children: values })
}

async function series(
  { params, query }: RequestOf<typeof getSeries>,
  { units, caller, now, timelinesOf }: Context,
): Promise<OutcomeOf<typeof getSeries>> {
  const indicator = findIndicator(params.indicatorId)
  if (!indicator) return NO_SUCH_INDICATOR
  const found = findUnit(units.tree(), caller, query.unit, dayOf(now), '#/query/unit')
  if (!found.ok) return found
  if (!isMeasuredAt(indicator, found.unit.level)) return notAtLevel(indicator)
  const steps = stepsBetween(query.step, query.from, query.until, POINTS_MAX)
  if (steps.length > POINTS_MAX) {
    return refuse('too-many-points', `A series has ${POINTS_MAX} points at most.`, { pointer: '#/query/until' })
  }
  const wanted = steps.map((step) => wantedFor(indicator, step))
  if (wanted.includes(undefined)) return notForPeriod(indicator, '#/query/step')
  const timelines = await timelinesOf(found.unit.code)
  const points = wanted.flatMap((one) => (one ? [valueFrom(timelines, one)] : []))
  return accept({ unit: found.unit, version: indicator.version, points })
}

function valueFrom(timelines: Timelines, wanted: Wanted) {
  const denominator = wanted.denominator ? sumOf(timelines, wanted.denominator) : null
  return asValue(wanted, sumOf(timelines, wanted.numerator), denominator)
}

/** The nation shows what a province shows. */
function isMeasuredAt({ levels }: DefinedIndicator, level: DefinedIndicator['levels'][number] | null): boolean {
  return levels.includes(level ?? 'province')
}

function notForPeriod({ indicatorId, periods }: DefinedIndicator, pointer: string) {
  return refuse('period-not-supported', `${indicatorId} has a value for each ${periods.join(' or ')}.`, { pointer })
}

function notAtLevel({ indicatorId, levels }: DefinedIndicator) {
  const detail = `${indicatorId} is measured at these levels: ${levels.join(', ')}.`
  return refuse('not-at-this-level', detail, { pointer: '#/query/unit' })
}
