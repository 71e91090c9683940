import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
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

test('a household that sells has people in the units of the caller', async () => {
  const resident = someResident()
  const [stay] = resident.stays
  const left = someResident({ stays: [{ ...stay, householdId: uuid(), until: '2026-02-01' }] })
  const away = someResident({ stays: [{ ...stay, householdId: uuid(), hamletCode: '31018.02' }] })
  await publishResidents(world.service, [resident, left, away])
  const { recordMerchant, correctMerchant } = world.service.as({ roles: ['volunteer'], units: ['31027'] }).payments
  const params = { merchantId: uuid() }
  const home = { ...STALL, kind: 'household' as const }
  const unknown = { status: 422, code: 'unknown-household', pointer: '/householdId' }
  for (const householdId of [uuid(), left.stays[0]?.householdId ?? '', away.stays[0]?.householdId ?? '']) {
    expect((await recordMerchant({ params, body: { ...home, householdId } })).error).toMatchObject(unknown)
  }
  const { error, etag } = await recordMerchant({ params, body: { ...home, householdId: stay?.householdId ?? '' } })
  expect([error, etag]).toEqual([undefined, '"1"'])
  const wrong = await correctMerchant({ params, body: { householdId: uuid() }, ifMatch: '"1"' })
  expect(wrong.error).toMatchObject(unknown)
})
