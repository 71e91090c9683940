import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { sellers } from '@lantoa/contracts/market/sellers'
import { afterAll, beforeAll } from 'vitest'
import { startMarketForTest } from '../../test/started-market.ts'
import { seller } from './sellers.ts'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
})
afterAll(() => service.stop())

testRegisterRules(sellers, seller, () => service, {
  record: {
    hamletCode: '31027.07',
    since: '2026-03-01',
    name: 'Vườn khóm ông Tư',
    kind: 'individual',
    trade: 'farmer',
  },
  change: { name: 'Vườn khóm ông Sáu' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})
