import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { doorsOf, ELSEWHERE, HAMLET } from '../../test/door-world.ts'
import { COMMUNE, EVENING, startTeamsForTest } from '../../test/known-world.ts'

const [OTHER_COMMUNE, HOUR] = ['31018', 3_600_000]
let service: TestService
let now = EVENING
let team: string
let lan: string

const { officer, setUpTeam } = doorsOf(() => service)
const record = { name: 'Máy xanh', kind: 'phone' as const, appVersion: '1.0.0' }
const report = { pending: 0, oldestPendingAt: null, storage: null, persisted: true, skewMs: 0 }

beforeAll(async () => {
  service = await startTeamsForTest(() => now)
})
afterAll(() => service.stop())

/** Each test has a member of a team of his own. */
beforeEach(async () => {
  now = EVENING
  team = await setUpTeam({ name: 'Tổ công nghệ số' })
  lan = uuid()
  await join(team, lan)
})

async function join(bodyId: string, personId: string, from = '2026-01-01', clerk = officer()) {
  const params = { membershipId: uuid() }
  const body = { bodyId, personId, role: 'member' as const, from, affiliations: ['youth_union' as const] }
  await clerk.joinBody({ params, body }).orThrow()
  return params
}

const elsewhere = (role = 'commune_officer') => service.as({ roles: [role], units: [OTHER_COMMUNE] }).teams
const phoneOf = (subject: string, units = [HAMLET]) => service.as({ subject, roles: ['volunteer'], units }).teams
const at = (deviceId: string) => ({ params: { deviceId } })

async function register(ownerId = lan, more: Partial<Args<'teams', 'registerDevice'>['body']> = {}) {
  const params = { deviceId: uuid() }
  await phoneOf(ownerId)
    .registerDevice({ params, body: { ...record, ...more } })
    .orThrow()
  return params.deviceId
}

function beat(deviceId: string, more: object = {}, owner = lan) {
  return phoneOf(owner)
    .sendHeartbeat({ ...at(deviceId), body: { ...report, appVersion: '1.0.0', ...more } })
    .orThrow()
}

async function idsOf(query: Args<'teams', 'listDevices'>['query'], reader = officer()) {
  return (await reader.listDevices({ query: { limit: 500, ...query } }).orThrow()).items.map(({ deviceId }) => deviceId)
}

async function revoke(deviceId: string, ifMatch = 1) {
  return officer().revokeDevice({ ...at(deviceId), body: { reason: 'lost' }, ifMatch })
}

describe('a device', () => {
  test('is registered by its owner, named anew, and sent again', async () => {
    const deviceId = await register()
    now = new Date(EVENING.getTime() + HOUR)
    const send = () => phoneOf(lan).registerDevice({ ...at(deviceId), body: { ...record, name: 'Máy của tổ' } })
    const first = await send().orThrow()
    expect(first).toEqual({
      ...{ ...record, deviceId, ownerId: lan, name: 'Máy của tổ', publicKey: null, report: null, revocation: null },
      ...{ registeredAt: EVENING.toISOString(), lastContactAt: now.toISOString() },
    })
    expect(await send().orThrow()).toEqual(first)
  })

  test.each([
    ['of somebody else', () => uuid(), {}, 'device-of-another'],
    ['of a program', () => 'reporting', {}, 'not-a-person'],
    ['with a number of a person in its name', () => lan, { name: 'Máy 0912345678' }, 'invalid-request'],
    ['of a version that is none', () => lan, { appVersion: 'new' }, 'invalid-request'],
  ])('%s is refused', async (_which, subject, more, code) => {
    const deviceId = await register()
    const { error } = await phoneOf(subject()).registerDevice({ ...at(deviceId), body: { ...record, ...more } })
    expect([error?.code, (await officer().getDevice(at(deviceId)).orThrow()).name]).toEqual([code, record.name])
  })

  test('says what waits on it, and hears how it stands', async () => {
    const deviceId = await register()
    now = new Date(EVENING.getTime() + HOUR)
    const said = { pending: 3, oldestPendingAt: '2026-03-12T11:00:00Z', storage: { usage: 5, quota: 900_000_000_000 } }
    const heard = await beat(deviceId, { ...said, persisted: false, skewMs: -220_000_000_000, appVersion: '1.2.0' })
    expect(heard).toEqual({ device: 'ok' })
    const { lastContactAt, report: kept, appVersion, version } = await officer().getDevice(at(deviceId)).orThrow()
    expect(kept).toEqual({ ...said, persisted: false, skewMs: -220_000_000_000 })
    expect([lastContactAt, appVersion, version]).toEqual([now.toISOString(), '1.2.0', 1])
  })

  test('of somebody else says nothing, and is one that nobody knows', async () => {
    const deviceId = await register()
    expect((await beat(deviceId, { pending: 9 }, uuid())).device).toBe('unknown')
    expect((await beat(uuid())).device).toBe('unknown')
    expect((await officer().getDevice(at(deviceId)).orThrow()).report).toBeNull()
  })

  test('hears how it stands also when it asks who its owner is', async () => {
    const deviceId = await register()
    const asked = async (owner = lan) =>
      (
        await phoneOf(owner)
          .getMe({ query: { device: deviceId } })
          .orThrow()
      ).device
    expect(await asked()).toBe('ok')
    await revoke(deviceId)
    expect([await asked(), await asked(uuid())]).toEqual(['revoked', 'unknown'])
    expect(await phoneOf(lan).getMe().orThrow()).not.toHaveProperty('device')
  })
})

