import { expect, test } from 'vitest'
import { knownPoints } from './known-points.ts'

/** Two months, of 0 %. */
const POINTS = [
  ['2026-02-01', '2026-03-01'],
  ['2026-03-01', '2026-04-01'],
].map(([from = '', until = '']) => ({ from, until, numerator: 0, denominator: 120, value: 0, version: 1 }))
const SERIES = { unit: { code: '31027', name: 'x', kind: 'xã', level: 'commune' as const }, version: 1, points: POINTS }

test.each([
  ['ends before anything was told has no data', '2026-03-17', [null, 0]],
  ['ends on that day neither', '2026-03-01', [null, 0]],
  ['ends behind it is 0', '2026-02-28', [0, 0]],
  ['of a unit in which nothing was ever told is 0: it shows who has done nothing', undefined, [0, 0]],
])('a month that %s', (_what, countedFrom, values) => {
  const series = { ...SERIES, ...(countedFrom !== undefined && { countedFrom }) }
  expect(knownPoints(series).map(({ value }) => value)).toEqual(values)
})
