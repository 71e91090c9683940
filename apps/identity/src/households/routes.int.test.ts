import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  eventsOf,
  givenHome,
  givenResident,
  home,
  startIdentityForTest,
  volunteer,
} from '../../test/started-identity.ts'

const HOUSEHOLDS = 'identity.household.v1'
const RESIDENTS = 'identity.resident.v1'
const address = { number: '12', lane: 'Kênh Năm' }
const registration = { hamletCode: '31027.07', openedOn: '2025-07-01', address }
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

describe('registering', () => {
  const params = { householdId: home.householdId }

  test('is answered and told of once, however often it is sent; the address stays here', async () => {
    const first = await volunteer(service).registerHousehold({ params, body: registration })
    const again = await volunteer(service).registerHousehold({ params, body: registration })
    expect(first.data).toMatchObject({ status: 'active', hamletCode: '31027.07', address, version: 1 })
    expect(first.etag).toBe('"1"')
    expect(again.data).toEqual(first.data)
    expect(await eventsOf(service, HOUSEHOLDS, home.householdId)).toEqual([{ sequence: 1, data: home }])
  })

  test('with other content under the same id is refused', async () => {
    const { error } = await volunteer(service).registerHousehold({
      params,
      body: { ...registration, devices: ['tablet'] },
    })
    expect(error).toMatchObject({ code: 'household-differs', status: 409 })
  })

  test('under an id in capitals is registered under the same id in small letters, and found under both', async () => {
    const householdId = uuid()
    const body = { ...registration, address: { number: '7', lane: 'Kênh  Năm'.normalize('NFD') } }
    const big = { householdId: householdId.toUpperCase() }
    const first = await volunteer(service).registerHousehold({ params: big, body }).orThrow()
    expect(first).toMatchObject({ householdId, address: { number: '7', lane: 'Kênh Năm' } })
    const plain = { ...registration, address: { number: '7', lane: 'Kênh Năm' } }
    const again = await volunteer(service).registerHousehold({ params: { householdId }, body: plain })
    expect(again.data).toEqual(first)
    const items = [{ householdId: big.householdId, ...plain }]
    const batch = await volunteer(service).registerHouseholdBatch({ body: { items } }).orThrow()
    expect(batch.results).toEqual([{ accepted: true, value: first, version: 1 }])
    expect((await volunteer(service).getHousehold({ params: big })).data).toEqual(first)
    expect(await eventsOf(service, HOUSEHOLDS, householdId)).toMatchObject([{ sequence: 1, data: { householdId } }])
  })

  test.each([
    ['unknown-unit', { hamletCode: '99999.01' }],
    ['unknown-unit', { openedOn: '2020-01-01' }],
    ['closed-unit', { hamletCode: '31027.08', openedOn: '2026-02-01' }],
    ['outside-scope', { hamletCode: '31018.02' }],
    ['day-in-future', { openedOn: '2026-03-21' }],
  ])('is refused as %s', async (code, more) => {
    const { error } = await volunteer(service).registerHousehold({
      params: { householdId: uuid() },
      body: { ...registration, ...more },
    })
    expect(error?.code).toBe(code)
    if (code === 'closed-unit') expect(error?.successors).toEqual(['31027.07@2025-07-01'])
  })

  test('in a batch answers each in its place', async () => {
    const ids = [uuid(), uuid(), uuid()]
    const { results } = await volunteer(service)
      .registerHouseholdBatch({
        body: {
          items: ids.map((householdId, index) => ({
            householdId,
            ...registration,
            hamletCode: index === 1 ? '31018.02' : '31027.07',
          })),
        },
      })
      .orThrow()
    expect(results.map((result) => (result.accepted ? result.value.householdId : result.problem.code))).toEqual([
      ids[0],
      'outside-scope',
      ids[2],
    ])
  })
})

