import type { TestService } from '@lantoa/chassis/testing/started-service'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { refOf } from '@lantoa/units/unit'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const SPLIT = '2026-02-01'
const OLD = '31027.20'
const [NORTH, SOUTH] = ['31027.21', '31027.22']
const WAITING = '31066.01'
let service: TestService
let sequence = 1

beforeAll(async () => {
  service = await startIdentityForTest()
  await tell(hamlet(OLD), commune('31066'), hamlet(WAITING, '31066'))
})
afterAll(() => service.stop())

const officer = (units = ['31027']) => service.as({ roles: ['commune_officer'], units }).identity

function unit(code: string, level: UnitState['level'], parentCode: string): UnitState {
  return { code, level, parentCode, kind: level, name: code, validFrom: '2025-07-01', validTo: null, successors: [] }
}

function commune(code: string, more: Partial<UnitState> = {}): UnitState {
  return { ...unit(code, 'commune', '91'), ...more }
}

function hamlet(code: string, parentCode = '31027', more: Partial<UnitState> = {}): UnitState {
  return { ...unit(code, 'hamlet', parentCode), ...more }
}

async function tell(...states: UnitState[]): Promise<void> {
  sequence += 1
  await service.publish(
    unitChanged,
    states.map((data) => ({ key: refOf(data), data, sequence })),
  )
  await service.settled()
  await service.parts.units.ensure(['nothing'])
}

const parts = (...codes: string[]) => codes.map((code) => ({ code, validFrom: SPLIT, extent: 'partial' as const }))

function split(): Promise<void> {
  const begins = { validFrom: SPLIT }
  return tell(
    hamlet(OLD, '31027', { validTo: SPLIT, successors: parts(NORTH, SOUTH) }),
    hamlet(NORTH, '31027', begins),
    hamlet(SOUTH, '31027', begins),
  )
}

function undone(): Promise<void> {
  const never = { validFrom: SPLIT, validTo: SPLIT }
  return tell(hamlet(OLD), hamlet(NORTH, '31027', never), hamlet(SOUTH, '31027', never))
}

const assign = (householdId: string, hamletCode: string, client = officer()) =>
  client.assignHousehold({ params: { householdId }, body: { hamletCode } })

describe('homes of a split hamlet', () => {
  let [here, there] = ['', '']
  let resident = ''

  beforeAll(async () => {
    here = await givenHome(service, OLD)
    there = await givenHome(service, OLD)
    resident = await givenResident(service, here)
    await split()
  })

  test('wait, and are counted and listed for their commune', async () => {
    const { data } = await officer().countUnassigned({ query: { unit: '31027' } })
    const waiting = { hamletCode: OLD, name: OLD, closedOn: SPLIT, households: 2, successors: [NORTH, SOUTH] }
    expect(data).toEqual({ households: 2, hamlets: [waiting] })
    const listed = await Array.fromAsync(officer().listUnassigned.all({ query: { unit: '31027', limit: 1 } }))
    expect(listed.map(({ householdId }) => householdId)).toEqual([here, there].sort())
    expect(listed[0]).toMatchObject({ address: { number: '' }, successors: [NORTH, SOUTH] })
    const elsewhere = await officer(['91']).countUnassigned({ query: { unit: '31018' } })
    expect(elsewhere.data).toEqual({ households: 0, hamlets: [] })
    expect((await officer().countUnassigned({ query: { unit: '31018' } })).error?.code).toBe('outside-scope')
    expect((await officer().listUnassigned({ query: { unit: '31999' } })).error?.code).toBe('unknown-unit')
  })

  test('are assigned, everybody in them too, and the same again changes nothing', async () => {
    const { data } = await assign(here, NORTH)
    const places = [
      { hamletCode: OLD, from: '2025-07-01', until: SPLIT },
      { hamletCode: NORTH, from: SPLIT, until: null, assignedFrom: [OLD] },
    ]
    expect(data).toMatchObject({ hamletCode: NORTH, places, version: 2 })
    expect((await assign(here, NORTH)).data?.version).toBe(2)
    expect((await eventsOf(service, 'identity.household.v1', here)).at(-1)?.data).toMatchObject({ places })
    const stays = places.map(({ hamletCode, from, until }) => ({ householdId: here, hamletCode, from, until }))
    expect((await eventsOf(service, 'identity.resident.v1', resident)).at(-1)?.data).toMatchObject({ stays })
    expect((await officer().countUnassigned({ query: { unit: '31027' } })).data?.households).toBe(1)
  })

  test('may be assigned otherwise, but only to a hamlet that took over a part', async () => {
    expect((await assign(here, SOUTH)).data).toMatchObject({ hamletCode: SOUTH, version: 3 })
    const items = [
      { householdId: there, hamletCode: '31027.07' },
      { householdId: await givenHome(service), hamletCode: NORTH },
      { householdId: there, hamletCode: '31027.99' },
      { householdId: uuid(), hamletCode: NORTH },
    ]
    const { results } = await officer().assignHouseholds({ body: { items } }).orThrow()
    expect(results.map((result) => (result.accepted ? 'ok' : result.problem.code))).toEqual([
      'no-successor',
      'not-unassigned',
      'unknown-unit',
      'not-found',
    ])
    expect((await assign(there, NORTH, volunteer(service))).error?.code).toBe('forbidden')
  })

  test('go back when the split is taken back: everything is told as it was', async () => {
    await undone()
    const { data } = await officer().getHousehold({ params: { householdId: here } })
    expect(data).toMatchObject({ hamletCode: OLD, places: [{ hamletCode: OLD, from: '2025-07-01', until: null }] })
    const stays = [{ householdId: here, hamletCode: OLD, from: '2025-07-01', until: null }]
    expect((await eventsOf(service, 'identity.resident.v1', resident)).at(-1)?.data).toMatchObject({ stays })
    expect((await officer().countUnassigned({ query: { unit: '31027' } })).data?.households).toBe(0)
    expect((await assign(here, NORTH)).error?.code).toBe('not-unassigned')
  })
})

