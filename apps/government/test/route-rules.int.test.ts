import { governmentApi } from '@lantoa/contracts/government/api'
import { ROLES } from '@lantoa/contracts/permissions'
import { testRouteRules } from '@lantoa/testkit/route-rules'
import { afterAll, beforeAll } from 'vitest'
import { startGovernmentForTest } from './started-government.ts'

let world: Awaited<ReturnType<typeof startGovernmentForTest>>

beforeAll(async () => {
  world = await startGovernmentForTest()
})
afterAll(() => world.service.stop())

testRouteRules(Object.values(governmentApi), {
  service: () => ({ url: `${world.service.baseUrl}/government/v1`, token: world.service.token }),
  roles: Object.keys(ROLES),
})
