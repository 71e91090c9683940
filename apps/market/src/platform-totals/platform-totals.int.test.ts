import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { platformTotals } from '@lantoa/contracts/market/platform-totals'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { numbered } from '../../test/register-tests.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { platformTotal } from './platform-totals.ts'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
})
afterAll(() => service.stop())

const TOTAL = {
  ...{ unitCode: '31027', since: '2026-03-01', platform: 'postmart' as const },
  ...{ buyerAccounts: 420, completedOrders: 1_310, orderValue: 185_000_000, source: 'Bưu điện tỉnh' },
}
const monthOf = numbered(0)

testRegisterRules(platformTotals, platformTotal, () => service, {
  record: TOTAL,
  own(id) {
    const number = monthOf(id)
    return { year: 2000 + Math.floor(number / 12), month: (number % 12) + 1 }
  },
  change: { completedOrders: 1_311 },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = (units = ['31027']) => service.as({ roles: ['province_officer'], units }).market
const totalOf = (more: object) => ({ ...TOTAL, year: 2025, month: 1, ...more, platformTotalId: uuid() })

async function send({ platformTotalId, ...body }: ReturnType<typeof totalOf>, units = ['31027']) {
  return officer(units).recordPlatformTotal({ params: { platformTotalId }, body })
}

test.each([
  ['two months later', { year: 2026, month: 5 }, 'period-ahead', '/month'],
  ['a month that no year has', { month: 13 }, 'invalid-request', '/month'],
  ['part of a đồng', { orderValue: 0.5 }, 'invalid-request', '/orderValue'],
  ['less than nothing', { orderValue: -1 }, 'invalid-request', '/orderValue'],
  ['more than numbers hold', { orderValue: Number.MAX_SAFE_INTEGER + 1 }, 'invalid-request', '/orderValue'],
  ['more than anybody sells', { orderValue: 100_000_000_000_001 }, 'invalid-request', '/orderValue'],
])('%s is refused, and nothing is kept', async (_what, more, code, pointer) => {
  const total = totalOf(more)
  const { error } = await send(total)
  expect(error).toMatchObject({ status: 422, code })
  expect([error?.pointer, ...(error?.errors ?? []).map((one) => one.pointer)]).toContain(pointer)
  const { platformTotalId } = total
  expect((await officer().getPlatformTotal({ params: { platformTotalId } })).error?.code).toBe('not-found')
})

test('as much as a platform may sell is kept to the last đồng', async () => {
  const orderValue = 99_999_999_999_999
  const { platformTotalId } = await send(totalOf({ year: 2024, orderValue })).then(({ data }) => data ?? totalOf({}))
  const shown = await officer().getPlatformTotal({ params: { platformTotalId } }).orThrow()
  expect(shown.orderValue).toBe(orderValue)
})

describe('of a platform and a month a unit has one', () => {
  test('until that is withdrawn, which is then not taken back', async () => {
    const first = totalOf({ month: 2 })
    await send(first)
    const refused = (await send(totalOf({ month: 2, buyerAccounts: 1 }))).error
    expect(refused).toMatchObject({ status: 409, code: 'month-known', pointer: '/month' })
    for (const other of [{ month: 3 }, { month: 2, platform: 'voso' }, { month: 2, year: 2024 }]) {
      expect((await send(totalOf(other))).error).toBeUndefined()
    }
    const params = { platformTotalId: first.platformTotalId }
    const advance = (status: 'withdrawn' | 'recorded', ifMatch: number) =>
      officer().advancePlatformTotal({ params, ifMatch, body: { status, on: '2026-03-10' } })
    await advance('withdrawn', 1).orThrow()
    expect((await send(totalOf({ month: 2 }))).error).toBeUndefined()
    expect((await advance('recorded', 2)).error?.code).toBe('month-known')
  })

  test('however many write it down at one moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(totalOf({ month: 4 }))))
    expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill('month-known'))
  })

  test('and of a list that has it twice the second is refused, also where it is only tried', async () => {
    const items = [5, 6, 5].map((month) => totalOf({ month }))
    for (const dryRun of [true, false]) {
      const { results } = await officer().recordPlatformTotalBatch({ body: { items, dryRun } }).orThrow()
      const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
      expect(codes).toEqual(['taken', 'taken', 'month-known'])
    }
  })

  test('also once another one is corrected to it', async () => {
    await send(totalOf({ month: 7 }))
    const other = totalOf({ month: 8 })
    await send(other)
    const correcting = { params: { platformTotalId: other.platformTotalId }, ifMatch: 1, body: { month: 7 } }
    expect((await officer().correctPlatformTotal(correcting)).error?.code).toBe('month-known')
  })
})

describe('a province has one, or its communes have theirs', () => {
  test.each([
    [2020, '91', '31027'],
    [2021, '31027', '91'],
  ])('in %i, whichever is told first', async (year, first, second) => {
    expect((await send(totalOf({ year, unitCode: first }), ['91'])).error).toBeUndefined()
    const refused = (await send(totalOf({ year, unitCode: second }), ['91'])).error
    expect(refused).toMatchObject({ status: 409, code: 'counted-at-another-level', pointer: '/unitCode' })
  })

  test('also when both come at once, or in one list', async () => {
    const both = (year: number) => ['91', '31027'].map((unitCode) => totalOf({ year, unitCode }))
    const answers = await Promise.all(both(2022).map((one) => send(one, ['91'])))
    expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(['counted-at-another-level'])
    const { results } = await officer(['91'])
      .recordPlatformTotalBatch({ body: { items: both(2023) } })
      .orThrow()
    const codes = results.map((one) => (one.accepted ? 'taken' : one.problem.code))
    expect(codes).toEqual(['taken', 'counted-at-another-level'])
  })
})
