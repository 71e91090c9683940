import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { bills } from '@lantoa/contracts/payments/bills'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, someResident } from '../../test/known-world.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'
import { bill } from './bills.ts'

let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const BILL = { hamletCode: HAMLET, since: '2026-03-01', service: 'electricity', paidBy: 'qr' } as const

testRegisterRules(bills, bill, () => service, {
  record: { ...BILL, householdId: uuid() },
  change: { paidBy: 'cash' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

const client = () => service.as({ roles: ['volunteer'], units: ['31027'] }).payments

async function homeIn(hamletCode: string): Promise<string> {
  const resident = someResident()
  const householdId = uuid()
  const stays = resident.stays.map((stay) => ({ ...stay, householdId, hamletCode }))
  await publishResidents(service, [{ ...resident, stays } as ResidentState])
  return householdId
}

test('a home of other units, in another hamlet or a bill of a month to come is refused, and nothing is kept', async () => {
  const [here, away] = [await homeIn(HAMLET), await homeIn('31018.02')]
  const billId = uuid()
  const record = (more: object) =>
    client().recordBill({ params: { billId }, body: { ...BILL, householdId: here, ...more } })
  const cases: [object, object][] = [
    [{ householdId: away }, { status: 422, code: 'unknown-household', pointer: '/householdId' }],
    [{ since: '2026-04-01' }, { status: 422, code: 'day-in-future', pointer: '/since' }],
    [{ service: 'rent' }, { status: 422, code: 'invalid-request' }],
    [{ amount: 120_000 }, { status: 422, code: 'invalid-request' }],
  ]
  for (const [more, refusal] of cases) expect((await record(more)).error).toMatchObject(refusal)
  expect((await client().getBill({ params: { billId } })).error).toMatchObject({ code: 'not-found' })
  expect((await record({})).data).toMatchObject({ paidBy: 'qr', status: 'recorded' })
})

test('two neighbours write down one bill: both are kept', async () => {
  const householdId = await homeIn(HAMLET)
  for (const billId of [uuid(), uuid()]) {
    const { data } = await client().recordBill({ params: { billId }, body: { ...BILL, householdId } })
    expect(data).toMatchObject({ billId, version: 1 })
  }
})

test('is found by the words of its service and its means', async () => {
  const [householdId, billId] = [await homeIn(HAMLET), uuid()]
  const body = { ...BILL, householdId, service: 'tuition' as const, paidBy: 'auto_debit' as const }
  await client().recordBill({ params: { billId }, body }).orThrow()
  for (const text of ['hoc phi', 'tự động trừ', 'tuition']) {
    const { items } = await client().searchBills({ body: { text } }).orThrow()
    expect(items.map((one) => one.billId)).toContain(billId)
  }
})
