import type { MergeRule } from '@lantoa/contracts/reporting/indicator-lists'
import type { MergedValue } from '@lantoa/contracts/reporting/merged-value'
import { percent } from './domain.ts'

/** What one predecessor told of an indicator; undefined: nothing, or it went to several units and nobody knows what part. */
export type Told =
  | {
      readonly numerator: number | null
      readonly denominator: number | null
      readonly value: number | null
    }
  | undefined

/**
 * Values of the units that became one, by the merge rule of the definition, for what cannot be counted anew from facts.
 * A sum may be partial and says so; a rate or a mean is never one of only those who told. A rate that was told without its
 * parts cannot enter a ratio.
 */
export function mergeOverBoundaries(rule: MergeRule, parts: readonly Told[]): MergedValue {
  const [only] = parts
  if (only && parts.length === 1) return { ...only, partial: false, coverage: { predecessors: 1, reported: 1 } }
  const told = parts.filter((part) => part !== undefined)
  if (rule === 'sum')
    return mergeSums(
      parts.length,
      told.map(amountOf).filter((amount) => amount !== null),
    )
  if (rule === 'ratio') return mergeRatios(parts.length, told)
  const values = told.map(({ value }) => value).filter((value) => value !== null)
  const complete = rule === 'mean' && values.length === parts.length && values.length > 0
  const mean = complete ? Math.round((total(values) * 10) / values.length) / 10 : null
  return { numerator: null, denominator: null, value: mean, ...covered(parts.length, values.length) }
}

function mergeSums(predecessors: number, amounts: readonly number[]): MergedValue {
  const sum = amounts.length > 0 ? total(amounts) : null
  return { numerator: sum, denominator: null, value: sum, ...covered(predecessors, amounts.length) }
}

function mergeRatios(predecessors: number, told: readonly NonNullable<Told>[]): MergedValue {
  const parts = told.flatMap(({ numerator, denominator }) => (numerator === null ? [] : [{ numerator, denominator }]))
  const numerator = parts.length > 0 ? total(parts.map((part) => part.numerator)) : null
  const below = parts.map(({ denominator }) => denominator).filter((denominator) => denominator !== null)
  const complete = numerator !== null && below.length === predecessors
  const denominator = complete ? total(below) : null
  const value = complete && denominator ? percent(numerator, denominator) : null
  return { numerator, denominator, value, ...covered(predecessors, parts.length) }
}

function amountOf({ numerator, value }: NonNullable<Told>): number | null {
  return numerator ?? value
}

function covered(predecessors: number, reported: number) {
  return { partial: reported < predecessors, coverage: { predecessors, reported } }
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
