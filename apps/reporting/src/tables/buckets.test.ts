import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Want } from '../indicators/sums/want.ts'
import { boundsOf, sumsOf } from './buckets.ts'

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`)
const contribution = fc.record({
  unit: fc.constantFrom('a', 'b'),
  measure: fc.constantFrom('x', 'y'),
  day,
  amount: fc.integer({ min: -3, max: 3 }),
})
const want = fc
  .record({ measure: fc.constantFrom('x', 'y'), from: fc.option(day, { nil: undefined }), until: day })
  .filter(({ from, until }) => from === undefined || from < until)

test('sums out of buckets are the sums of the contributions', () => {
  fc.assert(
    fc.property(fc.array(contribution), fc.array(want, { minLength: 1 }), (contributions, wants: Want[]) => {
      const bounds = boundsOf(wants)
      const last = bounds.at(-1) ?? ''
      const rows = contributions
        .filter((one) => one.day < last)
        .map((one) => ({ ...one, bucket: bounds.filter((bound) => bound <= one.day).length }))
      const sumOf = sumsOf(rows, bounds)
      for (const one of wants) {
        for (const unit of ['a', 'b']) {
          const expected = contributions
            .filter((each) => each.unit === unit && each.measure === one.measure)
            .filter((each) => each.day < one.until && (one.from === undefined || each.day >= one.from))
            .reduce((sum, { amount }) => sum + amount, 0)
          expect(sumOf(unit)(one)).toBe(expected)
        }
      }
    }),
  )
})
