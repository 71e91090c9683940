import { horizonPassed } from '@lantoa/chassis/testing/horizon-passed'
import { testPackRules } from '@lantoa/chassis/testing/pack-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HAMLET, someResident } from '../../test/known-world.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'

const ELSEWHERE = '31018.02'
let service: TestService

beforeAll(async () => {
  ;({ service } = await startPaymentsForTest())
})
afterAll(() => service.stop())

const client = () => service.as({ roles: ['volunteer'], units: ['91'] }).payments

async function pull(since?: string, hamletCode: string = HAMLET) {
  await horizonPassed(service.parts.database)
  return client().getPack({ params: { hamletCode }, query: { since } }).orThrow()
}
function livingIn(hamletCode: string, residentId: string = uuid()): ResidentState {
  const { stays, ...rest } = someResident({ residentId })
  return { ...rest, stays: stays.map((stay) => ({ ...stay, hamletCode })) as ResidentState['stays'] }
}
async function makePerson(hamletCode = HAMLET): Promise<string> {
  const person = livingIn(hamletCode)
  await publishResidents(service, [person])
  return person.residentId
}
async function track(residentId: string, more: object = {}): Promise<string> {
  const accountId = uuid()
  const body = { residentId, kind: 'bank' as const, provider: 'Agribank', status: 'planned' as const, ...more }
  await client().trackAccount({ params: { accountId }, body }).orThrow()
  return accountId
}
async function makeMerchant(hamletCode = HAMLET, name = 'Quán cô Sáu'): Promise<string> {
  const merchantId = uuid()
  const body = { hamletCode, since: '2026-03-01', name, kind: 'stall' as const, qr: { since: '2026-03-05' } }
  await client().recordMerchant({ params: { merchantId }, body }).orThrow()
  return merchantId
}

describe('a holder', () => {
  let residentId: string
  let accountId: string
  let cursor: string

  beforeEach(async () => {
    residentId = await makePerson()
    accountId = await track(residentId)
    ;({ cursor } = await pull())
  })
  const holder = (...accounts: object[]) => ({ kind: 'holder', residentId, accounts })
  const planned = () => ({ accountId, kind: 'bank', provider: 'Agribank', status: 'planned', services: [], version: 1 })
  const gone = (why: string, to?: string) => [{ kind: 'holder', id: residentId, why, ...(to ? { to } : {}) }]

  test('is there with the accounts and how far each got; who has none is not', async () => {
    const without = await makePerson()
    const { upserts } = await pull()
    expect(upserts).toContainEqual(holder(planned()))
    expect(JSON.stringify(upserts)).not.toContain(without)
  })

  test('comes again with another account, and when one goes on; else nothing does', async () => {
    expect((await pull(cursor)).upserts).toEqual([])
    const second = await track(residentId, { kind: 'e_wallet', provider: 'momo' })
    const after = await pull(cursor)
    const wallet = {
      accountId: second,
      kind: 'e_wallet',
      provider: 'momo',
      status: 'planned',
      services: [],
      version: 1,
    }
    expect(after.upserts).toEqual([holder(planned(), wallet)])
    const body = { status: 'opened' as const, on: '2026-03-10' }
    await client().advanceAccount({ params: { accountId }, body, ifMatch: 1 }).orThrow()
    const { upserts } = await pull(after.cursor)
    expect(upserts).toEqual([holder({ ...planned(), status: 'opened', version: 2 }, wallet)])
  })

  test('comes again when an account pays for something, with what it pays for', async () => {
    const opened = { status: 'opened' as const, on: '2026-03-10' }
    const params = { accountId }
    await client().advanceAccount({ params, body: opened, ifMatch: 1 }).orThrow()
    const before = await pull(cursor)
    const body = { service: 'water' as const, since: '2026-03-12' }
    await client().recordEssentialService({ params, body, ifMatch: 2 }).orThrow()
    const { upserts } = await pull(before.cursor)
    expect(upserts).toEqual([holder({ ...planned(), status: 'opened', services: ['water'], version: 3 })])
  })

  test('is gone where he moved away, and new where he came', async () => {
    const there = (await pull(undefined, ELSEWHERE)).cursor
    await publishResidents(service, [livingIn(ELSEWHERE, residentId)], 2)
    expect((await pull(cursor)).gone).toEqual(gone('moved', ELSEWHERE))
    expect((await pull(there, ELSEWHERE)).upserts).toEqual([holder(planned())])
  })

  test('is gone when he left, and when he was erased', async () => {
    const person = livingIn(HAMLET, residentId)
    const left = { ...person, stays: person.stays.map((stay) => ({ ...stay, until: '2026-03-15' })) }
    await publishResidents(service, [left], 2)
    const after = await pull(cursor)
    expect(after.gone).toEqual(gone('left'))
    await service.publish(residentChanged, [{ key: residentId, data: null, sequence: 3 }])
    await service.settled()
    expect((await pull(after.cursor)).gone).toEqual(gone('erased'))
  })
})

