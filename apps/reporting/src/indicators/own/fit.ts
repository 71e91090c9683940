import { refuse } from '@lantoa/chassis/http/outcome'
import type { IndicatorDefinition } from '@lantoa/contracts/reporting/own-indicators.http'
import { MEASURES, measureOf } from '../../counting/measures/sources.ts'
import { measuresFor } from '../definitions/computed.ts'
import type { Part } from '../definitions/indicator.ts'

type PartName = 'numerator' | 'denominator'
type Fields = Pick<IndicatorDefinition, 'kind' | 'periods' | 'unit' | 'merge' | 'numerator' | 'denominator'>

/** Why a definition makes no sense, if it does not. */
export function refuseDefinition(definition: Fields) {
  const { numerator, denominator } = definition
  return (
    refuseUnknown('numerator', numerator) ??
    (denominator && refuseUnknown('denominator', denominator)) ??
    refusePeriods(definition) ??
    refusePart('numerator', numerator, definition) ??
    (denominator && refusePart('denominator', denominator, definition)) ??
    refuseRule(definition) ??
    undefined
  )
}

function refuseUnknown(part: PartName, { measures }: Part) {
  const index = measures.findIndex((name) => !MEASURES.has(name))
  if (index < 0) return undefined
  const pointer = `/${part}/measures/${index}`
  return refuse('unknown-measure', 'There is no such measure: GET /measures lists them.', { pointer })
}

function refusePeriods({ kind, periods }: Fields) {
  if (kind === 'flow' || periods.every((period) => period === 'day')) return undefined
  return unfit('A stock has a value on each day, and for no other period.', '/periods')
}

function refusePart(part: PartName, { measures }: Part, { kind, periods }: Fields) {
  const pointer = `/${part}/measures`
  const kinds = new Set(measures.map((name) => measureOf(name).kind))
  if (kinds.size > 1) return unfit('Stock and flow never add up.', pointer)
  // What a flow is divided by may be a stock, read at the end of the period; the other way round means nothing.
  const wanted = kind === 'flow' ? 'flow' : 'stock'
  if (!kinds.has(wanted) && !(part === 'denominator' && wanted === 'flow')) {
    return unfit(`A ${kind} is made of measures that are a ${wanted}.`, pointer)
  }
  for (const period of periods) {
    const read = measuresFor({ text: '', measures }, period)
    if (read.length === 0) return unfit(`None of the measures can be read for a ${period}.`, pointer)
    const mixed = refuseSum(read, pointer)
    if (mixed) return mixed
  }
  return undefined
}

/** What is read together is added up. */
function refuseSum(measures: readonly string[], pointer: string) {
  if (measures.length === 1) return undefined
  if (new Set(measures).size < measures.length) return unfit('A measure is named twice.', pointer)
  const known = measures.map(measureOf)
  if (known.some(({ keyed }) => keyed)) return unfit('What counts distinct things once cannot be added up.', pointer)
  if (new Set(known.map(({ counted }) => counted)).size > 1) return unfit('They count different things.', pointer)
  return undefined
}

function refuseRule({ unit, denominator, merge, numerator }: Fields) {
  if ((unit === '%') !== (denominator !== null)) {
    return refuse('rule-does-not-fit', 'A rate is in %, and only a rate has a denominator.', { pointer: '/unit' })
  }
  if (merge === 'none') return undefined
  const pointer = '/merge'
  if ((merge === 'sum') === (denominator !== null)) {
    return refuse('rule-does-not-fit', 'Numbers merge by sum, rates by ratio or mean.', { pointer })
  }
  const people = numerator.measures.some((name) => measureOf(name).keyed && measureOf(name).counted === 'person')
  if (!people) return undefined
  return refuse('rule-does-not-fit', 'Distinct persons are counted anew, never summed: merge none.', { pointer })
}

function unfit(detail: string, pointer: string) {
  return refuse('measures-do-not-fit', detail, { pointer })
}
