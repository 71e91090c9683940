import type { EventDefinition } from '@lantoa/contracts/define-event'
import { healthFacilities } from '@lantoa/contracts/identity/health-facilities'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legalAct, REFORM, startBoundaryTeams, tanNinh } from '../../test/boundary-world.ts'
import { LIST_SETTLED } from '../known-homes/count.ts'

let world: Awaited<ReturnType<typeof startBoundaryTeams>>
beforeAll(async () => {
  world = await startBoundaryTeams()
})
afterAll(() => world.service.stop())

const officer = (...units: string[]) => world.officer(...(units.length > 0 ? units : ['38']))

async function tellHome(householdId: string, places: object[], sequence: number) {
  const data = householdChanged.schema.parse({ householdId, status: 'active', places })
  await world.service.publish(householdChanged, [{ key: householdId, data, sequence }])
  await world.service.settled()
}

async function tellFacility(healthFacilityId: string, unitCode: string, since: string, sequence = 1) {
  const states = [{ status: 'open' as const, from: since }]
  const places = [{ code: unitCode, from: since, until: null }]
  const data = { healthFacilityId, unitCode, since, places, states, kind: 'health_station', chipCardsSince: null }
  await tellThing(healthFacilities.changed, healthFacilityId, data, sequence)
}

async function tellMerchant(merchantId: string, hamletCode: string, since: string) {
  const states = [{ status: 'active' as const, from: since }]
  const none = { transfer: null, qr: null, prices: null, shipping: null }
  const data = { merchantId, hamletCode, since, states, kind: 'stall', householdId: null, ...none }
  await tellThing(merchants.changed, merchantId, data, 1)
}

async function tellThing(event: EventDefinition, key: string, said: object, sequence: number) {
  const data = event.schema.parse(said)
  await world.service.publish(event, [{ key, data, sequence }])
  await world.service.settled()
}

const obstacles = (params: { changeId: string }) => officer().listUndoObstacles({ params })

describe('what stands in the way of undoing a change', () => {
  const begins = { kind: 'thôn', name: 'Mới', parentCode: '15664' }
  const commune = { kind: 'xã', name: 'Mới', parentCode: '38' }
  const newHamlet = [{ kind: 'merge' as const, from: [{ code: '15664.01' }], into: { code: '15664.02', begins } }]

  test('is a home that was registered since; moved away as of its first day it stands there no longer', async () => {
    const params = await world.applied(newHamlet)
    const householdId = uuid()
    const since = '2026-01-05'
    await tellHome(householdId, [{ hamletCode: '15664.02', from: since, until: null }], 1)
    expect((await world.undo(params)).error).toMatchObject({
      code: 'depended-upon',
      detail: '1 homes were registered in 15664.02.',
    })
    expect((await obstacles(params).orThrow()).items).toMatchObject([
      { kind: 'households', unit: '15664.02', count: 1, ids: [householdId], way: 'move-from-first-day' },
    ])
    const [there, elsewhere] = [
      { hamletCode: '15664.02', from: since, until: '2026-02-01' },
      { hamletCode: '15952.01', from: '2026-02-01', until: null },
    ]
    await tellHome(householdId, [there, elsewhere], 2)
    expect((await obstacles(params).orThrow()).items).toMatchObject([{ count: 1, ids: [householdId] }])
    await tellHome(householdId, [{ ...elsewhere, from: since }], 3)
    expect((await obstacles(params).orThrow()).items).toEqual([])
    await world.undo(params).orThrow()
  })

  test('is what was recorded in a register since, of each register by itself; corrected to another unit it is no more', async () => {
    const params = await world.applied([
      { kind: 'merge', from: [{ code: '15865' }, { code: '15718' }], into: { code: '15865', begins: commune } },
    ])
    const [stays, first, second] = [uuid(), uuid(), uuid()]
    await tellFacility(stays, '15865', '2024-01-01')
    await tellFacility(first, '15865', REFORM)
    await tellFacility(second, '15865', '2026-02-01')
    const merchantId = uuid()
    await tellMerchant(merchantId, '15718.09', '2026-02-01')
    const { error } = await world.undo(params)
    expect(error).toMatchObject({
      code: 'depended-upon',
      detail: `2 health-facilities were recorded in 15865@${REFORM}: correct their unit first.`,
    })
    expect((await obstacles(params).orThrow()).items).toEqual([
      {
        ...{ kind: 'things', things: 'health-facilities', unit: '15865', count: 2, ids: [first, second].sort() },
        ...{ way: 'correct-the-place', detail: error?.detail },
      },
    ])
    await tellFacility(first, '15664', REFORM, 2)
    await tellFacility(second, '15664', '2026-02-01', 2)
    await world.undo(params).orThrow()
  })

  test('is a home that came since to a hamlet whose code meant another one before', async () => {
    const params = await world.applied([
      {
        ...{ kind: 'merge', from: [{ code: '15715.01' }, { code: '15715.02' }] },
        into: { code: '15715.01', begins: { kind: 'thôn', name: 'Mới', parentCode: '15715' } },
      },
    ])
    const [before, since] = [uuid(), uuid()]
    await tellHome(before, [{ hamletCode: '15715.01', from: '2024-01-05', until: null }], 1)
    await tellHome(since, [{ hamletCode: '15715.01', from: '2026-01-05', until: null }], 1)
    expect((await obstacles(params).orThrow()).items).toMatchObject([
      { kind: 'households', unit: '15715.01', count: 1, ids: [since], way: 'move-from-first-day' },
    ])
    await tellHome(since, [{ hamletCode: '15952.01', from: '2026-01-05', until: null }], 2)
    await world.undo(params).orThrow()
  })

  test('is a body, by its id; a later change, by its own', async () => {
    const params = await world.applied(tanNinh)
    const bodyId = uuid()
    const record = { kind: 'steering_committee' as const, unitCode: '15715', from: '2025-08-01', legalAct }
    await officer().setUpBody({ params: { bodyId }, body: record }).orThrow()
    expect((await obstacles(params).orThrow()).items).toMatchObject([
      { kind: 'bodies', unit: '15715', count: 1, ids: [bodyId], way: 'dissolve-and-set-up-elsewhere' },
    ])
    const later = await world.applied([{ kind: 'rename', code: '15712.01', name: 'Mới' }], { on: '2026-01-01' })
    expect((await obstacles(params).orThrow()).items).toMatchObject([
      { kind: 'later-change', unit: null, ids: [later.changeId], way: 'undo-that-first' },
    ])
  })

  test('is asked of a change that is applied', async () => {
    const params = await world.drafted(newHamlet, { on: '2026-02-01' })
    expect((await obstacles(params)).error).toMatchObject({ code: 'not-applied', status: 409 })
    const other = await officer('91').listUndoObstacles({ params })
    expect(other.error?.code).toBe('not-found')
  })
})

