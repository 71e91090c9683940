import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'
import { afterAll, beforeAll } from 'vitest'
import { startIdentityForTest } from '../../test/started-identity.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const STATION = {
  unitCode: '31027',
  since: '2025-07-01',
  name: 'Trạm Y tế xã Vân Khánh',
  kind: 'health_station' as const,
}

testRegisterRules(healthFacilities, () => service, {
  record: { ...STATION, address: 'Ấp Minh Thuận', chipCardsSince: '2026-03-17' },
  change: { chipCardsSince: '2026-03-16' },
  advance: { status: 'closed', on: '2026-03-18' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})
