import type { MergeRule } from '@lantoa/contracts/reporting/indicator-lists'
import { MergedValue } from '@lantoa/contracts/reporting/merged-value'
import { expect, test } from 'vitest'
import { mergeOverBoundaries, type Told } from './merge.ts'

const rate = (numerator: number, denominator: number): Told => {
  return { numerator, denominator, value: Math.round((numerator * 1000) / denominator) / 10 }
}
const number = (numerator: number): Told => ({ numerator, denominator: null, value: numerator })
const bare = (value: number): Told => ({ numerator: null, denominator: null, value })
const nothing = undefined

test.each<[string, MergeRule, Told[], (number | null)[], boolean, string]>([
  ['Tân Ninh: only Văn Sơn told of its cameras', 'ratio', [rate(8, 8), nothing, nothing], [8, null, null], true, '1/3'],
  ['all told', 'ratio', [rate(8, 8), rate(3, 12), rate(1, 5)], [12, 25, 48], false, '3/3'],
  ['a rate without its parts enters nothing', 'ratio', [rate(8, 8), bare(90)], [8, null, null], true, '1/2'],
  ['a numerator whose denominator is unknown', 'ratio', [rate(8, 8), number(3)], [11, null, null], false, '2/2'],
  ['nobody told', 'ratio', [nothing, nothing], [null, null, null], true, '0/2'],
  ['nothing to divide by', 'ratio', [rate(0, 0), rate(0, 0)], [0, 0, null], false, '2/2'],
  ['teams', 'sum', [number(10), number(16)], [26, null, 26], false, '2/2'],
  ['teams, one unit silent', 'sum', [number(10), nothing], [10, null, 10], true, '1/2'],
  ['a sum of values without parts', 'sum', [bare(10), bare(5)], [15, null, 15], false, '2/2'],
  ['nobody told a number', 'sum', [nothing], [null, null, null], true, '0/1'],
  ['a mean of all', 'mean', [bare(90), bare(76.5), bare(40)], [null, null, 68.8], false, '3/3'],
  ['no mean of some', 'mean', [bare(90), nothing], [null, null, null], true, '1/2'],
  ['what does not merge', 'none', [bare(7), bare(9)], [null, null, null], false, '2/2'],
  ['what does not merge, of one unit that only got a new code', 'none', [bare(7)], [null, null, 7], false, '1/1'],
  ['a rate without parts, of one unit that only got a new code', 'ratio', [bare(90)], [null, null, 90], false, '1/1'],
])('%s', (_what, rule, parts, [numerator, denominator, value], partial, coverage) => {
  const [reported, predecessors] = coverage.split('/').map(Number)
  const merged = mergeOverBoundaries(rule, parts)
  expect(merged).toEqual({ numerator, denominator, value, partial, coverage: { predecessors, reported } })
  expect(MergedValue.parse(merged)).toEqual(merged)
})
