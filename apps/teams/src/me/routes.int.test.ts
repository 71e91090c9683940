import type { TestService } from '@lantoa/chassis/testing/started-service'
import { permissionsOf } from '@lantoa/contracts/permissions'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { doorsOf, HAMLET } from '../../test/door-world.ts'
import { COMMUNE, startTeamsForTest } from '../../test/known-world.ts'

const CLOSED = `${COMMUNE}.61`
let service: TestService
const [lan, hoa, gone, stranger] = [uuid(), uuid(), uuid(), uuid()]
let team: string
let group: string

const { officer, setUpTeam } = doorsOf(() => service)

/** A team that served a hamlet which went into another one, with two members, one who left, and one of a group too. */
beforeAll(async () => {
  service = await startTeamsForTest()
  const body = { kind: 'ấp', name: '61', validFrom: '2025-07-01' }
  await officer()
    .registerHamlet({ params: { hamletCode: CLOSED }, body })
    .orThrow()
  team = await setUpTeam({ hamletCodes: [CLOSED], name: 'Tổ công nghệ số ấp 61' })
  group = await setUpTeam({ kind: 'support_group', hamletCodes: [] })
  await join(team, lan, 'member')
  await join(team, hoa, 'leader')
  await join(team, gone, 'member', '2026-02-01')
  await join(group, lan, 'deputy')
  await join(group, stranger, 'member', '2026-02-01')
  const successors = [{ code: HAMLET, extent: 'full' as const }]
  await officer()
    .closeUnit({ params: { code: CLOSED }, body: { on: '2026-03-01', successors }, ifMatch: 1 })
    .orThrow()
  // What a process knows of units follows a moment later.
  const served = async () => (await me({ roles: ['volunteer'], units: [HAMLET], team })).bodies[0]?.hamletCodes
  await vi.waitFor(async () => expect(await served()).toEqual([HAMLET]))
})
afterAll(() => service.stop())

async function join(bodyId: string, personId: string, role: 'leader' | 'deputy' | 'member', until?: string) {
  const params = { membershipId: uuid() }
  const body = { bodyId, personId, role, from: '2026-01-01', affiliations: ['youth_union' as const] }
  await officer().joinBody({ params, body }).orThrow()
  if (until) await officer().leaveBody({ params, body: { until }, ifMatch: 1 }).orThrow()
}

const me = (claims: Parameters<TestService['as']>[0]) => service.as(claims).teams.getMe().orThrow()

test('a member hears of his rights, his bodies with role and colleagues, and his hamlets', async () => {
  const answer = await me({ subject: lan, roles: ['volunteer'], units: [CLOSED], team })
  const { hamlets, bodies, ...rest } = answer
  const membership = { membershipId: expect.any(String), from: '2026-01-01', until: null, ambassador: false }
  expect(rest).toEqual({
    ...{ subject: lan, roles: ['volunteer'], units: [CLOSED], personId: lan },
    permissions: [...permissionsOf(['volunteer'])],
    ...{ now: '2026-03-17T13:15:00.000Z', minimumAppVersion: '0.0.0' },
  })
  const inGroup = {
    ...{ bodyId: group, kind: 'support_group', role: 'deputy', hamletCodes: [], colleagues: [], membership },
  }
  const inTeam = { bodyId: team, kind: 'community_team', role: 'member', hamletCodes: [HAMLET], status: 'active' }
  expect(bodies).toHaveLength(2)
  expect(bodies).toEqual(
    expect.arrayContaining([
      expect.objectContaining(inGroup),
      expect.objectContaining({ ...inTeam, colleagues: [{ personId: hoa, role: 'leader' }] }),
    ]),
  )
  expect(hamlets.map(({ code, validTo, successors }) => [code, validTo, successors?.map((one) => one.code)])).toEqual([
    [HAMLET, undefined, undefined],
    [CLOSED, '2026-03-01', [HAMLET]],
  ])
  const [there] = hamlets
  expect([there?.kind, there?.name, ...(there?.ancestors ?? []).map(({ name }) => name)]).toEqual(
    ['ấp', 'Minh Thuận B'].concat('U Minh Thượng', 'An Giang'),
  )
})

test('a phone hears of the rounds of its person, of the last week and three, as they are asked for one by one', async () => {
  const claims = { subject: lan, roles: ['volunteer'], units: [HAMLET], team }
  const phone = (who: object = {}) =>
    service
      .as({ ...claims, ...who })
      .teams.getMe({ query: { device: uuid() } })
      .orThrow()
  const { device, rounds = [] } = await phone()
  expect(device).toBe('unknown')
  expect(rounds.map(({ isoWeek, teamId }) => [isoWeek, teamId])).toEqual(
    ['2026-W11', '2026-W12', '2026-W13', '2026-W14'].map((week) => [week, team]),
  )
  const one = await service
    .as(claims)
    .teams.getRound({ params: { teamId: team, isoWeek: '2026-W13' } })
    .orThrow()
  expect(rounds[2]).toEqual(one)
  expect(await me(claims)).not.toHaveProperty('rounds')
  expect(await phone({ roles: ['trainer'] })).not.toHaveProperty('rounds')
  expect((await phone({ subject: uuid(), team: undefined })).rounds).toEqual([])
})

test('a revoked phone is given no rounds', async () => {
  const params = { deviceId: uuid() }
  const phone = service.as({ subject: lan, roles: ['volunteer'], units: [HAMLET], team }).teams
  await phone.registerDevice({ params, body: { name: 'Máy xanh', kind: 'phone', appVersion: '1.0.0' } }).orThrow()
  await officer()
    .revokeDevice({ params, body: { reason: 'lost' }, ifMatch: 1 })
    .orThrow()
  const { device, rounds } = await phone.getMe({ query: { device: params.deviceId } }).orThrow()
  expect([device, rounds]).toEqual(['revoked', undefined])
})

test('who is named by the team of his token only has no role in it, and sees its members', async () => {
  const { personId, bodies } = await me({ roles: ['volunteer'], units: [HAMLET], team })
  expect(personId).toBeNull()
  expect(bodies).toMatchObject([{ bodyId: team, role: null }])
  expect(bodies[0]?.colleagues.map((one) => one.personId).sort()).toEqual([lan, hoa].sort())
})

test.each([
  ['an officer without a team', { roles: ['commune_officer'], units: [COMMUNE] }, []],
  ['an operator', { roles: ['admin'], units: ['VN'] }, []],
  ['who left his body', { roles: ['volunteer'], units: [HAMLET], subject: gone }, [HAMLET]],
  ['whose ids are none', { roles: ['volunteer'], units: [HAMLET], team: 'tổ 7', subject: 'x' }, [HAMLET]],
  ['whose hamlet nobody knows', { roles: ['volunteer'], units: ['31027.99'] }, []],
])('%s has no body', async (_who, claims, codes) => {
  const { personId, bodies, hamlets } = await me(claims)
  expect([personId, bodies, hamlets.map(({ code }) => code)]).toEqual([null, [], codes])
})

test('a resident has nothing to do here', async () => {
  expect((await service.as({ roles: ['resident'], units: [HAMLET] }).teams.getMe()).error?.code).toBe('forbidden')
})
