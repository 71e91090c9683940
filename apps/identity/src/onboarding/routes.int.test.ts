import type { Tx } from '@lantoa/chassis/database/database'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesReadWhole } from '@lantoa/chassis/testing/tables-read-whole'
import { STEPS } from '@lantoa/contracts/lists'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  daughter,
  eventsOf,
  givenHome,
  givenResident,
  home,
  startIdentityForTest,
  volunteer,
} from '../../test/started-identity.ts'
import { appsIn, listSeenApps } from './apps.ts'

const RESIDENTS = 'identity.resident.v1'
const { residentId } = daughter
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
  const body = { hamletCode: '31027.07', openedOn: '2025-07-01' }
  await volunteer(service)
    .registerHousehold({ params: { householdId: home.householdId }, body })
    .orThrow()
  const person = { name: 'Trần Thị Mai', birth: { date: '1991-05-20' }, sex: 'female' as const, from: '2025-07-01' }
  const record = { householdId: home.householdId, ...person }
  await volunteer(service).registerResident({ params: { residentId }, body: record }).orThrow()
})
afterAll(() => service.stop())

describe('the daughter of the evening', () => {
  test('is level 2 from the day of activation, and the event is the agreed one', async () => {
    const items = daughter.steps.map((step) => ({ residentId, evidence: 'seen' as const, ...step }))
    const { results } = await volunteer(service).recordStepBatch({ body: { items } }).orThrow()
    expect(results.map(({ accepted }) => accepted)).toEqual([true, true, true, true])
    const events = await eventsOf(service, RESIDENTS, residentId)
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5])
    expect(events.slice(0, -1).every(({ data }) => (data as typeof daughter).level2Since === null)).toBe(true)
    expect(events.at(-1)?.data).toEqual(daughter)
  })

  test('sent again changes nothing', async () => {
    const params = { residentId, step: 'level2_activated' as const }
    const body = { state: 'done' as const, on: '2026-03-20', evidence: 'seen' as const }
    const again = await volunteer(service).recordStep({ params, body }).orThrow()
    expect(again).toMatchObject({ ...params, ...body, recordedBy: 'volunteer-1' })
    expect(await eventsOf(service, RESIDENTS, residentId)).toHaveLength(5)
  })

  test('falls by a correction only, and the history keeps both', async () => {
    const params = { residentId, step: 'level2_activated' as const }
    const body = { state: 'not_started' as const, on: '2026-03-20', evidence: 'official_list' as const }
    expect((await volunteer(service).recordStep({ params, body })).error?.code).toBe('step-done')
    await volunteer(service)
      .recordStep({ params, body: { ...body, correction: true } })
      .orThrow()
    const checklist = await volunteer(service).getChecklist({ params: { residentId } }).orThrow()
    expect(checklist).toMatchObject({ eidLevel: 1, level2Since: null })
    expect(checklist.steps).toHaveLength(STEPS.length)
    expect(checklist.history.filter(({ step }) => step === 'level2_activated').map(({ state }) => state)).toEqual([
      'not_started',
      'done',
    ])
    expect((await eventsOf(service, RESIDENTS, residentId)).at(-1)?.data).toMatchObject({ level2Since: null })
  })
})

describe('what is sent again after something else', () => {
  const step = 'level2_activated' as const
  const activation = { state: 'done' as const, on: '2026-03-10', evidence: 'official_list' as const }
  const denial = { ...activation, state: 'not_started' as const, correction: true }
  const office = () => service.as({ subject: 'officer-1', roles: ['volunteer'], units: ['31027.07'] }).identity

  test.each([
    ['a report', activation],
    ['a correction', { ...activation, correction: true }],
  ])('%s changes nothing and shows what stands there', async (_what, body) => {
    const params = { residentId: await givenResident(service, await givenHome(service), { name: 'Lê Lai' }), step }
    await volunteer(service).recordStep({ params, body }).orThrow()
    const corrected = await office().recordStep({ params, body: denial }).orThrow()
    expect(await volunteer(service).recordStep({ params, body }).orThrow()).toEqual(corrected)
    expect(await eventsOf(service, RESIDENTS, params.residentId)).toHaveLength(3)
    const { history } = await volunteer(service).getChecklist({ params }).orThrow()
    expect(history.map(({ state }) => state)).toEqual(['not_started', 'done'])
  })

  test.each([
    ['another day', { on: '2026-03-11' }],
    ['other evidence', { evidence: 'seen' as const }],
    ['somebody else', {}],
  ])('counts as new with %s', async (_what, more) => {
    const params = { residentId: await givenResident(service, await givenHome(service), { name: 'Lê Lai' }), step }
    const appointment = { state: 'done' as const, on: '2026-03-01', evidence: 'seen' as const }
    await office()
      .recordStep({ params: { ...params, step: 'level2_appointment' }, body: appointment })
      .orThrow()
    const correction = { ...activation, correction: true }
    await volunteer(service).recordStep({ params, body: correction }).orThrow()
    await office().recordStep({ params, body: denial }).orThrow()
    const client = Object.keys(more).length > 0 ? volunteer(service) : office()
    await client.recordStep({ params, body: { ...correction, ...more } }).orThrow()
    expect(await volunteer(service).getChecklist({ params }).orThrow()).toMatchObject({ eidLevel: 2 })
  })
})

