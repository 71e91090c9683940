import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startIdentityForTest } from '../../test/started-identity.ts'
import { UNITS } from '../../test/units.ts'
import { healthFacility } from './health-facilities.ts'

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

testRegisterRules(healthFacilities, healthFacility, () => service, {
  record: { ...STATION, address: 'Ấp Minh Thuận', chipCardsSince: '2026-03-17' },
  change: { chipCardsSince: '2026-03-16' },
  advance: { status: 'closed', on: '2026-03-18' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

test('a unit that has not arrived yet is asked for', async () => {
  const [first] = UNITS.filter(({ code }) => code === '31027.07')
  const state = { ...first, code: '31027.98', name: 'Minh Thuận Mới' }
  const asking = await startIdentityForTest(async () => Response.json({ items: [{ sequence: 1, state }] }))
  const officer = asking.as({ roles: ['commune_officer'], units: ['31027'] }).identity
  const recorded = await officer.recordHealthFacility({
    params: { healthFacilityId: uuid() },
    body: { ...STATION, unitCode: state.code },
  })
  expect(recorded.error).toBeUndefined()
  await asking.stop()
})
