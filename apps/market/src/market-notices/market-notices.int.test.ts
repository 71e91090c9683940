import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { marketNotices } from '@lantoa/contracts/market/market-notices'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMarketForTest } from '../../test/started-market.ts'
import { marketNotice } from './market-notices.ts'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
})
afterAll(() => service.stop())

const NOTICE = {
  ...{ unitCode: '31027', since: '2026-03-01', product: 'Khóm', per: 'kg', priceFrom: 9_000, priceTo: 11_000 },
  ...{ demand: 'Vựa cần 5 tấn mỗi tuần', source: 'Ban quản lý chợ', validUntil: '2026-12-31' },
}

testRegisterRules(marketNotices, marketNotice, () => service, {
  record: NOTICE,
  change: { priceTo: 12_000 },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).market
const record = (more: object, marketNoticeId = uuid()) =>
  officer().recordMarketNotice({ params: { marketNoticeId }, body: { ...NOTICE, ...more } })

test.each([
  ['a range from more to less', { priceFrom: 11_001 }, 'price-range-reversed', '/priceTo'],
  ['an end before its day', { validUntil: '2026-02-28' }, 'before-since', '/validUntil'],
])('%s is refused', async (_what, more, code, pointer) => {
  expect((await record(more)).error).toMatchObject({ status: 422, code, pointer })
})

test.each(['product', 'demand', 'partner', 'source'])('no phone stands in its %s', async (field) => {
  const { error } = await record({ [field]: 'Gọi 0912 345 678' })
  expect(error).toMatchObject({ code: 'invalid-request', errors: [{ pointer: `/${field}` }] })
})

test('one price is a range too, and what has none may be looked for', async () => {
  for (const prices of [{ priceTo: 9_000 }, { priceFrom: null }, { priceFrom: null, priceTo: null }]) {
    expect((await record(prices)).error).toBeUndefined()
  }
})

test('is read by the volunteers of the hamlets beneath, who write none', async () => {
  const { marketNoticeId } = await record({}).then(({ data }) => data ?? { marketNoticeId: '' })
  const volunteer = service.as({ roles: ['volunteer'], units: ['31027.07'] }).market
  const { items } = await volunteer.listMarketNotices({ query: {} }).orThrow()
  expect(items.map((one) => one.marketNoticeId)).toContain(marketNoticeId)
  const { error } = await volunteer.recordMarketNotice({ params: { marketNoticeId: uuid() }, body: NOTICE })
  expect(error?.code).toBe('forbidden')
})
