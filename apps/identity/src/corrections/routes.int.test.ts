import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const HOUSEHOLDS = 'identity.household.v1'
const RESIDENTS = 'identity.resident.v1'
const reason = 'The day of the paper was taken for the day of the move'
const [here, there] = ['31027.07', '31018.02']
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const client = () => volunteer(service, ['91'])
const masked = () => service.as({ roles: ['province_officer'], units: ['91'] }).identity

/** What a topic says last of a thing. */
async function stateOf(topic: string, id: string) {
  return (await eventsOf(service, topic, id)).at(-1)?.data
}

describe('a move that was recorded of a wrong day', () => {
  let [householdId, residentId] = ['', '']

  beforeAll(async () => {
    householdId = await givenHome(service)
    residentId = await givenResident(service, householdId)
    const body = { to: there, on: '2026-03-15' }
    await client().moveHousehold({ params: { householdId }, body, ifMatch: 1 }).orThrow()
  })

  test('is put right with everybody who lives there, and sent again it is answered as done', async () => {
    const correction = { params: { householdId }, body: { from: '2026-03-15', on: '2026-02-01', reason }, ifMatch: 2 }
    const corrected = await client().correctMove(correction).orThrow()
    const places = [
      { hamletCode: here, from: '2025-07-01', until: '2026-02-01' },
      { hamletCode: there, from: '2026-02-01', until: null },
    ]
    expect(corrected).toMatchObject({ places, hamletCode: there, version: 3 })
    expect((await client().correctMove(correction)).data).toEqual(corrected)
    expect(await stateOf(HOUSEHOLDS, householdId)).toMatchObject({ places })
    const stays = places.map((place) => ({ householdId, ...place }))
    expect(await eventsOf(service, RESIDENTS, residentId)).toMatchObject([{}, {}, { sequence: 3, data: { stays } }])
  })

  test('that never was leaves the home and its people where they were', async () => {
    const body = { from: '2026-02-01', to: here, reason }
    const corrected = await client().correctMove({ params: { householdId }, body, ifMatch: 3 }).orThrow()
    const place = { hamletCode: here, from: '2025-07-01', until: null }
    expect(corrected).toMatchObject({ places: [place], hamletCode: here })
    expect(await stateOf(RESIDENTS, residentId)).toMatchObject({ stays: [{ householdId, ...place }] })
    expect((await client().getResident({ params: { residentId } })).data?.hamletCode).toBe(here)
  })

  test('stands in the histories of those who live there: each of their versions has its entry', async () => {
    const history = await client().getResidentHistory({ params: { residentId } }).orThrow()
    const moved = { kind: 'household-moved', by: 'volunteer-1', stays: [{ householdId, until: null }] }
    expect(history.changes).toMatchObject([moved, moved, moved, { kind: 'registered' }])
    const { version } = await client().getResident({ params: { residentId } }).orThrow()
    expect(history.changes).toHaveLength(version)
  })

  test('stays in the history, with who corrected it, when and why', async () => {
    const params = { householdId }
    const { changes } = await client().getHouseholdHistory({ params }).orThrow()
    const own = { by: 'volunteer-1', at: '2026-03-20T09:00:00.000Z', status: 'active', mergedInto: null }
    expect(changes).toMatchObject([
      { ...own, kind: 'move-corrected', reason, places: [{ from: '2025-07-01' }] },
      { ...own, kind: 'move-corrected', reason, places: [{}, { hamletCode: there, from: '2026-02-01' }] },
      { ...own, kind: 'moved', reason: null, places: [{}, { hamletCode: there, from: '2026-03-15' }] },
      { ...own, kind: 'registered', reason: null, places: [{ hamletCode: here, until: null }] },
    ])
    const shown = await masked().getHouseholdHistory({ params }).orThrow()
    expect(shown.changes.map((change) => change.reason)).toEqual([null, null, null, null])
    expect((await volunteer(service, ['31018']).getHouseholdHistory({ params })).error?.code).toBe('not-found')
  })
})

