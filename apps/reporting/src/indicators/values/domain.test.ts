import { describe, expect, test } from 'vitest'
import { createCatalogue } from '../definitions/catalogue.ts'
import type { Definition } from '../definitions/indicator.ts'
import { timeOf } from '../units/time.ts'
import { asValue, wantedFor, wantsOf } from './domain.ts'
import { stepsBetween } from './steps.ts'

const DAY = { from: '2026-03-17', until: '2026-03-18' }
const CATALOGUE = createCatalogue([])
const want = (measure: string) => ({ measure, from: undefined, until: DAY.until })
const RATE = { ...DAY, numerator: [want('above')], denominator: [want('below')], rate: true, begun: true }

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
  expect(asValue(RATE, ({ measure }) => (measure === 'above' ? numerator : denominator)).value).toBe(value)
})

test('a plain number is itself', () => {
  const plain = { ...RATE, denominator: [], rate: false }
  expect(asValue(plain, () => 26)).toEqual({ ...DAY, numerator: 26, denominator: null, value: 26 })
})

test('measures of a part are added up', () => {
  expect(asValue({ ...RATE, numerator: [want('a'), want('b')] }, () => 2)).toMatchObject({ numerator: 4, value: 200 })
})

test('a rate of which nobody tells the lower part has a numerator and no value', () => {
  const half = { ...RATE, denominator: undefined }
  const expected = { ...DAY, numerator: 5, denominator: null, value: null, reason: 'facts-to-come' }
  expect(asValue(half, () => 5)).toEqual(expected)
})

describe('what is read', () => {
  const wanted = (indicatorId: string, query: { on?: string; period?: string }, today = '2026-04-30') => {
    const indicator = CATALOGUE.findOn(indicatorId, '2026-03-17')
    return indicator && wantedFor(indicator, timeOf(query, '2026-03-17'), today)
  }

  test('a stock on a day, today without one', () => {
    expect(wanted('I-05', {})).toEqual({
      numerator: [{ measure: 'homes-with-core-person', from: undefined, until: '2026-03-18' }],
      denominator: [{ measure: 'households', from: undefined, until: '2026-03-18' }],
      ...{ ...DAY, rate: true, begun: true },
    })
  })

  test('a stock in a period is that of its last day', () => {
    expect(wanted('I-05', { period: '2026-Q1' })).toMatchObject({ from: '2026-03-31', until: '2026-04-01' })
  })

  test('a flow in a week, over the stock at the end of the week', () => {
    expect(wanted('I-04', { period: '2026-W12' })).toEqual({
      numerator: [{ measure: 'homes-visited-week', from: '2026-03-16', until: '2026-03-23' }],
      denominator: [{ measure: 'households', from: undefined, until: '2026-03-23' }],
      ...{ from: '2026-03-16', until: '2026-03-23', rate: true, begun: true },
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

  test.each([
    ['I-05', { on: '2026-03-18' }, { from: '2026-03-18', until: '2026-03-19' }],
    ['I-05', { on: '2099-01-01' }, { from: '2099-01-01', until: '2099-01-02' }],
    ['I-05', { period: '2026-04' }, { from: '2026-04-30', until: '2026-05-01' }],
    ['I-04', { period: '2026-W13' }, { from: '2026-03-23', until: '2026-03-30' }],
    ['I-04', { on: '2026-03-23' }, { from: '2026-03-23', until: '2026-03-30' }],
  ])('%s of %o is not known on 17 March: nothing is read, and there is no value', (indicatorId, query, days) => {
    const found = wanted(indicatorId, query, '2026-03-17')
    expect(found && wantsOf(found)).toEqual([])
    const expected = { ...days, numerator: 0, denominator: 0, value: null, reason: 'not-yet' }
    expect(found && asValue(found, () => 1)).toEqual(expected)
  })

  test('of a plain number that is to come no lower part is shown', () => {
    const found = wanted('I-27', { on: '2026-03-18' }, '2026-03-17')
    expect(found && asValue(found, () => 1)).toMatchObject({ denominator: null, value: null, reason: 'not-yet' })
  })

  test.each([
    ['I-05', { period: '2026-03' }, { from: '2026-03-17', until: '2026-03-18' }, '2026-03-18'],
    ['I-05', { period: '2026' }, { from: '2026-03-17', until: '2026-03-18' }, '2026-03-18'],
    ['I-04', { period: '2026-W12' }, { from: '2026-03-16', until: '2026-03-23' }, '2026-03-18'],
    ['I-04', { period: '2026-03' }, { from: '2026-03-01', until: '2026-04-01' }, '2026-03-18'],
    ['I-04', { period: '2026-W11' }, { from: '2026-03-09', until: '2026-03-16' }, '2026-03-16'],
  ])('%s of %o, asked for on 17 March, stands for %o and counts homes up to %s', (indicatorId, query, days, until) => {
    const found = wanted(indicatorId, query, '2026-03-17')
    expect(found).toMatchObject({ ...days, denominator: [{ measure: 'households', from: undefined, until }] })
  })

  test.each([
    ['I-38', 'of what nobody tells: nothing', undefined, undefined],
    ['I-27', 'of a plain number: no lower part', ['service-accounts'], []],
  ])('%s: %s', (indicatorId, _what, numerator, denominator) => {
    const found = wanted(indicatorId, {})
    expect(found?.numerator.map(({ measure }) => measure)).toEqual(numerator)
    expect(found?.denominator).toEqual(denominator)
  })

  test.each([
    [['month'], '2026-03-01', '2026-04-01'],
    [['week', 'month'], '2026-03-16', '2026-03-23'],
    [['year'], '2026-01-01', '2027-01-01'],
  ] as const)('a flow by %s on a day is that of the shortest, read up to that day', (periods, from, until) => {
    const visits: Definition = { ...(CATALOGUE.findOn('I-04', DAY.from) as Definition), periods: [...periods] }
    const flow = { ...visits, numerator: { text: 'lượt', measures: ['visits'] } }
    expect(wantedFor(flow, timeOf({}, '2026-03-17'), '2026-03-17')).toMatchObject({
      from,
      until,
      numerator: [{ from, until: '2026-03-18' }],
    })
  })
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
