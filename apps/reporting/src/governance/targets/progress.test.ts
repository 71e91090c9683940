import { describe, expect, test } from 'vitest'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import type { Definition } from '../../indicators/definitions/indicator.ts'
import { paceOf, progressOf, timeWithin } from './progress.ts'
import { checkParts, splitByShares } from './split.ts'
import type { StoredTarget } from './target.ts'

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [100, [50, 30, 20], [50, 30, 20]],
  [7, [120, 0, 60], [5, 0, 2]],
  [1, [1, 2], [0, 1]],
  [0, [3, 4], [0, 0]],
  [1_000_000_007, [999_999_937, 999_999_893], [500_000_015, 499_999_992]],
])('%i by %j is %j', (total, shares, parts) => {
  expect(splitByShares(total, shares)).toEqual(parts)
})

test('parts of any shares add up to the whole, and none is off by one or more', () => {
  const shares = Array.from({ length: 102 }, (_, index) => ((index * 7919) % 1009) + 1)
  const sum = shares.reduce((all, share) => all + share, 0)
  for (const total of [1, 99, 102, 12_345, 987_654]) {
    const parts = splitByShares(total, shares)
    expect(parts.reduce((all, part) => all + part, 0)).toBe(total)
    expect(parts.every((part, index) => Math.abs(part - (total * (shares[index] ?? 0)) / sum) < 1)).toBe(true)
  }
})

test.each<[string, boolean, number, (number | undefined)[], unknown]>([
  ['counts that add up', false, 100, [60, 40], { sum: 100, findings: [] }],
  ['counts that are more', false, 100, [60, 50], { sum: 110, findings: [] }],
  [
    'counts that are less',
    false,
    100,
    [60, 39],
    { sum: 99, findings: [{ code: 'children-below-parent', units: ['a', 'b'], missing: 1 }] },
  ],
  [
    'one without',
    false,
    100,
    [60, undefined],
    {
      sum: 60,
      findings: [
        { code: 'children-without-target', units: ['b'], missing: null },
        { code: 'children-below-parent', units: ['a'], missing: 40 },
      ],
    },
  ],
  ['rates that are the same', true, 85, [85, 85], { sum: null, findings: [] }],
  [
    'a rate that is less',
    true,
    85,
    [90, 80],
    { sum: null, findings: [{ code: 'children-below-parent', units: ['b'], missing: null }] },
  ],
])('%s', (_what, rate, value, values, expected) => {
  const parts = values.map((own, index) => ({
    unit: ['a', 'b'][index] ?? '',
    target: own === undefined ? undefined : ({ value: own } as StoredTarget),
  }))
  expect(checkParts({ value }, rate, parts)).toEqual(expected)
})

describe('against time', () => {
  const HUNDRED = { from: '2025-07-15', until: '2025-10-22', baseline: null }
  const on = (value: number | null, from = '2025-09-02', until = '2025-09-03') => ({ from, until, value })

  test.each([
    ['half of the days, half of the way', 80, null, on(40), { percent: 50, expected: 40, behind: false }],
    ['less than half', 80, null, on(39.9), { percent: 49.9, expected: 40, behind: true }],
    ['from a baseline', 80, 40, on(59), { percent: 73.8, expected: 60, behind: true }],
    ['downwards, enough', 20, 40, on(30), { percent: 150, expected: 30, behind: false }],
    ['downwards, too slow', 20, 40, on(31), { percent: 155, expected: 30, behind: true }],
    ['no data', 80, null, on(null), { percent: null, expected: 40, behind: null }],
    ['a target of nothing', 0, 10, on(5), { percent: null, expected: 5, behind: false }],
  ])('%s', (_what, value, baseline, reached, expected) => {
    expect(progressOf({ ...HUNDRED, value, baseline }, reached, 'over-target', '2025-09-02')).toEqual(expected)
  })

  test('a flow by week has the days of its week, a share of a flow none to wait for', () => {
    const week = on(30, '2025-09-01', '2025-09-08')
    const target = { ...HUNDRED, value: 70 }
    expect(progressOf(target, week, 'over-period', '2025-09-02')).toMatchObject({ expected: 20, behind: false })
    expect(progressOf(target, week, 'steady', '2025-09-02')).toMatchObject({ expected: 70, behind: true })
  })
})

describe('what is read', () => {
  const definition = (id: string) => createCatalogue([]).findOn(id, '2026-03-17') as Definition
  const days = { from: '2026-03-01', until: '2026-06-08' }
  const campaign: Definition = { ...definition('I-04'), periods: ['campaign'] }

  test.each([
    ['a stock today', definition('I-05'), '2026-03-17', 'moment', '2026-03-17', '2026-03-18'],
    ['a stock at the end', definition('I-05'), '2026-07-01', 'moment', '2026-06-08', '2026-06-09'],
    ['a flow by week today', definition('I-04'), '2026-03-17', 'moment', '2026-03-17', '2026-03-18'],
    ['a flow of the campaign so far', campaign, '2026-03-17', 'campaign', '2026-03-01', '2026-03-18'],
    ['a flow of a whole campaign', campaign, '2026-07-01', 'campaign', '2026-03-01', '2026-06-09'],
    ['a flow of a campaign to come', campaign, '2026-01-01', 'campaign', '2026-03-01', '2026-03-02'],
  ])('%s', (_what, indicator, today, kind, from, until) => {
    expect(timeWithin(indicator, days, today)).toEqual({ kind, from, until })
  })

  test.each([
    ['a stock', definition('I-05'), ['households'], 'over-target'],
    ['a flow by week', definition('I-04'), ['households'], 'over-period'],
    ['a flow of a campaign', campaign, ['households'], 'over-target'],
    ['a share of a flow', campaign, ['visits'], 'steady'],
  ])('%s grows %#', (_what, indicator, measures, pace) => {
    const denominator = measures.map((measure) => ({ measure, from: undefined, until: '2026-03-18' }))
    expect(paceOf(indicator, { denominator })).toBe(pace)
  })
})
