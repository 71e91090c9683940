import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, someResident } from '../../test/known-world.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'
import { merchant } from './merchants.ts'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>
beforeAll(async () => {
  world = await startPaymentsForTest()
})
afterAll(() => world.service.stop())

const STALL = { hamletCode: HAMLET, since: '2026-03-01', name: 'Quán nước đầu ấp', kind: 'stall' as const }

testRegisterRules(merchants, merchant, () => world.service, {
  record: { ...STALL, qr: { since: '2026-03-02', until: null } },
  change: { name: 'Quán nước cuối ấp' },
  advance: { status: 'paused', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

test('a household that sells is none of other units; whose people come later is taken', async () => {
  const [here, gone, away] = [HAMLET, HAMLET, '31018.02'].map((hamletCode, index) => {
    const resident = someResident()
    const until = index === 1 ? '2026-02-01' : null
    return { ...resident, stays: resident.stays.map((stay) => ({ ...stay, householdId: uuid(), hamletCode, until })) }
  }) as ResidentState[]
  await publishResidents(world.service, [here, gone, away] as ResidentState[])
  const { recordMerchant, correctMerchant } = world.service.as({ roles: ['volunteer'], units: ['31027'] }).payments
  const record = (householdId = '') => {
    const body = { ...STALL, kind: 'household' as const, householdId }
    return recordMerchant({ params: { merchantId: uuid() }, body })
  }
  const foreign = { status: 422, code: 'unknown-household', pointer: '/householdId' }
  expect((await record(away?.stays[0]?.householdId)).error).toMatchObject(foreign)
  for (const householdId of [uuid(), gone?.stays[0]?.householdId, here?.stays[0]?.householdId]) {
    expect((await record(householdId)).error).toBeUndefined()
  }
  const { data } = await record(here?.stays[0]?.householdId)
  const params = { merchantId: data?.merchantId ?? '' }
  const wrong = await correctMerchant({
    params,
    body: { householdId: away?.stays[0]?.householdId ?? '' },
    ifMatch: '"1"',
  })
  expect(wrong.error).toMatchObject(foreign)
})
