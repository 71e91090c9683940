import { setTimeout as sleep } from 'node:timers/promises'
import { horizonPassed } from '@lantoa/chassis/testing/horizon-passed'
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

  test('is 304 for whoever has it, also by a tag that a gateway made weak', async () => {
    const token = await service.token({ roles: ['volunteer'], units: ['91'] })
    const ask = (tag?: string) => {
      const headers = { authorization: `Bearer ${token}`, ...(tag === undefined ? {} : { 'if-none-match': tag }) }
      return fetch(`${service.baseUrl}/identity/v1/packs/${HERE}`, { headers })
    }
    await horizonPassed(service.parts.database)
    const first = await ask()
    const tag = first.headers.get('etag') ?? ''
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await ask(known)
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    }
    await givenHome(service)
    expect((await ask(tag)).status).toBe(200)
  })
})

describe('who asks', () => {
  test.each([
    ['volunteer', [HERE], HERE, undefined],
    ['commune_officer', ['31027'], HERE, undefined],
    ['volunteer', [THERE], HERE, 'outside-scope'],
    ['volunteer', [], HERE, 'outside-scope'],
    ['commune_officer', ['31018'], HERE, 'outside-scope'],
    ['volunteer', [THERE], '31027.08', 'outside-scope'],
    ['volunteer', [HERE], '31027.08', 'closed-unit'],
    ['volunteer', [HERE], '31027.99', 'unknown-unit'],
    ['observer', ['VN'], HERE, 'forbidden'],
    ['admin', ['VN'], HERE, 'forbidden'],
    ['integrator', ['91'], HERE, 'forbidden'],
  ])('%s of %j for %s: %s', async (role, units, hamletCode, code) => {
    expect((await readAs(role, units, hamletCode)).error?.code).toBe(code)
  })

  test('for a closed hamlet hears what it went into', async () => {
    const { error } = await readAs('volunteer', [HERE], '31027.08')
    expect(error).toMatchObject({ status: 410, successors: [`${HERE}@2025-07-01`] })
  })

  test.each(['province_officer', 'privacy_officer'])('%s sees people masked', async (role) => {
    const home = await givenHome(service)
    const residentId = await givenResident(service, home, { name: 'Lý Thường Kiệt', phone: '0912345679' })
    const { upserts, masked } = await readAs(role).orThrow()
    const shown = upserts.find((one) => 'residentId' in one && one.residentId === residentId)
    expect([shown, masked]).toMatchObject([{ name: 'L*** T*** K***', birth: { year: 1958 }, phone: null }, true])
    expect(JSON.stringify(upserts)).not.toMatch(/Thường|912345679/)
    expect(upserts.flatMap((one) => (one.kind === 'home' ? [one.address] : [])).every((one) => one === null)).toBe(true)
  })
})

describe('the access log', () => {
  const reads = async (unit = '31027', units = ['31027']) => {
    const officer = service.as({ subject: 'o', roles: ['commune_officer'], units }).identity
    return officer.listPackReads({ query: { unit, limit: 100 } })
  }

  test('has a line for each answer with people in it: who, which hamlet, how many', async () => {
    const home = await givenHome(service, THERE)
    await givenResident(service, home)
    await givenResident(service, home)
    const { cursor } = await pull(undefined, THERE)
    await pull(cursor, THERE)
    const items = (await reads('31018', ['31018'])).data?.items ?? []
    expect(items[0]).toMatchObject({ readBy: 'volunteer', hamletCode: THERE, masked: false })
    expect(items[0]?.people).toBeGreaterThanOrEqual(2)
    const before = items.length
    await pull(cursor, THERE)
    expect((await reads('31018', ['31018'])).data?.items).toHaveLength(before)
  })

  test('of another commune is not shown', async () => {
    expect((await reads('31027', ['31018'])).error?.code).toBe('outside-scope')
  })

  test('and nothing else holds what a pack shows: without a line there is no pack', async () => {
    await givenResident(service, await givenHome(service), { name: 'Y Kwôngsrak' })
    await service.parts.database.query('ALTER TABLE pack_read ADD CONSTRAINT never CHECK (false) NOT VALID')
    const { error, data } = await readAs('volunteer')
    await service.parts.database.query('ALTER TABLE pack_read DROP CONSTRAINT never')
    expect([error?.code, data]).toEqual(['internal-error', undefined])
    expect(JSON.stringify(error)).not.toContain('Kwôngsrak')
  })
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
