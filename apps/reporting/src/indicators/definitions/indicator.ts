import type { Indicator } from '@lantoa/contracts/reporting/indicators.http'
import type { MeasureName } from '../../counting/measures/sources.ts'

/** What is counted: one measure or several that are added up. None: nobody tells such facts yet. */
export type Part<Name extends string = string> = { readonly text: string; readonly measures: readonly Name[] }

/** One version of an indicator, as it is defined: by a release, or by a province. */
export type Definition<Name extends string = string> = Omit<
  Indicator,
  'numerator' | 'denominator' | 'validTo' | 'computed'
> & {
  readonly numerator: Part<Name>
  readonly denominator: Part<Name> | null
}

/** A definition that comes with a release: measures that do not exist do not compile. */
export type BuiltIn = Definition<MeasureName>

/** A definition with the day on which the next one begins, or on which the indicator retires. */
export type DefinedIndicator = Definition & { readonly validTo: string | null }
