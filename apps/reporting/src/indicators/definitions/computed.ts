import type { Indicator } from '@lantoa/contracts/reporting/indicators.http'
import { MEASURES, measureOf } from '../../counting/measures/sources.ts'
import type { DefinedIndicator, Definition, Part } from './indicator.ts'

/** Whether somebody tells the facts behind a part; a measure that a release has dropped is told by nobody. */
export function hasFacts({ measures }: Part): boolean {
  return measures.length > 0 && measures.every((name) => MEASURES.has(name))
}

/** Whether an indicator has values of its own, be it only above the line. */
export function isComputed({ numerator }: Definition): boolean {
  return hasFacts(numerator)
}

/** The measures of a part for a kind of period, to be added up; none where it has no value for such a period. */
export function measuresFor({ measures }: Part, period: string): readonly string[] {
  return measures.filter((name) => {
    const { period: only } = measureOf(name)
    return only === undefined || only === period
  })
}

/** The indicator as it goes out. */
export function asIndicator(indicator: DefinedIndicator): Indicator {
  const { numerator, denominator } = indicator
  return {
    ...indicator,
    numerator: asPart(numerator),
    denominator: denominator && asPart(denominator),
    computed: isComputed(indicator),
  }
}

function asPart({ text, measures }: Part): Indicator['numerator'] {
  return { text, measures: [...measures] }
}
