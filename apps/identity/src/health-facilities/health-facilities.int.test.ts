import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { contentOf } from '@lantoa/chassis/testing/topic-content'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'
import { UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
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

/** What of a commune that was split kept its code is a part like the others. */
async function givenSplitCommune() {
  const [whole, other] = ['31990', '31991'] as const
  const on = '2026-01-01'
  const [commune] = UNITS.filter(({ code }) => code === '31027')
  const successors = [whole, other].map((code) => ({ code, validFrom: on, extent: 'partial' as const }))
  const states = [
    { ...commune, code: whole, validTo: on, successors },
    { ...commune, code: whole, validFrom: on },
    { ...commune, code: other, validFrom: on },
  ].map((state) => UnitState.parse(state))
  await service.publish(
    unitChanged,
    states.map((data) => ({ key: `${data.code}@${data.validFrom}`, data, sequence: 1 })),
  )
  await service.settled()
  return { whole, other, on }
}

async function lastPlaces(id: string) {
  await service.settled()
  const content = await contentOf(service.parts.eventLog, healthFacilities.changed.topic)
  return content.find(({ key }) => key === id)?.data.places
}

test('what waits since its commune was split is put into the part that kept the code, and out of it again', async () => {
  const { whole, other, on } = await givenSplitCommune()
  const params = { healthFacilityId: uuid() }
  const { recordHealthFacility, correctHealthFacility } = service.as({
    roles: ['commune_officer'],
    units: ['91'],
  }).identity
  await recordHealthFacility({ params, body: { ...STATION, unitCode: whole } }).orThrow()
  const before = { code: whole, from: STATION.since, until: on, unitFrom: STATION.since }
  const named = await correctHealthFacility({ params, body: { name: 'Trạm' }, ifMatch: 1 }).orThrow()
  expect(await lastPlaces(params.healthFacilityId)).toEqual([{ ...before, until: null }])
  const said = { params, body: { unitCode: whole }, ifMatch: named.version }
  const put = await correctHealthFacility(said).orThrow()
  expect([named.version, put.version]).toEqual([2, 3])
  const assigned = { from: on, until: null, assignedFrom: whole }
  expect(await lastPlaces(params.healthFacilityId)).toEqual([before, { code: whole, ...assigned }])
  expect((await correctHealthFacility(said).orThrow()).version).toBe(3)
  expect((await correctHealthFacility({ ...said, ifMatch: 3 }).orThrow()).version).toBe(3)
  await correctHealthFacility({ params, body: { unitCode: other }, ifMatch: 3 }).orThrow()
  expect(await lastPlaces(params.healthFacilityId)).toEqual([before, { code: other, ...assigned }])
})
