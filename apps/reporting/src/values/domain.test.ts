import { describe, expect, test } from 'vitest'
import { findIndicator } from '../indicators/catalogue.ts'
import { asValue, stepsBetween, timeOf, wantedFor } from './domain.ts'

const DAY = { from: '2026-03-17', until: '2026-03-18' }

test.each([
  [61, 120, 50.8],
  [64, 120, 53.3],
  [48, 120, 40],
  [242, 330, 73.3],
  [263, 310, 84.8],
  [3118, 6400, 48.7],
  [1, 8, 12.5],
  [5, 5, 100],
  [0, 120, 0],
  [0, 0, null],
])('%i of %i is %s %%', (numerator, denominator, value) => {
  expect(asValue(DAY, numerator, denominator).value).toBe(value)
})

test('a plain number is itself', () => {
  expect(asValue(DAY, 26, null)).toEqual({ ...DAY, numerator: 26, denominator: null, value: 26 })
})

describe('what is read', () => {
  const wanted = (indicatorId: string, query: { on?: string; period?: string }) => {
    const indicator = findIndicator(indicatorId)
    return indicator && wantedFor(indicator, timeOf(query, '2026-03-17'))
  }

  test('a stock on a day, today without one', () => {
    expect(wanted('I-05', {})).toEqual({
      numerator: { measure: 'homes-with-core-person', from: undefined, until: '2026-03-18' },
      denominator: { measure: 'households', from: undefined, until: '2026-03-18' },
      ...DAY,
    })
  })

  test('a stock in a period is that of its last day', () => {
    expect(wanted('I-05', { period: '2026-Q1' })).toMatchObject({ from: '2026-03-31', until: '2026-04-01' })
  })

  test('a flow in a week, over the stock at the end of the week', () => {
    expect(wanted('I-04', { period: '2026-W12' })).toEqual({
      numerator: { measure: 'homes-visited-week', from: '2026-03-16', until: '2026-03-23' },
      denominator: { measure: 'households', from: undefined, until: '2026-03-23' },
      ...{ from: '2026-03-16', until: '2026-03-23' },
    })
  })

  test.each([{}, { on: '2026-03-22' }])('a flow on a day %o is that of its week', (query) => {
    expect(wanted('I-04', query)).toEqual(wanted('I-04', { period: '2026-W12' }))
  })

  test.each([{ period: '2026-Q1' }, { period: '2026-03-01..2026-03-14' }, { period: '2026-03-17' }])(
    'distinct homes of %o cannot be added up from weeks or months',
    (query) => {
      expect(wanted('I-04', query)).toBeUndefined()
    },
  )
})

test.each([
  ['day', '2026-03-30', '2026-04-01', ['2026-03-30', '2026-03-31', '2026-04-01']],
  ['week', '2026-03-16', '2026-03-29', ['2026-03-16', '2026-03-23']],
  ['week', '2026-03-17', '2026-03-29', ['2026-03-23']],
  ['week', '2026-03-17', '2026-03-28', []],
  ['month', '2026-01-01', '2026-03-30', ['2026-01-01', '2026-02-01']],
  ['month', '2026-01-02', '2026-03-31', ['2026-02-01', '2026-03-01']],
] as const)('every %s wholly between %s and %s', (step, from, until, starts) => {
  expect(stepsBetween(step, from, until, 400).map((one) => one.from)).toEqual(starts)
})

test('no more steps are made than the limit and one', () => {
  expect(stepsBetween('day', '1900-01-01', '2199-12-31', 400)).toHaveLength(401)
})