describe('an officer', () => {
  test('sees the devices of the members of her unit, with their bodies', async () => {
    const deviceId = await register()
    const { items } = await officer()
      .listDevices({ query: { unit: COMMUNE, limit: 500 } })
      .orThrow()
    const of = { bodyId: team, kind: 'community_team', name: 'Tổ công nghệ số', unitCode: COMMUNE }
    const body = { ...of, role: 'member', hamletCodes: [HAMLET] }
    expect(items.find((one) => one.deviceId === deviceId)).toMatchObject({ ownerId: lan, bodies: [body], version: 1 })
    expect(await idsOf({ unit: HAMLET })).toContain(deviceId)
  })

  test('sees those first that were silent longest, page by page', async () => {
    const ids: string[] = []
    for (const hours of [-30, -50, -40]) {
      now = new Date(EVENING.getTime() + hours * HOUR)
      ids.push(await register())
    }
    now = EVENING
    const silent = [ids[1], ids[2], ids[0]]
    const mine = (all: readonly string[]) => all.filter((id) => ids.includes(id))
    expect(mine(await idsOf({ unit: COMMUNE }))).toEqual(silent)
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const query = { unit: COMMUNE, limit: 1, ...(cursor ? { cursor } : {}) }
      const page = await officer().listDevices({ query }).orThrow()
      paged.push(...page.items.map(({ deviceId }) => deviceId))
      cursor = page.next
    } while (cursor)
    expect(mine(paged)).toEqual(silent)
  })

  test('sees only those that are silent, hold something, or are revoked', async () => {
    now = new Date(EVENING.getTime() - 49 * HOUR)
    const [silent, lost] = [await register(), await register()]
    now = new Date(EVENING.getTime() - 47 * HOUR)
    const holding = await register()
    await beat(holding, { pending: 1, oldestPendingAt: '2026-03-12T11:00:00Z' })
    await revoke(lost)
    now = EVENING
    const mine = async (only?: 'silent' | 'pending' | 'revoked') => {
      const found = await idsOf({ unit: COMMUNE, ...(only ? { only } : {}) })
      return found.filter((id) => [silent, lost, holding].includes(id)).sort()
    }
    expect(await mine()).toEqual([silent, lost, holding].sort())
    expect([await mine('silent'), await mine('pending'), await mine('revoked')]).toEqual([[silent], [holding], [lost]])
  })

  test('has the device of who left, until another commune has him', async () => {
    const deviceId = await register()
    const both = async () => {
      const [own, theirs] = [await idsOf({ unit: COMMUNE }), await idsOf({ unit: OTHER_COMMUNE }, elsewhere())]
      return [own.includes(deviceId), theirs.includes(deviceId)]
    }
    const { items } = await officer()
      .listMemberships({ query: { bodyId: team } })
      .orThrow()
    const [{ membershipId } = { membershipId: '' }] = items
    await officer()
      .leaveBody({ params: { membershipId }, body: { until: '2026-03-01' }, ifMatch: 1 })
      .orThrow()
    expect(await both()).toEqual([true, false])
    const bodyId = uuid()
    const legalAct = { number: '3/QĐ-UBND', issuer: 'UBND xã An Minh', date: '2025-07-01' }
    const of = { kind: 'community_team' as const, unitCode: OTHER_COMMUNE, hamletCodes: [ELSEWHERE], legalAct }
    await elsewhere()
      .setUpBody({ params: { bodyId }, body: { ...of, from: '2026-01-01', status: 'active' } })
      .orThrow()
    await join(bodyId, lan, '2026-03-02', elsewhere())
    expect(await both()).toEqual([false, true])
    expect((await officer().getDevice(at(deviceId))).error?.code).toBe('not-found')
  })

  test('revokes a device, which hears of it, and takes that back', async () => {
    const deviceId = await register()
    const revoked = await revoke(deviceId)
    expect(revoked.data?.revocation).toEqual({ at: EVENING.toISOString(), by: 'tester', reason: 'lost' })
    expect((await beat(deviceId, { pending: 1 })).device).toBe('revoked')
    expect(
      await phoneOf(lan)
        .registerDevice({ ...at(deviceId), body: record })
        .orThrow(),
    ).toMatchObject({
      revocation: { reason: 'lost' },
    })
    expect((await revoke(deviceId, 2)).error?.code).toBe('device-revoked')
    const restored = await officer()
      .restoreDevice({ ...at(deviceId), ifMatch: 2 })
      .orThrow()
    expect([restored.revocation, restored.version]).toEqual([null, 3])
    expect((await beat(deviceId)).device).toBe('ok')
    expect((await officer().restoreDevice({ ...at(deviceId), ifMatch: 3 })).error?.code).toBe('device-not-revoked')
    expect((await officer().restoreDevice({ ...at(deviceId), ifMatch: 1 })).error?.code).toBe('precondition-failed')
  })
})

