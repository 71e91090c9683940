import type { TestService } from '@lantoa/chassis/testing/started-service'
import { ROLES } from '@lantoa/contracts/permissions'
import { teamsApi } from '@lantoa/contracts/teams/api'
import { testRouteRules } from '@lantoa/testkit/route-rules'
import { afterAll, beforeAll } from 'vitest'
import { startTeamsForTest } from './known-world.ts'

let service: TestService

beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

testRouteRules(Object.values(teamsApi), {
  service: () => ({ url: `${service.baseUrl}/teams/v1`, token: service.token }),
  roles: Object.keys(ROLES),
})
