import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { products } from '@lantoa/contracts/market/products'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sell } from '../../test/shop.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { product } from './products.ts'

const SELLER = '01990f3e-7c1a-7000-8000-0000000000f1'
const OCOP = { score: 82.5, decision: '1234/QĐ-UBND', decidedOn: '2025-11-20', validTo: null }

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
  await sell(service, SELLER)
})
afterAll(() => service.stop())

testRegisterRules(products, product, () => service, {
  record: { hamletCode: '31027.07', since: '2026-03-01', sellerId: SELLER, name: 'Khóm sấy dẻo', ocop: OCOP },
  change: { name: 'Khóm sấy khô', brand: 'Minh Thuận' },
  advance: { status: 'ended', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

const BODY = { hamletCode: '31027.07', since: '2025-07-01', sellerId: SELLER, name: 'Mắm cá lóc' }
const record = (body: object, productId = uuid()) =>
  service
    .as({ roles: ['volunteer'], units: ['31027'] })
    .market.recordProduct({ params: { productId }, body: { ...BODY, ...body } as never })

test.each([
  [100, 5],
  [90, 5],
  [89.99, 4],
  [70, 4],
  [69.99, 3],
  [50, 3],
  [49.99, 2],
  [30, 2],
  [29.99, 1],
  [0, 1],
])('%s points are %s stars', async (score, stars) => {
  expect((await record({ ocop: { ...OCOP, score } })).data).toMatchObject({ stars, ocopUntil: '2028-11-20' })
})

test('a certificate may end on a day of its own, but not before it was decided', async () => {
  const { data } = await record({ ocop: { ...OCOP, validTo: '2026-11-19' } })
  expect(data).toMatchObject({ ocopUntil: '2026-11-19' })
  const refused = await record({ ocop: { ...OCOP, validTo: '2025-11-19' } })
  expect(refused.error).toMatchObject({ code: 'ocop-ends-early', pointer: '/ocop/validTo' })
  expect((await record({ ocop: { ...OCOP, score: 100.01 } })).error).toMatchObject({ code: 'invalid-request' })
  expect((await record({})).data).toMatchObject({ stars: null, ocopUntil: null })
})

test('a seller of other units is as unknown as one that is not there', async () => {
  const theirs = uuid()
  await sell(service, theirs, '31018.02')
  for (const sellerId of [theirs, uuid()]) {
    expect((await record({ sellerId })).error).toMatchObject({ code: 'unknown-seller', pointer: '/sellerId' })
  }
})