describe('why nothing comes from a hamlet', () => {
  const ask = (hamletCodes: string[], reader = officer()) => reader.countHamletDevices({ body: { hamletCodes } })
  const hamlets = async (...of: Parameters<typeof ask>) => (await ask(...of).orThrow()).items

  test('is said by the phones that serve it today, but for revoked ones', async () => {
    const [quiet, holding, lost] = [uuid(), uuid(), uuid()]
    for (const person of [quiet, holding, lost]) await join(team, person)
    const before = (await hamlets([HAMLET]))[0]?.pending ?? 0
    // Later than whatever other tests say of the same hamlet.
    now = new Date(EVENING.getTime() + 1_000 * HOUR)
    const early = now.toISOString()
    await beat(await register(holding), { pending: 7, oldestPendingAt: early }, holding)
    now = new Date(now.getTime() + HOUR)
    await register(quiet)
    const gone = await register(lost)
    await beat(gone, { pending: 100, oldestPendingAt: early }, lost)
    await revoke(gone)
    const said = { hamletCode: HAMLET, lastContactAt: now.toISOString(), pending: before + 7, pendingContactAt: early }
    expect(await hamlets([HAMLET, ELSEWHERE])).toEqual([said])
    expect(await hamlets([HAMLET], service.as({ roles: ['province_officer'], units: ['91'] }).teams)).toEqual([said])
  })

  test('comes to who has it in his units and may see phones', async () => {
    await register()
    expect((await hamlets([HAMLET])).map(({ hamletCode }) => hamletCode)).toEqual([HAMLET])
    expect(await hamlets([HAMLET], elsewhere())).toEqual([])
    expect((await ask([HAMLET], phoneOf(lan))).error).toMatchObject({ status: 403, code: 'forbidden' })
    expect((await ask([])).error?.code).toBe('invalid-request')
  })
})

describe('outside of a scope', () => {
  test('no device is read, revoked or restored', async () => {
    const deviceId = await register()
    await revoke(deviceId)
    const answers = [
      await elsewhere().getDevice(at(deviceId)),
      await elsewhere().revokeDevice({ ...at(deviceId), body: { reason: 'lost' }, ifMatch: 2 }),
      await elsewhere().restoreDevice({ ...at(deviceId), ifMatch: 2 }),
      await elsewhere().listDevices({ query: { unit: COMMUNE } }),
      await officer().listDevices({ query: { unit: '31999' } }),
    ]
    const codes = ['not-found', 'not-found', 'not-found', 'outside-scope', 'unknown-unit']
    expect(answers.map(({ error }) => error?.code)).toEqual(codes)
    expect((await beat(deviceId)).device).toBe('revoked')
  })

  test('a province reads its devices and revokes none; a leader does neither', async () => {
    const deviceId = await register()
    const province = service.as({ roles: ['province_officer'], units: ['91'] }).teams
    expect(await idsOf({ unit: '91' }, province)).toContain(deviceId)
    const leader = service.as({ roles: ['team_leader'], units: [HAMLET], team }).teams
    const given = { ...at(deviceId), body: { reason: 'other' as const }, ifMatch: 1 }
    const answers = [
      await province.revokeDevice(given),
      await leader.revokeDevice(given),
      await leader.listDevices({ query: { unit: HAMLET } }),
    ]
    expect(answers.map(({ error }) => error?.code)).toEqual(['forbidden', 'forbidden', 'forbidden'])
  })
})
