import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { sellerReports } from '@lantoa/contracts/market/seller-reports'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numbered, recordSeller } from '../../test/register-tests.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { sellerReport } from './seller-reports.ts'

let service: TestService
let sellerId: string
beforeAll(async () => {
  service = (await startMarketForTest()).service
  sellerId = await recordSeller(service)
})
afterAll(() => service.stop())

const REPORT = {
  ...{ hamletCode: '31027.07', since: '2026-03-01', orders: 36, income: 'from_10m' as const, followers: 2_400 },
  ...{ permanentJobs: 2, seasonalJobs: 1, sellsAbroad: false },
}
const yearOf = numbered(1900)

testRegisterRules(sellerReports, sellerReport, () => service, {
  record: { ...REPORT, period: 'month', number: 2 },
  own: (id) => ({ sellerId, year: yearOf(id) }),
  change: { orders: 37 },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

const volunteer = () => service.as({ roles: ['volunteer'], units: ['31027.07'] }).market
type Period = { year?: number; period: 'week' | 'month'; number: number }
const reportOf = (period: Period, more: object = {}) => ({
  ...{ ...REPORT, sellerId, year: 2025, ...period, ...more },
  sellerReportId: uuid(),
})

async function send({ sellerReportId, ...body }: ReturnType<typeof reportOf>) {
  return (await volunteer().recordSellerReport({ params: { sellerReportId }, body })).error
}

test.each([
  ['a thirteenth month', { period: 'month', number: 13 }, 'no-such-period'],
  ['a 53rd week of a year of 52', { year: 2025, period: 'week', number: 53 }, 'no-such-period'],
  ['a month to come', { year: 2026, period: 'month', number: 4 }, 'period-ahead'],
  ['a week to come', { year: 2026, period: 'week', number: 10 }, 'period-ahead'],
] as const)('%s is refused', async (_what, period, code) => {
  expect(await send(reportOf(period))).toMatchObject({ status: 422, code, pointer: '/number' })
})

test('a week of a year of 53 is taken', async () => {
  expect(await send(reportOf({ year: 2020, period: 'week', number: 53 }))).toBeUndefined()
})

test('a seller of other units is answered as one whom nobody knows', async () => {
  const theirs = await recordSeller(service, '31018.02')
  const refused = { status: 422, code: 'unknown-seller', pointer: '/sellerId' }
  for (const other of [theirs, uuid()]) {
    expect(await send(reportOf({ period: 'month', number: 1 }, { sellerId: other }))).toMatchObject(refused)
  }
})

test('a seller reports once of a month and once of a week, until that was a mistake', async () => {
  const first = reportOf({ period: 'month', number: 3 })
  expect(await send(first)).toBeUndefined()
  const again = await send(reportOf({ period: 'month', number: 3 }, { orders: 1 }))
  expect(again).toMatchObject({ status: 409, code: 'report-known', pointer: '/number' })
  expect(await send(reportOf({ period: 'week', number: 3 }))).toBeUndefined()
  const other = { sellerId: await recordSeller(service) }
  expect(await send(reportOf({ period: 'month', number: 3 }, other))).toBeUndefined()
  const params = { sellerReportId: first.sellerReportId }
  const advance = (status: 'withdrawn' | 'recorded', ifMatch: number) =>
    volunteer().advanceSellerReport({ params, ifMatch, body: { status, on: '2026-03-10' } })
  await advance('withdrawn', 1).orThrow()
  expect(await send(reportOf({ period: 'month', number: 3 }))).toBeUndefined()
  expect((await advance('recorded', 2)).error?.code).toBe('report-known')
})

test('two who write it down at one moment, or in one list, have one', async () => {
  const errors = await Promise.all([1, 2, 3].map(() => send(reportOf({ period: 'month', number: 4 }))))
  expect(errors.flatMap((error) => error?.code ?? [])).toEqual(['report-known', 'report-known'])
  const items = [5, 6, 5].map((number) => reportOf({ period: 'month', number }))
  for (const dryRun of [true, false]) {
    const { results } = await volunteer().recordSellerReportBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'report-known'])
  }
})