describe('a stay that was recorded wrongly', () => {
  test('is put right: who had not left is back, and moved on the right day', async () => {
    const [one, two] = [await givenHome(service), await givenHome(service, there)]
    const residentId = await givenResident(service, one)
    const params = { residentId }
    await client()
      .moveResident({ params, body: { householdId: two, on: '2026-03-01' }, ifMatch: 1 })
      .orThrow()
    await client()
      .leaveHousehold({ params, body: { on: '2026-03-10' }, ifMatch: 2 })
      .orThrow()
    const correction = { params, body: { from: '2026-03-01', on: '2026-02-01', until: null, reason }, ifMatch: 3 }
    const back = await client().correctStay(correction).orThrow()
    expect(back).toMatchObject({ householdId: two, hamletCode: there, since: '2026-02-01', leftOn: null, version: 4 })
    expect((await client().correctStay(correction)).data).toEqual(back)
    const stays = [
      { householdId: one, hamletCode: here, from: '2025-07-01', until: '2026-02-01' },
      { householdId: two, hamletCode: there, from: '2026-02-01', until: null },
    ]
    expect(await eventsOf(service, RESIDENTS, residentId)).toMatchObject([
      ...[{}, {}, {}],
      { sequence: 4, data: { stays } },
    ])
    expect(
      (
        await client()
          .listResidents({ query: { householdId: two } })
          .orThrow()
      ).items,
    ).toMatchObject([{ residentId }])
    const { changes } = await client().getResidentHistory({ params }).orThrow()
    expect(changes.map(({ kind, leftOn }) => [kind, leftOn])).toEqual([
      ['stay-corrected', null],
      ['left', '2026-03-10'],
      ['moved', null],
      ['registered', null],
    ])
    expect(changes[0]).toMatchObject({ by: 'volunteer-1', reason, stays: [{}, { from: '2026-02-01', until: null }] })
    const shown = await masked().getResidentHistory({ params }).orThrow()
    expect(shown.changes[0]?.reason).toBeNull()
    const officer = service.as({ roles: ['commune_officer'], units: ['31018'] }).identity
    const log = await officer.listAccessLog({ query: { unit: '31018', residentId } }).orThrow()
    expect(log.items.map(({ operation, masked }) => [operation, masked])).toEqual([
      ['getResidentHistory', true],
      ['getResidentHistory', false],
      ['listResidents', false],
      ['correctStay', false],
      ['correctStay', false],
      ['leaveHousehold', false],
      ['moveResident', false],
    ])
    const stranger = volunteer(service, ['31027.07'])
    expect((await stranger.getResidentHistory({ params })).error?.code).toBe('not-found')
    expect((await stranger.correctStay({ ...correction, ifMatch: 4 })).error?.code).toBe('not-found')
  })

  test('that never was leaves the resident in the home before', async () => {
    const [one, two] = [await givenHome(service), await givenHome(service, there)]
    const params = { residentId: await givenResident(service, one) }
    await client()
      .moveResident({ params, body: { householdId: two, on: '2026-03-01' }, ifMatch: 1 })
      .orThrow()
    const body = { from: '2026-03-01', householdId: one, reason }
    const corrected = await client().correctStay({ params, body, ifMatch: 2 }).orThrow()
    expect(corrected).toMatchObject({ householdId: one, hamletCode: here, since: '2025-07-01' })
    const stay = { householdId: one, hamletCode: here, from: '2025-07-01', until: null }
    expect(await stateOf(RESIDENTS, params.residentId)).toMatchObject({ stays: [stay] })
  })
})

