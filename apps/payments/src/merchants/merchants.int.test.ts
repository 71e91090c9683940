import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { afterAll, beforeAll } from 'vitest'
import { HAMLET } from '../../test/known-world.ts'
import { startPaymentsForTest } from '../../test/started-payments.ts'
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
