import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { livestreams } from '@lantoa/contracts/market/livestreams'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordSeller } from '../../test/register-tests.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { livestream } from './livestreams.ts'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
})
afterAll(() => service.stop())

const SHOWN = {
  ...{ unitCode: '31027.07', since: '2026-03-01', page: 'Khóm Tân Phước', platform: 'tiktok' as const },
  ...{ followers: 20_400, sales: 12_500_000, identityVerified: true },
}

testRegisterRules(livestreams, livestream, () => service, {
  record: SHOWN,
  change: { page: 'Khóm Tân Tiến' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

const volunteer = () => service.as({ roles: ['volunteer'], units: ['31027.07'] }).market
const record = (more: object, livestreamId = uuid()) =>
  volunteer().recordLivestream({ params: { livestreamId }, body: { ...SHOWN, ...more } })

test('the checklist of a host is empty until somebody has looked', async () => {
  const { data } = await record({ sellerId: await recordSeller(service) })
  const unseen = { pageRegistered: false, goodsInvoiced: false, pricesShown: false }
  expect(data).toMatchObject({ ...unseen, identityVerified: true, status: 'recorded' })
})

test.each([
  ['a seller of other units', async () => ({ sellerId: await recordSeller(service, '31018.02') }), 'unknown-seller'],
  ['a seller whom nobody knows', () => ({ sellerId: uuid() }), 'unknown-seller'],
  ['a day to come', () => ({ since: '2026-04-01' }), 'day-in-future'],
  ['more money than numbers hold', () => ({ sales: Number.MAX_SAFE_INTEGER + 1 }), 'invalid-request'],
  ['a platform that nobody knows', () => ({ platform: 'market_stall' }), 'invalid-request'],
  ['the phone of the host', () => ({ page: 'Gọi 0912 345 678' }), 'invalid-request'],
] as const)('%s is refused', async (_what, more, code) => {
  expect((await record(await more())).error).toMatchObject({ status: 422, code })
})
