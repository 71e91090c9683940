import { Indicator } from '@lantoa/contracts/reporting/indicators.http'
import { expect, test } from 'vitest'
import { measureOf } from '../measures/sources.ts'
import { CATALOGUE } from './catalogue.ts'
import { asIndicator, measureFor } from './indicator.ts'

test.each(CATALOGUE.map((one) => [one.indicatorId, one] as const))('%s is sound', (_id, indicator) => {
  expect(Indicator.parse(asIndicator(indicator))).toEqual(asIndicator(indicator))
  for (const period of indicator.periods) {
    const measure = measureFor(indicator.numerator, period)
    expect(measure && measureOf(measure).kind).toBe(indicator.kind === 'flow' ? 'flow' : 'stock')
    if (indicator.denominator) expect(measureFor(indicator.denominator, period)).toBeDefined()
  }
  expect(indicator.unit === '%').toBe(indicator.denominator !== null)
})

test('every indicator has an id of its own', () => {
  expect(new Set(CATALOGUE.map(({ indicatorId }) => indicatorId)).size).toBe(CATALOGUE.length)
})
