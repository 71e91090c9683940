import type { TestService } from '@lantoa/chassis/testing/started-service'
import { APIS } from '@lantoa/contracts/apis'
import { testRouteRules } from '@lantoa/testkit/route-rules'
import { afterAll, beforeAll } from 'vitest'
import { startReportingForTest } from '../test/commune.ts'

let service: TestService

beforeAll(async () => {
  service = await startReportingForTest()
})
afterAll(() => service.stop())

testRouteRules(Object.values(APIS.reporting), {
  service: () => ({ url: `${service.baseUrl}/reporting/v1`, token: service.token }),
  roles: ['commune_officer', 'province_officer', 'commune_lead', 'province_lead', 'privacy_officer', 'admin'],
})
