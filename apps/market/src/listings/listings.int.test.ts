import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { listings } from '@lantoa/contracts/market/listings'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { make, sell } from '../../test/shop.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { listing } from './listings.ts'

const SELLER = '01990f3e-7c1a-7000-8000-0000000000f1'
/** Each of the rules has a product of its own. */
const made = new Map<string, string>()

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
  await sell(service, SELLER)
  for (let one = 0; one < 60; one += 1) await make(service, productOf(one), SELLER)
})
afterAll(() => service.stop())

testRegisterRules(listings, listing, () => service, {
  record: { hamletCode: '31027.07', since: '2026-03-01', platform: 'postmart', title: 'Khóm sấy dẻo' },
  own(id) {
    made.set(id, made.get(id) ?? productOf(made.size))
    return { productId: made.get(id) }
  },
  change: { title: 'Khóm sấy dẻo loại một' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

function productOf(one: number): string {
  return `01990f3e-7c1a-7000-8000-0000000010${String(one).padStart(2, '0')}`
}

const OCOP = { score: 82.5, decision: '1234/QĐ-UBND', decidedOn: '2025-11-20', validTo: '2026-03-10' }
const market = () => service.as({ roles: ['volunteer'], units: ['31027'] }).market
const offer = (body: object, listingId = uuid()) => {
  const given = { hamletCode: '31027.07', since: '2026-03-01', platform: 'voso', ...body }
  return market().recordListing({ params: { listingId }, body: given as never })
}
async function newProduct(more = {}): Promise<string> {
  const productId = uuid()
  await make(service, productId, SELLER, more)
  return productId
}

test('a product has one listing on a platform, which is opened and closed', async () => {
  const productId = await newProduct()
  const first = await offer({ productId }).orThrow()
  expect((await offer({ productId })).error).toMatchObject({ code: 'listing-known', pointer: '/platform' })
  expect((await offer({ productId, platform: 'shopee' })).error).toBeUndefined()
  const params = { listingId: first.listingId }
  await market()
    .advanceListing({ params, body: { status: 'closed', on: '2026-03-05' }, ifMatch: 1 })
    .orThrow()
  expect((await offer({ productId, since: '2026-03-06' })).error).toMatchObject({ code: 'listing-known' })
  const again = await market().advanceListing({ params, body: { status: 'open', on: '2026-03-07' }, ifMatch: 2 })
  expect(again.data).toMatchObject({ status: 'open' })
})

test('of several at one moment one is taken, and of a list that has it twice the first', async () => {
  const [together, listed] = [await newProduct(), await newProduct()]
  const answers = await Promise.all([1, 2, 3, 4].map(() => offer({ productId: together })))
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill('listing-known'))
  const item = { hamletCode: '31027.07', since: '2026-03-01', platform: 'voso' as const, productId: listed }
  const items = [1, 2].map(() => ({ ...item, listingId: uuid() }))
  for (const dryRun of [true, false]) {
    const { results } = await market().recordListingBatch({ body: { items, dryRun } }).orThrow()
    expect(results.map((one) => one.accepted || one.problem.code)).toEqual([true, 'listing-known'])
  }
})

test.each([
  ['on its last day', '2026-03-10', undefined],
  ['on the day after', '2026-03-11', 'ocop-expired'],
])('with its stars a product is offered %s of the certificate', async (_when, since, code) => {
  const productId = await newProduct({ ocop: OCOP })
  expect((await offer({ productId, since, asOcop: true })).error?.code).toBe(code)
})

test('what has no certificate is not offered with one, but may be offered', async () => {
  const productId = await newProduct()
  expect((await offer({ productId, asOcop: true })).error).toMatchObject({ code: 'ocop-expired', pointer: '/asOcop' })
  expect((await offer({ productId })).error).toBeUndefined()
})

test('a product of other units is as unknown as one that is not there', async () => {
  const [theirSeller, theirs] = [uuid(), uuid()]
  await sell(service, theirSeller, '31018.02')
  await make(service, theirs, theirSeller, {}, '31018.02')
  for (const productId of [theirs, uuid()]) {
    expect((await offer({ productId })).error).toMatchObject({ code: 'unknown-product', pointer: '/productId' })
  }
})
