import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { marketProgrammes } from '@lantoa/contracts/market/market-programmes'
import { afterAll, beforeAll } from 'vitest'
import { startMarketForTest } from '../../test/started-market.ts'
import { marketProgramme } from './market-programmes.ts'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
})
afterAll(() => service.stop())

testRegisterRules(marketProgrammes, marketProgramme, () => service, {
  record: {
    ...{ unitCode: '31027', since: '2026-03-01', name: 'Chợ số U Minh Thượng', kind: 'digital_market' },
    place: 'Chợ xã',
  },
  change: { place: 'Chợ trung tâm' },
  advance: { status: 'paused', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})
