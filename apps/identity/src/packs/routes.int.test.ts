import { setTimeout as sleep } from 'node:timers/promises'
import { horizonPassed } from '@lantoa/chassis/testing/horizon-passed'
import { testPackRules } from '@lantoa/chassis/testing/pack-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const [HERE, THERE] = ['31027.07', '31018.02'] as const
const on = '2026-03-01'
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

function readAs(role: string, units: readonly string[] = ['91'], hamletCode: string = HERE, since?: string) {
  const query = since === undefined ? {} : { since }
  return service
    .as({ subject: role, roles: [role], units: [...units] })
    .identity.getPack({ params: { hamletCode }, query })
}
async function pull(since?: string, hamletCode: string = HERE) {
  await horizonPassed(service.parts.database)
  return readAs('volunteer', ['91'], hamletCode, since).orThrow()
}

describe('the pack of a hamlet', () => {
  let home: string
  let person: string
  let cursor: string

  beforeEach(async () => {
    home = await givenHome(service)
    person = await givenResident(service, home, { name: 'Trần Thị Lan', phone: '0912345678' })
    ;({ cursor } = await pull())
  })
  const client = () => volunteer(service, ['91'])
  const leave = (kind: string, id: string, why: string, to?: string) => ({ kind, id, why, ...(to ? { to } : {}) })

  test('has its homes and who lives there, with what is needed at the door and no more', async () => {
    const { upserts, gone, more } = await pull()
    expect(upserts).toContainEqual({
      ...{ kind: 'home', householdId: home, hamletCode: HERE, address: { number: '', lane: '' } },
      ...{ devices: [], language: null, version: 1 },
    })
    expect(upserts).toContainEqual({
      ...{ kind: 'person', residentId: person, householdId: home, name: 'Trần Thị Lan' },
      ...{ birth: { year: 1958 }, sex: 'female', phone: '+84912345678', version: 1 },
    })
    expect([gone, more]).toEqual([[], false])
  })

  test('is followed by what was corrected, and by nothing else', async () => {
    expect(await pull(cursor)).toMatchObject({ upserts: [], gone: [], cursor })
    const params = { residentId: person }
    await client()
      .correctResident({ params, body: { name: 'Trần Thị Liên' }, ifMatch: 1 })
      .orThrow()
    const { upserts } = await pull(cursor)
    expect(upserts).toMatchObject([{ kind: 'person', residentId: person, name: 'Trần Thị Liên', version: 2 }])
  })

  test('has how far the steps of a person got and which consents hold, and follows both', async () => {
    const steps = { params: { residentId: person, step: 'chip_card' as const } }
    await client()
      .recordStep({ ...steps, body: { state: 'done', on, evidence: 'seen' } })
      .orThrow()
    const stepped = await pull(cursor)
    expect(stepped.upserts).toMatchObject([{ residentId: person, steps: [{ step: 'chip_card', state: 'done', on }] }])
    expect(stepped.upserts[0]).not.toHaveProperty('consents')
    const params = { consentId: uuid() }
    const given = { purpose: 'eid_onboarding' as const, givenAt: '2026-03-01T11:00:00.000Z' }
    const proof = { wordingVersion: '2026-01', method: 'paper' as const }
    await client()
      .recordConsent({ params, body: { residentId: person, ...given, ...proof } })
      .orThrow()
    const consented = await pull(stepped.cursor)
    expect(consented.upserts).toMatchObject([{ residentId: person, consents: [{ ...params, ...given }] }])
    await client()
      .withdrawConsent({ params, body: { withdrawnAt: '2026-03-02T11:00:00Z' }, ifMatch: 1 })
      .orThrow()
    const withdrawn = await pull(consented.cursor)
    expect(withdrawn.upserts).toMatchObject([{ residentId: person }])
    expect(withdrawn.upserts[0]).not.toHaveProperty('consents')
  })

  test('has which apps were seen on which devices, of each the last under whichever id, and follows that', async () => {
    const record = (
      residentId: string,
      status: 'installed' | 'removed',
      day: string,
      device: 'smartphone' | 'tablet',
    ) =>
      client()
        .recordApp({ params: { residentId, app: 'vneid', device }, body: { status, on: day } })
        .orThrow()
    const { cursor: before } = await pull(cursor)
    await record(person, 'installed', on, 'smartphone')
    await record(person, 'removed', '2026-03-10', 'smartphone')
    await record(person, 'installed', on, 'tablet')
    const apps = [
      { app: 'vneid', device: 'smartphone', status: 'removed', on: '2026-03-10' },
      { app: 'vneid', device: 'tablet', status: 'installed', on },
    ]
    const seen = await pull(before)
    expect(seen.upserts).toMatchObject([{ kind: 'person', residentId: person, apps }])
    const again = await givenResident(service, home)
    await record(again, 'installed', '2026-03-05', 'smartphone')
    await record(again, 'removed', '2026-03-12', 'tablet')
    const officer = service.as({ roles: ['commune_officer'], units: ['31027'] }).identity
    const { version } = await officer.getResident({ params: { residentId: person } }).orThrow()
    const body = { residentId: person, otherId: again, take: [], saw: { resident: version, other: 1 } }
    await officer.mergeResidents({ params: { mergeId: uuid() }, body }).orThrow()
    const { upserts } = await pull(seen.cursor)
    const both = [apps[0], { app: 'vneid', device: 'tablet', status: 'removed', on: '2026-03-12' }]
    expect(upserts).toMatchObject([{ kind: 'person', residentId: person, apps: both }])
  })

  test('has each person right behind her home', async () => {
    const [other] = [await givenHome(service), await givenResident(service, home)]
    await givenResident(service, other)
    const { upserts } = await pull()
    const homes = new Set<string>()
    for (const one of upserts) {
      if (one.kind === 'home') homes.add(one.householdId)
      else expect(one.householdId).toBe([...homes].at(-1))
    }
    expect(homes.size).toBe(upserts.filter(({ kind }) => kind === 'home').length)
  })

  test('brings the key for what is unsent to those who record people', async () => {
    const key = await client().getSealingKey({ ifNoneMatch: undefined }).orThrow()
    const shown = async (role: string) => (await readAs(role).orThrow()).sealingKey
    expect([await shown('volunteer'), await shown('province_officer')]).toEqual([key, undefined])
  })

  test('shows consents to those alone who may read them', async () => {
    const body = { residentId: person, purpose: 'contact' as const, wordingVersion: '1', method: 'paper' as const }
    const consentId = uuid()
    await client()
      .recordConsent({ params: { consentId }, body: { ...body, givenAt: '2026-03-01T11:00:00Z' } })
      .orThrow()
    await horizonPassed(service.parts.database)
    const shown = async (role: string) => JSON.stringify(await readAs(role).orThrow()).includes(consentId)
    expect([await shown('volunteer'), await shown('province_officer')]).toEqual([true, false])
  })

  test('loses a home that moved with its people, with where to', async () => {
    const there = (await pull(undefined, THERE)).cursor
    await client()
      .moveHousehold({ params: { householdId: home }, body: { to: THERE, on }, ifMatch: 1 })
      .orThrow()
    const { upserts, gone } = await pull(cursor)
    expect([upserts, gone]).toEqual([
      [],
      [leave('home', home, 'moved', THERE), leave('person', person, 'moved', THERE)],
    ])
    const arrived = await pull(there, THERE)
    expect(arrived.upserts).toMatchObject([
      { kind: 'home', householdId: home, hamletCode: THERE },
      { kind: 'person', residentId: person },
    ])
  })

  test('loses a home that was merged, whose people are in the other', async () => {
    const mergedInto = await givenHome(service)
    const since = (await pull(cursor)).cursor
    const body = { status: 'merged' as const, on, mergedInto }
    await client()
      .closeHousehold({ params: { householdId: home }, body, ifMatch: 1 })
      .orThrow()
    const { upserts, gone } = await pull(since)
    expect(gone).toEqual([leave('home', home, 'merged', mergedInto)])
    expect(upserts).toMatchObject([{ kind: 'person', residentId: person, householdId: mergedInto }])
  })

  test('loses a home that was closed, and who lived there; reopened they are back', async () => {
    const params = { householdId: home }
    await client()
      .closeHousehold({ params, body: { status: 'closed', on }, ifMatch: 1 })
      .orThrow()
    const closed = await pull(cursor)
    expect(closed.gone).toEqual([leave('home', home, 'closed'), leave('person', person, 'left')])
    await client()
      .reopenHousehold({ params, body: { reason: 'Nhầm nhà' }, ifMatch: 2 })
      .orThrow()
    const back = await pull(closed.cursor)
    expect([back.upserts.map(({ kind }) => kind), back.gone]).toEqual([['home', 'person'], []])
  })

  test('loses who left or moved to another home elsewhere', async () => {
    const other = await givenHome(service, THERE)
    const second = await givenResident(service, home)
    const since = (await pull(cursor)).cursor
    await client()
      .leaveHousehold({ params: { residentId: person }, body: { on }, ifMatch: 1 })
      .orThrow()
    await client()
      .moveResident({ params: { residentId: second }, body: { householdId: other, on }, ifMatch: 1 })
      .orThrow()
    const { gone } = await pull(since)
    expect(gone).toEqual([leave('person', person, 'left'), leave('person', second, 'moved', THERE)])
  })

  test('has what was kept under a closed hamlet that went into it', async () => {
    const old = uuid()
    await service.parts.database.query(
      `INSERT INTO household SELECT (jsonb_populate_record(h, jsonb_build_object('household_id', $2::text,
         'hamlet_code', '31027.08'))).* FROM household AS h WHERE household_id = $1`,
      [home, old],
    )
    const { upserts } = await pull(cursor)
    expect(upserts).toMatchObject([{ kind: 'home', householdId: old, hamletCode: '31027.08' }])
  })
})

