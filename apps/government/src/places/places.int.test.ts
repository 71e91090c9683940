import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { places } from '@lantoa/contracts/government/places'
import { afterAll, beforeAll } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { place } from './places.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

testRegisterRules(places, place, () => service, {
  record: {
    ...{ hamletCode: '31027.07', since: '2026-03-01', name: 'Chợ Thứ Mười Một', kind: 'market' },
    address: 'Đường Kênh Thứ Mười Một',
  },
  change: { name: 'Chợ Thứ Mười Một mới' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})
