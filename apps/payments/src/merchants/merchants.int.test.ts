import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET } from '../../test/known-world.ts'
import { startPaymentsForTest } from '../../test/started-payments.ts'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>
beforeAll(async () => {
  world = await startPaymentsForTest()
})
afterAll(() => world.service.stop())

const STALL = { hamletCode: HAMLET, since: '2026-03-01', name: 'Quán nước đầu ấp', kind: 'stall' as const }

testRegisterRules(merchants, () => world.service, {
  record: { ...STALL, qr: { since: '2026-03-02', until: null } },
  change: { name: 'Quán nước cuối ấp' },
  advance: { status: 'paused', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

test('what ends before it began is refused by its field', async () => {
  const volunteer = world.service.as({ roles: ['volunteer'], units: ['31027'] }).payments
  const qr = { since: '2026-03-10', until: '2026-03-10' }
  const { error } = await volunteer.recordMerchant({ params: { merchantId: uuid() }, body: { ...STALL, qr } })
  expect(error).toMatchObject({ status: 422, code: 'ends-before-it-begins', pointer: '/qr/until' })
})