describe('a record with an id', () => {
  const step = 'chip_card' as const
  const done = { state: 'done' as const, on: '2026-03-17', evidence: 'seen' as const }
  const takenBack = { ...done, state: 'not_started' as const, correction: true }
  const [FIRST, SECOND] = [uuid(), uuid()]

  test.each([
    ['of its own is written, though it says what was taken back', FIRST, SECOND, ['done', 'not_started', 'done']],
    ['that came before is no new one, whoever sends it', FIRST, FIRST, ['not_started', 'done']],
    ['is no new one where it came before without', undefined, SECOND, ['not_started', 'done']],
    ['and came before is no new one without', FIRST, undefined, ['not_started', 'done']],
  ])('%s', async (_what, first, second, states) => {
    const params = { residentId: await givenResident(service, await givenHome(service), { name: 'Lê Lai' }), step }
    const record = (body: typeof done | typeof takenBack, recordId?: string, client = volunteer(service)) =>
      client.recordStep({ params, body: { ...body, ...(recordId && { recordId }) } }).orThrow()
    await record(done, first)
    await record(takenBack, uuid())
    const officer = service.as({ subject: 'officer-1', roles: ['volunteer'], units: ['31027.07'] }).identity
    await record(done, second, first === second ? officer : volunteer(service))
    const { history } = await volunteer(service).getChecklist({ params }).orThrow()
    expect(history.map(({ state }) => state)).toEqual(states)
  })
})

test('somebody of another commune has no checklist here', async () => {
  const stranger = volunteer(service, ['31018'])
  const body = { state: 'guided' as const, on: '2026-03-17', evidence: 'stated' as const }
  expect((await stranger.recordStep({ params: { residentId, step: 'signature' }, body })).error?.code).toBe('not-found')
  expect((await stranger.getChecklist({ params: { residentId } })).error?.code).toBe('not-found')
})

test('apps are kept per device, the last record counts', async () => {
  const other = await givenResident(service, await givenHome(service), { name: 'Lê Lợi' })
  const client = volunteer(service)
  const params = { residentId: other, app: 'dak_lak_so', device: 'smartphone' as const }
  await client.recordApp({ params, body: { status: 'installed', on: '2026-03-01' } }).orThrow()
  await client.recordApp({ params, body: { status: 'removed', on: '2026-03-10' } }).orThrow()
  await client
    .recordApp({ params: { ...params, device: 'tablet' }, body: { status: 'impossible', on: '2026-03-10' } })
    .orThrow()
  const late = await client.recordApp({ params, body: { status: 'installed', on: '2026-03-05' } })
  expect(late.error?.code).toBe('before-last-change')
  const unknown = await client.recordApp({
    params: { ...params, residentId: uuid() },
    body: { status: 'removed', on: '2026-03-10' },
  })
  expect(unknown.error?.code).toBe('not-found')
  const listed = async (more: { app?: string; status?: 'installed' | 'removed' } = {}) => {
    const officer = service.as({ subject: 'officer', roles: ['commune_officer'], units: ['31027'] }).identity
    const all = await Array.fromAsync(officer.listApps.all({ query: { unit: '31027', limit: 1, ...more } }))
    return all.filter(({ residentId }) => residentId === other).map(({ device, status }) => [device, status])
  }
  expect(await listed()).toEqual([
    ['smartphone', 'removed'],
    ['tablet', 'impossible'],
  ])
  expect(await listed({ app: 'dak_lak_so', status: 'removed' })).toEqual([['smartphone', 'removed']])
  expect(await listed({ app: 'vneid' })).toEqual([])
  const elsewhere = service.as({ subject: 'officer', roles: ['commune_officer'], units: ['31018'] }).identity
  expect((await elsewhere.listApps({ query: { unit: '31027' } })).error?.code).toBe('outside-scope')
  const asked = { unit: '31027', limit: 50, app: 'vneid' }
  const read = (source: Tx) => listSeenApps(source, asked, appsIn(['31027.07']))
  expect(await tablesReadWhole(service.parts.database, read)).toEqual([])
  const { apps } = await client.getChecklist({ params: { residentId: other } }).orThrow()
  expect(apps.map(({ device, status }) => [device, status])).toEqual([
    ['smartphone', 'removed'],
    ['tablet', 'impossible'],
  ])
})

test('the citizen app of the province is published as the days on which a device had it', async () => {
  const residentId = await givenResident(service, await givenHome(service), { name: 'Lê Lợi' })
  const client = volunteer(service)
  const stateOf = async () => (await eventsOf(service, RESIDENTS, residentId)).at(-1)?.data
  const step = { state: 'done' as const, on: '2026-03-01', evidence: 'stated' as const }
  await client.recordStep({ params: { residentId, step: 'provincial_app' }, body: step }).orThrow()
  expect(await stateOf()).toMatchObject({ provincialApp: [{ from: '2026-03-01', until: null }] })
  const seen = { residentId, app: 'dak_lak_so', device: 'smartphone' as const, provincial: true }
  const others = { ...seen, app: 'vneid', status: 'installed' as const, on: '2026-03-02', provincial: false }
  const before = (await eventsOf(service, RESIDENTS, residentId)).length
  await client.recordAppBatch({ body: { items: [others] } }).orThrow()
  expect(await eventsOf(service, RESIDENTS, residentId)).toHaveLength(before)
  const items = [
    { ...seen, status: 'installed' as const, on: '2026-03-04' },
    { ...seen, status: 'removed' as const, on: '2026-03-10' },
  ]
  await client.recordAppBatch({ body: { items } }).orThrow()
  await client.recordAppBatch({ body: { items: items.slice(1) } }).orThrow()
  expect(await stateOf()).toMatchObject({ provincialApp: [{ from: '2026-03-04', until: '2026-03-10' }] })
  expect(await eventsOf(service, RESIDENTS, residentId)).toHaveLength(before + 2)
})
