import type { TestService } from '@lantoa/chassis/testing/started-service'
import { APIS } from '@lantoa/contracts/apis'
import { testRouteRules } from '@lantoa/testkit/route-rules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startIdentityForTest } from '../test/started-identity.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

testRouteRules(Object.values(APIS.identity), {
  service: () => ({ url: `${service.baseUrl}/identity/v1`, token: service.token }),
  roles: ['commune_officer', 'service', 'admin', 'privacy_officer', 'police_liaison'],
})

test('is ready', async () => {
  expect((await fetch(`${service.baseUrl}/identity/readyz`)).status).toBe(200)
})