describe('changing', () => {
  test('needs the version that was read', async () => {
    const params = { householdId: await givenHome(service) }
    const body = { address: { number: '14', lane: '' } }
    const changed = await volunteer(service).correctHousehold({ params, body, ifMatch: '"1"' }).orThrow()
    expect(changed).toMatchObject({ address: { number: '14' }, version: 2 })
    const again = await volunteer(service).correctHousehold({ params, body, ifMatch: '"1"' })
    expect(again).toMatchObject({ data: changed, etag: '"2"' })
    const stale = await volunteer(service).correctHousehold({ params, body: { devices: ['tablet'] }, ifMatch: '"1"' })
    expect(stale.error?.code).toBe('precondition-failed')
    const token = await service.token({ roles: ['volunteer'] })
    const bare = await fetch(`${service.baseUrl}/identity/v1/households/${params.householdId}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(bare.status).toBe(428)
  })

  test('a move takes everybody along, in the events too', async () => {
    const householdId = await givenHome(service)
    const residentId = await givenResident(service, householdId)
    const officer = volunteer(service, ['91'])
    const move = { params: { householdId }, body: { to: '31018.02', on: '2026-03-10' }, ifMatch: '"1"' }
    const moved = await officer.moveHousehold(move).orThrow()
    const places = [
      { hamletCode: '31027.07', from: '2025-07-01', until: '2026-03-10' },
      { hamletCode: '31018.02', from: '2026-03-10', until: null },
    ]
    expect(moved).toMatchObject({ status: 'active', hamletCode: '31018.02', places, version: 2 })
    const states = await eventsOf(service, RESIDENTS, residentId)
    expect(states.map(({ sequence }) => sequence)).toEqual([1, 2])
    expect(states[1]?.data).toMatchObject({ stays: places.map((place) => ({ householdId, ...place })) })
    expect((await volunteer(service).getHousehold({ params: { householdId } })).error?.code).toBe('not-found')
    expect((await volunteer(service, ['31018']).getResident({ params: { residentId } })).data?.hamletCode).toBe(
      '31018.02',
    )
    expect((await officer.moveHousehold(move)).data).toEqual(moved)
    const later = { ...move, body: { ...move.body, on: '2026-03-11' }, ifMatch: '"2"' }
    expect((await officer.moveHousehold(later)).error?.code).toBe('already-there')
    expect(await eventsOf(service, RESIDENTS, residentId)).toHaveLength(2)
  })

  test('a closed home ends the stays, a merged one sends its people on', async () => {
    const [closed, merged, into] = [await givenHome(service), await givenHome(service), await givenHome(service)]
    const [left, moved] = [await givenResident(service, closed), await givenResident(service, merged)]
    const on = '2026-03-01'
    const client = volunteer(service)
    await client
      .closeHousehold({ params: { householdId: closed }, body: { status: 'closed', on }, ifMatch: 1 })
      .orThrow()
    const body = { status: 'merged' as const, on, mergedInto: into }
    const after = await client.closeHousehold({ params: { householdId: merged }, body, ifMatch: 1 }).orThrow()
    expect(after).toMatchObject({ status: 'merged', mergedInto: into })
    const ended = { from: '2025-07-01', until: on }
    expect((await eventsOf(service, RESIDENTS, left)).at(-1)?.data).toMatchObject({ stays: [ended] })
    expect((await eventsOf(service, RESIDENTS, moved)).at(-1)?.data).toMatchObject({
      stays: [ended, { householdId: into, from: on, until: null }],
    })
    const places = [{ hamletCode: '31027.07', ...ended }]
    expect((await eventsOf(service, HOUSEHOLDS, merged)).at(-1)?.data).toEqual({
      ...{ householdId: merged, status: 'merged', places, mergedInto: into },
    })
    const again = await client.closeHousehold({ params: { householdId: merged }, body, ifMatch: 1 })
    expect(again.data).toEqual(after)
    const later = { ...body, on: '2026-03-02' }
    const late = await client.closeHousehold({ params: { householdId: merged }, body: later, ifMatch: 2 })
    expect(late.error?.code).toBe('household-closed')
    expect((await client.listResidents({ query: { householdId: into } }).orThrow()).items).toHaveLength(1)
  })

  test('a home that is closed on the day of its move last lay where it had been', async () => {
    const householdId = await givenHome(service)
    const officer = volunteer(service, ['91'])
    const params = { householdId }
    await officer.moveHousehold({ params, body: { to: '31018.02', on: '2026-03-01' }, ifMatch: 1 }).orThrow()
    const body = { status: 'closed' as const, on: '2026-03-01' }
    const closed = await officer.closeHousehold({ params, body, ifMatch: 2 }).orThrow()
    const places = [{ hamletCode: '31027.07', from: '2025-07-01', until: '2026-03-01' }]
    expect(closed).toMatchObject({ hamletCode: '31027.07', places })
  })

  test('merging without saying into what does not fit the contract', async () => {
    const householdId = await givenHome(service)
    const body = { status: 'merged' as const, on: '2026-03-01' }
    const { error } = await volunteer(service).closeHousehold({ params: { householdId }, body, ifMatch: 1 })
    expect(error).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/mergedInto' }] })
  })
})

describe('reading', () => {
  test('a list goes through a commune page by page, with hamlets that went into others', async () => {
    const old = uuid()
    await volunteer(service, ['31027'])
      .registerHousehold({ params: { householdId: old }, body: { ...registration, hamletCode: '31027.08' } })
      .orThrow()
    const seen: string[] = []
    for await (const { householdId } of volunteer(service, ['31027']).listHouseholds.all({
      query: { unit: '31027', limit: 2 },
    })) {
      seen.push(householdId)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toContain(old)
    const hamlet = await volunteer(service)
      .listHouseholds({ query: { unit: '31027.07', limit: 500 } })
      .orThrow()
    expect(hamlet.items.map(({ householdId }) => householdId).sort()).toEqual(seen.sort())
  })

  test.each(['hamletCode', '-hamletCode', 'status', '-status'] as const)(
    'a list by %s has every home once',
    async (sort) => {
      const homes = volunteer(service, ['31027']).listHouseholds
      const { items, found } = await homes({ query: { unit: '31027', limit: 500, count: 'true' } }).orThrow()
      const sorted = await Array.fromAsync(homes.all({ query: { unit: '31027', limit: 2, sort } }))
      const field = sort.replace('-', '') as 'hamletCode' | 'status'
      const values = sorted.map((one) => one[field])
      expect(values).toEqual(sort === field ? values.toSorted() : values.toSorted().toReversed())
      expect(new Set(sorted.map(({ householdId }) => householdId)).size).toBe(items.length)
      expect(found).toEqual({ count: items.length, more: false })
    },
  )

  test.each([
    ['31018', 'outside-scope'],
    ['77777', 'unknown-unit'],
  ])('a list of %s is refused: %s', async (unit, code) => {
    expect((await volunteer(service).listHouseholds({ query: { unit } })).error?.code).toBe(code)
  })

  test('a cursor of another list is refused', async () => {
    const cursor = Buffer.from('["31027.07","nothing"]').toString('base64url')
    const { error } = await volunteer(service).listHouseholds({ query: { unit: '31027.07', cursor } })
    expect(error).toMatchObject({ code: 'bad-cursor', status: 400 })
  })

  test('a province officer sees no address', async () => {
    const householdId = await givenHome(service)
    const officer = service.as({ roles: ['province_officer'], units: ['91'] }).identity
    expect((await officer.getHousehold({ params: { householdId } })).data).toMatchObject({ householdId, address: null })
  })
})