let numbers = 0
testPackRules({
  name: 'identity',
  service: () => service,
  async fill(hamletCode) {
    const home = await givenHome(service, hamletCode)
    const personalNumber = `0011580${String(++numbers).padStart(5, '0')}`
    await givenResident(service, home, { name: 'Lý Thường Kiệt', phone: '0912345679', personalNumber })
    await givenResident(service, home, { name: 'Y Kwôngsrak' })
  },
  hidden: /0011580\d{5}/,
  masked: /Thường|912345679|Kwôngsrak/,
})

test.each(['province_officer', 'privacy_officer'])('%s sees people masked', async (role) => {
  const residentId = await givenResident(service, await givenHome(service), { name: 'Lý Thường Kiệt' })
  const { upserts, masked } = await readAs(role).orThrow()
  const shown = upserts.find((one) => 'residentId' in one && one.residentId === residentId)
  expect([shown, masked]).toMatchObject([{ name: 'L*** T*** K***', birth: { year: 1958 }, phone: null }, true])
  expect(upserts.flatMap((one) => (one.kind === 'home' ? [one.address] : [])).every((one) => one === null)).toBe(true)
})

test('a transaction that holds packs back is seen in the metrics', async () => {
  const slow = await service.parts.database.connect('slow')
  await slow.query('BEGIN')
  await slow.query('SELECT pg_current_xact_id()')
  await sleep(1_500)
  const metrics = await (await fetch(`${service.baseUrl}/identity/metrics`)).text()
  await slow.end()
  const age = /^lantoa_oldest_write_age_seconds\S* (\S+)$/m.exec(metrics)?.[1]
  expect(Number(age)).toBeGreaterThan(1)
})
