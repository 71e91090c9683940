import { fixtureOf } from '@lantoa/contracts/fixtures'
import { enterpriseCounts } from '@lantoa/contracts/market/enterprise-counts'
import { enterpriseTools } from '@lantoa/contracts/market/enterprise-tools'
import { platformTotals } from '@lantoa/contracts/market/platform-totals'
import { sellerReports } from '@lantoa/contracts/market/seller-reports'
import { websites } from '@lantoa/contracts/market/websites'
import { describe, expect, test } from 'vitest'
import { enterpriseCountSource, enterpriseToolSource, platformTotalSource, websiteSource } from './market.ts'
import type { Measure } from './measure.ts'
import { sellerReportSource } from './seller-reports.ts'

/** `measure unit day amount key` of everything that is contributed. */
function said<State>({ measures }: { measures: readonly Measure<State>[] }, state: State): string[] {
  return measures
    .flatMap((measure) => measure.contributions(state))
    .map((one) => [one.measure, one.unit, one.day, one.amount, ...(one.key ? [one.key] : [])].join(' '))
}
const withdrawn = [{ status: 'withdrawn' as const, from: '2026-03-01' }]

describe('the total of a platform', () => {
  const total = fixtureOf(platformTotals.changed)

  test('stands from the last day of its month on, to the last đồng', () => {
    expect(said(platformTotalSource, { ...total, orderValue: 99_999_999_999_999 })).toEqual([
      'buyer-accounts 31027 2026-02-28 420',
      'platform-orders 31027 2026-02-28 1310',
      'platform-order-value 31027 2026-02-28 99999999999999',
    ])
  })

  test.each([
    ['of December ends with the year', { year: 2025, month: 12, buyerAccounts: 0, completedOrders: 0 }, '2025-12-31'],
    ['of February in a leap year has a day more', { year: 2024, buyerAccounts: 0, completedOrders: 0 }, '2024-02-29'],
  ])('%s', (_what, more, day) => {
    expect(said(platformTotalSource, { ...total, ...more })).toEqual([`platform-order-value 31027 ${day} 185000000`])
  })

  test('that was a mistake counts nowhere', () => {
    expect(said(platformTotalSource, { ...total, states: withdrawn })).toEqual([])
  })
})

test.each([
  ['stands', {}, ['active 31027 2026-01-01 86', 'founded 31027 2026-01-01 9', 'founded-supported 31027 2026-01-01 6']],
  ['is a mistake', { states: withdrawn }, []],
])('a number of enterprises that %s holds for its year', (_how, more, expected) => {
  const state = { ...fixtureOf(enterpriseCounts.changed), ...more }
  expect(said(enterpriseCountSource, state)).toEqual(expected.map((one) => `enterprises-${one}`))
})

describe('an enterprise', () => {
  const told = fixtureOf(enterpriseTools.changed)
  const sellerId = fixtureOf(sellerReports.changed).sellerId
  const counted = (key: string) => [`enterprises-on-platforms 31027 2026-01-01 1 ${key} 2026`]

  test.each([
    ['counts once in its year', {}, counted(told.enterpriseToolId)],
    ['counts as the seller that it is', { sellerId }, counted(sellerId)],
    ['that uses nothing does not count', { tools: [] }, []],
    ['that was a mistake does not count', { states: withdrawn }, []],
  ])('%s', (_what, more, expected) => {
    expect(said(enterpriseToolSource, { ...told, ...more })).toEqual(expected)
  })

  test.each(['cooperative', 'household_business', 'trader'] as const)('is no %s', (kind) => {
    expect(said(enterpriseToolSource, { ...told, kind })).toEqual([])
  })
})

describe('a website', () => {
  const site = fixtureOf(websites.changed)
  const both = (...days: string[]) =>
    ['websites', 'websites-of-cooperatives'].flatMap((name) => days.map((day) => `${name} 31027 ${day}`))
  const closed = [...site.states, { status: 'closed' as const, from: '2026-04-01' }]

  test.each([
    ['counts from when the ministry knows of it', {}, both('2026-03-10 1')],
    ['counts from its first day where nothing else is said', { standingSince: null }, both('2026-03-01 1')],
    ['counts until it is closed', { states: closed }, both('2026-03-10 1', '2026-04-01 -1')],
    ['of which the ministry does not know counts nowhere', { standing: 'none' as const }, []],
    [
      'that was a mistake counts nowhere',
      { states: [...site.states, { status: 'withdrawn' as const, from: '2026-04-01' }] },
      [],
    ],
  ])('%s', (_what, more, expected) => {
    expect(said(websiteSource, { ...site, ...more })).toEqual(expected)
  })
})

describe('the report of a seller', () => {
  const report = fixtureOf(sellerReports.changed)

  test('of a month counts in it', () => {
    expect(said(sellerReportSource, report)).toEqual([
      'told-income 31027.07 2026-02-01 10000000',
      'told-orders-of-month 31027.07 2026-02-01 36',
      'told-followers-of-month 31027.07 2026-02-01 2400',
      'told-jobs-of-month 31027.07 2026-02-01 3',
    ])
  })

  test('of a week counts in that, and in no month', () => {
    expect(said(sellerReportSource, { ...report, period: 'week', number: 1 })).toEqual([
      'told-orders-of-week 31027.07 2025-12-29 36',
      'told-followers-of-week 31027.07 2025-12-29 2400',
      'told-jobs-of-week 31027.07 2025-12-29 3',
    ])
  })

  test('that was a mistake counts nowhere', () => {
    expect(said(sellerReportSource, { ...report, states: withdrawn })).toEqual([])
  })

  test('is no part of what platforms tell', () => {
    const names = (measures: readonly { readonly name: string }[]) => measures.map(({ name }) => name)
    const told = new Set(names(sellerReportSource.measures))
    expect(names(platformTotalSource.measures).filter((name) => told.has(name))).toEqual([])
  })
})
