import { dayFromNumber } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, includes, intersect, union } from './intervals.ts'

const start = fc.integer({ min: 20_000, max: 20_030 })
const interval: fc.Arbitrary<Interval> = fc
  .tuple(start, fc.option(start))
  .map(([from, until]) => ({ from: dayFromNumber(from), until: until === null ? null : dayFromNumber(until) }))
const intervals = fc.array(interval, { maxLength: 5 })
const day = fc.integer({ min: 19_999, max: 20_031 }).map(dayFromNumber)

test.each<[string, Interval[], Interval[]]>([
  ['none', [], []],
  ['empty', [{ from: '2026-01-05', until: '2026-01-05' }], []],
  [
    'touching',
    [
      { from: '2026-01-05', until: '2026-01-09' },
      { from: '2026-01-01', until: '2026-01-05' },
    ],
    [{ from: '2026-01-01', until: '2026-01-09' }],
  ],
  [
    'apart',
    [
      { from: '2026-01-01', until: '2026-01-04' },
      { from: '2026-01-05', until: null },
    ],
    [
      { from: '2026-01-01', until: '2026-01-04' },
      { from: '2026-01-05', until: null },
    ],
  ],
])('union of %s', (_, given, expected) => {
  expect(union(given)).toEqual(expected)
})

test('a day lies in a union when it lies in one, in an intersection when it lies in both', () => {
  fc.assert(
    fc.property(intervals, intervals, day, (a, b, on) => {
      expect(includes(union([...a, ...b]), on)).toBe(includes(a, on) || includes(b, on))
      expect(includes(intersect(a, b), on)).toBe(includes(a, on) && includes(b, on))
    }),
  )
})

test('a union is sorted and its stretches leave gaps', () => {
  fc.assert(
    fc.property(intervals, (given) => {
      const joined = union(given)
      joined.slice(1).forEach((next, index) => {
        expect((joined[index]?.until ?? '9999') < next.from).toBe(true)
      })
      expect(union(joined)).toEqual(joined)
    }),
  )
})