test('a change is read by those whose units it speaks of', async () => {
  const params = await world.drafted(tanNinh, { title: 'Của 38', on: '2026-03-01' })
  const titles = async (...units: string[]) => {
    const { items } = await officer(...units)
      .listBoundaryChanges({ query: { status: 'draft' } })
      .orThrow()
    return items.map(({ title }) => title)
  }
  expect(await titles('38')).toContain('Của 38')
  expect(await titles('15715')).toContain('Của 38')
  expect(await titles('91')).toEqual([])
  expect((await officer('15715').getBoundaryChange({ params })).data?.title).toBe('Của 38')
  expect((await officer('91').getBoundaryChange({ params })).error?.code).toBe('not-found')
  expect((await world.operator().getBoundaryChange({ params })).data?.title).toBe('Của 38')
})

test('pages of changes are whole, though some in between are hidden', async () => {
  const draft = async (code: string, day: number) => {
    const body = { title: code, on: `2030-01-${String(day).padStart(2, '0')}`, legalAct }
    const steps = [{ kind: 'rename' as const, code, name: 'a' }]
    await world
      .operator()
      .draftBoundaryChange({ params: { changeId: uuid() }, body: { ...body, steps } })
      .orThrow()
  }
  for (let day = 10; day < 22; day += 1) await draft(day % 3 === 0 ? '15712' : '30001', day)
  const found: string[] = []
  for await (const { on, title } of officer('38').listBoundaryChanges.all({ query: { status: 'draft', limit: 1 } })) {
    if (on > '2030-01-01') found.push(`${on} ${title}`)
  }
  expect(found).toEqual(['2030-01-21', '2030-01-18', '2030-01-15', '2030-01-12'].map((on) => `${on} 15712`))
})

test('who was in a hamlet is found without reading all homes', async () => {
  const { database } = world.service.parts
  await database.query(
    `INSERT INTO household (household_id, sequence, status, places)
     SELECT gen_random_uuid(), 1, 'active', jsonb_build_array(
        jsonb_build_object('hamletCode', '15712.' || n % 900, 'from', '2020-01-01', 'until', '2024-01-01'),
        jsonb_build_object('hamletCode', '15715.' || n % 900, 'from', '2024-01-01', 'until', null))
       FROM generate_series(1, 20000) AS n`,
  )
  await database.query('ANALYZE household')
  const plan = await database.query(`EXPLAIN ${LIST_SETTLED}`, [['15712.7'], ['-infinity'], 100])
  expect(JSON.stringify(plan)).not.toContain('Seq Scan on household')
  expect(await database.query(LIST_SETTLED, [['15712.7'], ['-infinity'], 2])).toMatchObject([
    { hamletCode: '15712.7', count: 23, ids: [expect.any(String), expect.any(String)] },
  ])
})
