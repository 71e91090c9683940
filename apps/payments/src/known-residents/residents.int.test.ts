import { tablesThatName } from '@lantoa/chassis/testing/tables-that-name'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HAMLET, someResident, someUnit } from '../../test/known-world.ts'
import { eventsOf, publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>

beforeAll(async () => {
  world = await startPaymentsForTest()
})
beforeEach(() => {
  world.peers.asked.length = 0
})
afterAll(() => world.service.stop())

function volunteer() {
  return world.service.as({ roles: ['volunteer'], units: ['31027'] }).payments
}

type HowFar = { status: 'planned' } | { status: 'opened'; openedOn: string }

function track(residentId: string, accountId: string = uuid(), howFar: HowFar = { status: 'planned' }) {
  const body = { residentId, kind: 'bank' as const, provider: 'Agribank', ...howFar }
  return volunteer().trackAccount({ params: { accountId }, body })
}

async function holderEvents(residentId: string) {
  await world.service.settled()
  return (await eventsOf(world.service, holderChanged)).filter(({ key }) => key === residentId)
}

describe('a resident whose event has not arrived yet', () => {
  test('is asked for once; the event that follows changes nothing', async () => {
    const resident = someResident()
    world.peers.residents.set(resident.residentId, resident)
    expect((await track(resident.residentId)).error).toBeUndefined()
    expect((await track(resident.residentId)).error).toBeUndefined()
    expect(world.peers.asked).toEqual([resident.residentId])
    await publishResidents(world.service, [resident])
    expect(await holderEvents(resident.residentId)).toHaveLength(2)
  })

  test('is not refused while identity is away: the command can come again', async () => {
    const { residentId } = someResident()
    world.peers.state.away = true
    expect((await track(residentId)).error).toMatchObject({ code: 'try-later', status: 503 })
    world.peers.state.away = false
    expect((await track(residentId)).error).toMatchObject({ code: 'unknown-resident', pointer: '/residentId' })
  })

  test('is asked for again when the last one is old: who left may be back', async () => {
    const resident = someResident()
    const gone = resident.stays.map((stay) => ({ ...stay, until: '2026-02-01' }))
    await publishResidents(world.service, [someResident({ ...resident, stays: gone })])
    const opened = { status: 'opened' as const, openedOn: '2026-03-01' }
    expect((await track(resident.residentId, uuid(), opened)).error?.code).toBe('resident-left')
    world.peers.residents.set(resident.residentId, resident)
    expect((await track(resident.residentId, uuid(), opened)).error).toBeUndefined()
  })

  test('may live in a hamlet that has not arrived yet either', async () => {
    const hamletCode = '31027.08'
    world.peers.units.set(hamletCode, someUnit({ code: hamletCode, level: 'hamlet', parentCode: '31027' }))
    const resident = someResident({ stays: someResident().stays.map((stay) => ({ ...stay, hamletCode })) })
    world.peers.residents.set(resident.residentId, resident)
    expect((await track(resident.residentId)).error).toBeUndefined()
    expect(world.peers.asked).toEqual([resident.residentId, hamletCode])
  })
})

describe('a resident with tracked accounts', () => {
  test('who moves takes them along; the same state twice, or an older one late, moves nothing', async () => {
    const resident = someResident()
    await publishResidents(world.service, [resident])
    await track(resident.residentId)
    const [stay] = resident.stays
    const stays = [
      { ...stay, until: '2026-03-01' },
      { ...stay, hamletCode: '31018.02', from: '2026-03-01' },
    ]
    const moved = someResident({ ...resident, stays })
    await publishResidents(world.service, [moved], 3)
    await publishResidents(world.service, [moved], 3)
    await publishResidents(world.service, [resident], 2)
    const events = await holderEvents(resident.residentId)
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2])
    expect(events.at(-1)?.data).toMatchObject({
      stays: [
        { hamletCode: HAMLET, from: '2025-07-01', until: '2026-03-01' },
        { hamletCode: '31018.02', from: '2026-03-01', until: null },
      ],
    })
    expect((await track(resident.residentId)).error?.code).toBe('unknown-resident')
  })

  test('of whom only something changes that is not kept here makes no new holder', async () => {
    const resident = someResident()
    await publishResidents(world.service, [resident])
    await track(resident.residentId)
    await publishResidents(world.service, [{ ...resident, level2Since: '2026-03-17' }], 2)
    expect(await holderEvents(resident.residentId)).toHaveLength(1)
    await publishResidents(world.service, [someResident({ ...resident, birthMonth: '1984-01' })], 3)
    expect((await holderEvents(resident.residentId)).at(-1)).toMatchObject({
      sequence: 2,
      data: { reaches15On: '1999-02-01' },
    })
  })
})

test('a resident without tracked accounts is no holder', async () => {
  const { residentId, ...state } = someResident()
  await publishResidents(world.service, [{ ...state, residentId }])
  await publishResidents(world.service, [someResident({ residentId, birthMonth: '1984-01' })], 2)
  expect(await holderEvents(residentId)).toEqual([])
  expect((await volunteer().getHolder({ params: { residentId } })).error?.code).toBe('not-found')
})

test('an erased resident is forgotten with all accounts, and an older state does not bring them back', async () => {
  const resident = someResident()
  const { residentId } = resident
  const accountId = uuid()
  await publishResidents(world.service, [resident])
  await track(residentId, accountId)
  await world.service.publish(residentChanged, [{ key: residentId, data: null, sequence: 5 }])
  await world.service.settled()
  await publishResidents(world.service, [resident], 4)
  expect((await holderEvents(residentId)).map(({ sequence, data }) => [sequence, data === null])).toEqual([
    [1, false],
    [2, true],
  ])
  const { getAccount, getHolder } = volunteer()
  expect((await getAccount({ params: { accountId } })).error?.code).toBe('not-found')
  expect((await getHolder({ params: { residentId } })).error?.code).toBe('not-found')
  expect((await track(residentId, accountId)).error?.code).toBe('unknown-resident')
  const kept = await world.service.parts.database.query(
    `SELECT birth_month, stays, (SELECT count(*) FROM account WHERE resident_id = $1) AS accounts
       FROM resident WHERE resident_id = $1`,
    [residentId],
  )
  expect(kept).toEqual([{ birth_month: null, stays: [], accounts: 0 }])
})

test('of an erased resident no table keeps anything but that this was one', async () => {
  const resident = someResident()
  const { residentId } = resident
  const accountId = uuid()
  const params = { accountId }
  await publishResidents(world.service, [resident])
  await track(residentId, accountId, { status: 'opened', openedOn: '2026-03-01' })
  const reason = 'Bà Hoa nhớ nhầm ngày'
  const body = { status: 'opened' as const, from: '2026-03-01', on: '2026-03-02', reason }
  await volunteer().correctAccountStatus({ params, body, ifMatch: 1 }).orThrow()
  await volunteer()
    .checkAccount({ params, body: { on: '2026-03-03' }, ifMatch: 2 })
    .orThrow()
  await volunteer().listAccountHistory({ params }).orThrow()
  const left = () => tablesThatName(world.service.parts.database, [residentId, accountId])
  await expect
    .poll(left)
    .toEqual({ account: 1, change_made: 2, former_state: 2, pack_change: 1, resident: 1, text_read: 1 })

  await world.service.publish(residentChanged, [{ key: residentId, data: null, sequence: 5 }])
  await expect.poll(left).toEqual({ pack_change: 1, resident: 1 })
})