test('homes of a hamlet that had gone into the split one whole go back to where they were', async () => {
  const [first, heir, half, rest] = ['31027.30', '31027.31', '31027.32', '31027.33']
  await tell(hamlet(first), hamlet(heir))
  const home = await givenHome(service, first)
  const merged = [{ code: heir, validFrom: '2025-07-01', extent: 'full' as const }]
  await tell(hamlet(first, '31027', { validTo: '2026-01-01', successors: merged }))
  const begins = { validFrom: SPLIT }
  await tell(
    hamlet(heir, '31027', { validTo: SPLIT, successors: parts(half, rest) }),
    ...[half, rest].map((code) => hamlet(code, '31027', begins)),
  )
  expect((await assign(home, half)).data?.places).toMatchObject([{ until: SPLIT }, { assignedFrom: [first] }])
  await tell(hamlet(heir), ...[half, rest].map((code) => hamlet(code, '31027', { ...begins, validTo: SPLIT })))
  const { data } = await officer().getHousehold({ params: { householdId: home } })
  expect(data?.places).toEqual([{ hamletCode: first, from: '2025-07-01', until: null }])
})

test('homes of a hamlet that waits for its commune go to any hamlet of the communes that took it over', async () => {
  const home = await givenHome(service, WAITING)
  const ended = { validTo: SPLIT }
  const takers = ['31027', '31018'].map((code) => ({ code, validFrom: '2025-07-01', extent: 'partial' as const }))
  await tell(commune('31066', { ...ended, successors: takers }), hamlet(WAITING, '31066', ended))
  const counted = await officer(['31018']).countUnassigned({ query: { unit: '31018' } })
  expect(counted.data?.hamlets).toMatchObject([{ hamletCode: WAITING, households: 1, successors: [] }])
  expect((await assign(home, '31018.02', officer(['31027']))).error?.code).toBe('outside-scope')
  expect((await assign(home, '31018.02', officer(['31018']))).data?.hamletCode).toBe('31018.02')
  // Later the hamlet is placed as a whole: who has said where a home lies is not overruled.
  await tell(hamlet(WAITING, '31027', { validFrom: SPLIT }))
  await tell(hamlet(WAITING, '31027', { validFrom: SPLIT, name: 'placed' }))
  const { data } = await officer(['31018']).getHousehold({ params: { householdId: home } })
  expect(data?.hamletCode).toBe('31018.02')
})