describe.each(['closed', 'merged'] as const)('a home that was %s by mistake', (status) => {
  let [householdId, into] = ['', '']
  let [back, arrived, moved, gone] = ['', '', '', '']
  const on = '2026-03-10'

  beforeAll(async () => {
    householdId = await givenHome(service)
    into = await givenHome(service, there)
    back = await givenResident(service, householdId)
    arrived = await givenResident(service, householdId, { from: on, name: 'Lê Lai' })
    moved = await givenResident(service, householdId, { name: 'Lê Lợi' })
    gone = await givenResident(service, householdId, { name: 'Lê Lan' })
    const leaving = { params: { residentId: gone }, body: { on: '2026-03-01' }, ifMatch: 1 }
    await client().leaveHousehold(leaving).orThrow()
    const body = { status, on, ...(status === 'merged' ? { mergedInto: into } : {}) }
    await client().closeHousehold({ params: { householdId }, body, ifMatch: 1 }).orThrow()
    const moving = { params: { residentId: moved }, ifMatch: 2 }
    const elsewhere = await givenHome(service)
    await client()
      .moveResident({ ...moving, body: { householdId: elsewhere, on: '2026-03-12' } })
      .orThrow()
    const correcting = { params: { residentId: arrived }, body: { name: 'Lê Lài', phone: '0912345678' }, ifMatch: 2 }
    await client().correctResident(correcting).orThrow()
  })

  test('is there again with those who lived there, but for who has moved since', async () => {
    const reopening = { params: { householdId }, body: { reason }, ifMatch: 2 }
    expect((await volunteer(service, ['31018']).reopenHousehold(reopening)).error?.code).toBe('not-found')
    const reopened = await client().reopenHousehold(reopening).orThrow()
    const places = [{ hamletCode: here, from: '2025-07-01', until: null }]
    expect(reopened).toMatchObject({ status: 'active', mergedInto: null, places, movedSince: [moved], version: 3 })
    expect((await client().reopenHousehold(reopening)).data).toEqual(reopened)
    expect(await stateOf(HOUSEHOLDS, householdId)).toEqual({ householdId, status: 'active', places })
    const { items } = await client().listResidents({ query: { householdId } }).orThrow()
    expect(items.map(({ residentId }) => residentId).sort()).toEqual([back, arrived].sort())
    const stay = { householdId, hamletCode: here, until: null }
    expect(await stateOf(RESIDENTS, back)).toMatchObject({ stays: [{ ...stay, from: '2025-07-01' }] })
    expect(await stateOf(RESIDENTS, arrived)).toMatchObject({ stays: [{ ...stay, from: on }] })
    expect(items.find(({ residentId }) => residentId === arrived)?.name).toBe('Lê Lài')
    expect(await stateOf(RESIDENTS, gone)).toMatchObject({ stays: [{ until: '2026-03-01' }] })
    expect((await eventsOf(service, RESIDENTS, moved)).map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  test('tells in its history and in those of its people what happened', async () => {
    const { changes } = await client().getHouseholdHistory({ params: { householdId } }).orThrow()
    expect(changes.map(({ kind, reason: why }) => [kind, why])).toEqual([
      ['reopened', reason],
      ['closed', null],
      ['registered', null],
    ])
    const theirs = await client()
      .getResidentHistory({ params: { residentId: back } })
      .orThrow()
    expect(theirs.changes.map(({ kind, reason: why }) => [kind, why])).toEqual([
      ['household-reopened', reason],
      ['household-closed', null],
      ['registered', null],
    ])
  })

  test('is read with its reason by a line for each of its people, and masked without one', async () => {
    const query = { unit: '91', residentId: back, limit: 100 }
    const log = service.as({ roles: ['privacy_officer'], units: ['91'] }).identity
    const lines = async () => {
      const { items } = await log.listAccessLog({ query }).orThrow()
      return items.filter(({ operation }) => operation === 'getHouseholdHistory').length
    }
    const before = await lines()
    await masked().getHouseholdHistory({ params: { householdId } }).orThrow()
    expect(await lines()).toBe(before)
    await client().getHouseholdHistory({ params: { householdId } }).orThrow()
    expect(await lines()).toBe(before + 1)
  })

  test('is reopened already when its language was corrected since', async () => {
    const params = { householdId }
    await client()
      .correctHousehold({ params, body: { language: 'hmn' }, ifMatch: 3 })
      .orThrow()
    const again = await client().reopenHousehold({ params, body: { reason }, ifMatch: 2 }).orThrow()
    expect(again).toMatchObject({ status: 'active', movedSince: [moved], version: 4 })
  })

  test('can be closed and reopened again', async () => {
    const again = await client()
      .closeHousehold({ params: { householdId }, body: { status: 'closed', on: '2026-03-15' }, ifMatch: 4 })
      .orThrow()
    expect(again.version).toBe(5)
    const reopened = await client().reopenHousehold({ params: { householdId }, body: { reason }, ifMatch: 5 }).orThrow()
    expect(reopened).toMatchObject({ status: 'active', movedSince: [] })
    expect((await client().getHousehold({ params: { householdId } })).data?.version).toBe(6)
  })
})

test('a reason holds no number of a person, and the refusal does not repeat it', async () => {
  const params = { householdId: await givenHome(service) }
  const said = 'Ask 0912 345 678'
  const { error } = await client().reopenHousehold({ params, body: { reason: said }, ifMatch: 1 })
  expect(error).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/reason' }] })
  expect(JSON.stringify(error)).not.toContain('345 678')
})

test('a home that is not closed is not reopened', async () => {
  const householdId = await givenHome(service)
  const { error } = await client().reopenHousehold({ params: { householdId }, body: { reason }, ifMatch: 1 })
  expect(error?.code).toBe('household-active')
})

test('a correction is kept by what it changed, not by all that was sent', async () => {
  const params = { householdId: await givenHome(service) }
  const said = { language: 'km' as const, devices: ['smartphone' as const] }
  await client().correctHousehold({ params, body: said, ifMatch: 1 }).orThrow()
  await client()
    .correctHousehold({ params, body: { ...said, language: 'vi' }, ifMatch: 2 })
    .orThrow()
  const home = await client().getHouseholdHistory({ params }).orThrow()
  expect(home.changes.map(({ fields }) => fields?.toSorted())).toEqual([
    ['language'],
    ['devices', 'language'],
    undefined,
  ])

  const of = { residentId: await givenResident(service, params.householdId) }
  const { name, sex, birth } = await client().getResident({ params: of }).orThrow()
  const body = { name, sex, birth, phone: '0912345678', personalNumber: '079158000001' }
  await client().correctResident({ params: of, body, ifMatch: 1 }).orThrow()
  await client()
    .correctResident({ params: of, body: { ...body, phone: null }, ifMatch: 2 })
    .orThrow()
  const resident = await client().getResidentHistory({ params: of }).orThrow()
  expect(resident.changes.map(({ fields }) => fields?.toSorted())).toEqual([
    ['phone'],
    ['personalNumber', 'phone'],
    undefined,
  ])
})

test('a history of more than 200 changes does not say that the thing was recorded as it was later', async () => {
  const householdId = await givenHome(service)
  const params = { householdId }
  await service.parts.database.query(
    `INSERT INTO former_state (subject_id, version, kind, before, fields, changed_by, changed_at)
     SELECT $1, version, 'corrected', $2, '{language}', 'volunteer-1', now() FROM generate_series(1, 200) AS version`,
    [householdId, JSON.stringify({ status: 'active', places: [], mergedInto: null })],
  )
  const kinds = async (version: number) => {
    await service.parts.database.query('UPDATE household SET version = $2 WHERE household_id = $1', [
      householdId,
      version,
    ])
    return (await client().getHouseholdHistory({ params }).orThrow()).changes.map(({ kind }) => kind)
  }
  expect(await kinds(201)).toEqual(Array.from({ length: 200 }, () => 'corrected'))
  expect(await kinds(200)).toHaveLength(199)
})