test('a merchant is there with what it offers; it comes again when it changes, and is gone when it closes', async () => {
  const merchantId = await makeMerchant()
  const first = await pull()
  expect(first.upserts).toContainEqual({
    ...{ kind: 'merchant', merchantId, hamletCode: HAMLET, name: 'Quán cô Sáu', merchantKind: 'stall' },
    ...{ householdId: null, transfer: null, qr: { since: '2026-03-05', until: null }, prices: null, shipping: null },
    ...{ status: 'active', version: 1 },
  })
  const change = { params: { merchantId }, ifMatch: 1 }
  await client()
    .correctMerchant({ ...change, body: { name: 'Quán cô Bảy' } })
    .orThrow()
  const changed = await pull(first.cursor)
  expect(changed.upserts).toMatchObject([{ merchantId, name: 'Quán cô Bảy', version: 2 }])
  await client()
    .advanceMerchant({ ...change, ifMatch: 2, body: { status: 'closed', on: '2026-03-16' } })
    .orThrow()
  expect((await pull(changed.cursor)).gone).toEqual([{ kind: 'merchant', id: merchantId, why: 'closed' }])
})

test('a home is there with how it paid for each service last, and is gone when that was a mistake', async () => {
  const { householdId } = someResident().stays[0] ?? { householdId: uuid() }
  const pay = async (since: string, paidBy: 'cash' | 'qr', service: 'water' | 'electricity' = 'electricity') => {
    const billId = uuid()
    const body = { hamletCode: HAMLET, since, householdId, service, paidBy }
    await client().recordBill({ params: { billId }, body }).orThrow()
    return billId
  }
  const first = await pay('2026-02-10', 'cash')
  const { cursor, upserts } = await pull()
  const home = (...last: object[]) => ({ kind: 'bills', householdId, bills: last })
  const february = { service: 'electricity', since: '2026-02-10', paidBy: 'cash' }
  const march = { service: 'electricity', since: '2026-03-10', paidBy: 'qr' }
  const water = { service: 'water', since: '2026-01-05', paidBy: 'cash' }
  expect(upserts).toContainEqual(home(february))
  const others = [await pay('2026-03-10', 'qr'), await pay('2026-01-05', 'cash', 'water')]
  const after = await pull(cursor)
  expect(after.upserts).toEqual([home(march, water)])
  const withdraw = (billId: string) =>
    client()
      .advanceBill({ params: { billId }, ifMatch: 1, body: { status: 'withdrawn', on: '2026-03-15' } })
      .orThrow()
  await withdraw(others[0] ?? '')
  const mended = await pull(after.cursor)
  expect(mended.upserts).toEqual([home(february, water)])
  for (const billId of [first, others[1] ?? '']) await withdraw(billId)
  expect((await pull(mended.cursor)).gone).toEqual([{ kind: 'bills', id: householdId, why: 'erased' }])
})

testPackRules({
  name: 'payments',
  service: () => service,
  async fill(hamletCode) {
    await track(await makePerson(hamletCode))
    await track(await makePerson(hamletCode))
    await makeMerchant(hamletCode, 'Nguyễn Thị Hoa')
  },
  masked: /Thị Hoa/,
})
