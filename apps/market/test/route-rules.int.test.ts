import { marketApi } from '@lantoa/contracts/market/api'
import { ROLES } from '@lantoa/contracts/permissions'
import { testRouteRules } from '@lantoa/testkit/route-rules'
import { afterAll, beforeAll } from 'vitest'
import { startMarketForTest } from './started-market.ts'

let world: Awaited<ReturnType<typeof startMarketForTest>>

beforeAll(async () => {
  world = await startMarketForTest()
})
afterAll(() => world.service.stop())

testRouteRules(Object.values(marketApi), {
  service: () => ({ url: `${world.service.baseUrl}/market/v1`, token: world.service.token }),
  roles: Object.keys(ROLES),
})
