import { paymentsApi } from '@lantoa/contracts/payments/api'
import { ROLES } from '@lantoa/contracts/permissions'
import { testRouteRules } from '@lantoa/testkit/route-rules'
import { afterAll, beforeAll } from 'vitest'
import { startPaymentsForTest } from './started-payments.ts'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>

beforeAll(async () => {
  world = await startPaymentsForTest()
})
afterAll(() => world.service.stop())

testRouteRules(Object.values(paymentsApi), {
  service: () => ({ url: `${world.service.baseUrl}/payments/v1`, token: world.service.token }),
  roles: Object.keys(ROLES),
})
