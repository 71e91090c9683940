import type { Indicator } from '@lantoa/contracts/reporting/indicators.http'
import type { MeasureName } from '../measures/sources.ts'

/** Measures of a part: one, or for a flow that counts distinct things one for each kind of period. */
type Measures = MeasureName | { readonly week: MeasureName; readonly month: MeasureName }

export type DefinedPart = { readonly text: string; readonly measures: Measures }

/** An indicator as it is defined; the measures behind it are checked by the compiler. */
export type DefinedIndicator = Omit<Indicator, 'numerator' | 'denominator' | 'definition' | 'definitionEn'> & {
  readonly numerator: DefinedPart
  readonly denominator: DefinedPart | null
  readonly definition: string
  readonly definitionEn: string
}

/** The measure of a part for a kind of period; undefined where the part has no value for it. */
export function measureFor({ measures }: DefinedPart, period: string): MeasureName | undefined {
  if (typeof measures === 'string') return measures
  return period === 'week' || period === 'month' ? measures[period] : undefined
}

/** The indicator as it goes out. */
export function asIndicator(indicator: DefinedIndicator): Indicator {
  const { numerator, denominator } = indicator
  return { ...indicator, numerator: asPart(numerator), denominator: denominator === null ? null : asPart(denominator) }
}

function asPart({ text, measures }: DefinedPart): Indicator['numerator'] {
  return { text, measures: typeof measures === 'string' ? [measures] : [measures.week, measures.month] }
}
