import type { TestService } from '@lantoa/chassis/testing/started-service'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { SKILLS } from '@lantoa/contracts/lists'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { doorsOf, ELSEWHERE, HAMLET } from '../../test/door-world.ts'
import { COMMUNE, resident, startTeamsForTest } from '../../test/known-world.ts'

const WEEK = '2026-W12'
let service: TestService
let team: string
let hamlet: string
let hamlets = 20

beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const { officer, setUpTeam, publish, publishState } = doorsOf(() => service)

/** Each test has a hamlet with a team of its own. */
beforeEach(async () => {
  hamlet = await makeHamlet()
  team = await setUpTeam({ hamletCodes: [hamlet] })
})

async function makeHamlet(): Promise<string> {
  hamlets += 1
  const [hamletCode, body] = [`${COMMUNE}.${hamlets}`, { kind: 'ấp', name: `Ấp ${hamlets}`, validFrom: '2025-07-01' }]
  await officer().registerHamlet({ params: { hamletCode }, body }).orThrow()
  return hamletCode
}

async function makeHome(hamletCode = hamlet, from = '2025-07-01'): Promise<string> {
  const householdId = uuid()
  await publish(householdId, 1, [hamletCode, from])
  return householdId
}

const leader = (units = [hamlet]) => service.as({ roles: ['team_leader'], units, team }).teams
const of = (isoWeek = WEEK, teamId = team) => ({ params: { teamId, isoWeek } })
const round = (isoWeek = WEEK) => leader().getRound(of(isoWeek)).orThrow()
const order = (householdIds: string[], ifMatch: number, more: { intervalDays?: number } = {}) =>
  leader().orderRound({ ...of(), body: { ...(householdIds.length > 0 ? { householdIds } : {}), ...more }, ifMatch })

async function visit(householdId: string, day: string, outcome: 'done' | 'absent' | 'refused', more: object = {}) {
  const visitId = uuid()
  const body = { householdId, teamId: team, visitorIds: [uuid()], startedAt: `${day}T11:00:00Z`, outcome, ...more }
  await leader().recordVisit({ params: { visitId }, body }).orThrow()
  return visitId
}

const inWords = (homes: readonly { householdId: string; reason: string; missed: boolean }[]) =>
  homes.map(({ householdId, reason, missed }) => `${householdId} ${reason}${missed ? ' missed' : ''}`)

describe('by default', () => {
  test('missed homes come first, and one with a core person behind one without', async () => {
    const [tried, skilled, never, fresh, lately] = [
      await makeHome(),
      await makeHome(),
      await makeHome(),
      await makeHome(hamlet, '2026-03-17'),
      await makeHome(),
    ]
    const residentId = uuid()
    const stays = resident.stays.map((stay) => ({ ...stay, householdId: skilled, hamletCode: hamlet }))
    const data = residentChanged.schema.parse({ ...resident, residentId, stays })
    await service.publish(residentChanged, [{ key: residentId, data, sequence: 1 }])
    await service.settled()
    const assessments = SKILLS.map((skill) => ({ residentId, skill, level: 'alone' as const }))
    await visit(skilled, '2026-02-01', 'done', { assessments })
    const unskilled = await makeHome()
    await visit(unskilled, '2026-02-10', 'done')
    await visit(tried, '2026-03-02', 'absent')
    await visit(lately, '2026-03-10', 'done')
    const { homes, ...rest } = await round()
    expect(inWords(homes)).toEqual([
      `${tried} try-again missed`,
      `${never} never-visited missed`,
      `${unskilled} long-ago missed`,
      `${skilled} long-ago missed`,
      `${fresh} never-visited`,
    ])
    const week = { teamId: team, isoWeek: WEEK, from: '2026-03-16', until: '2026-03-23', intervalDays: 28 }
    expect(rest).toEqual({ ...week, more: 0, gone: [], leftInPeace: [] })
  })

  test('what is reported in the week stands beside its home and changes no order; withdrawn it is gone', async () => {
    const [one, other] = [await makeHome(), await makeHome()]
    const before = await round()
    const visitId = await visit(other, '2026-03-17', 'done')
    const after = await round()
    expect(inWords(after.homes)).toEqual(inWords(before.homes))
    const seen = after.homes.find(({ householdId }) => householdId === other)
    expect(seen?.visit).toEqual({ visitId, on: '2026-03-17', outcome: 'done' })
    expect(after.homes.find(({ householdId }) => householdId === one)?.visit).toBeUndefined()
    await leader()
      .withdrawVisit({ params: { visitId }, body: { reason: 'wrong_home' } })
      .orThrow()
    expect(await round()).toEqual(before)
    expect((await round('2026-W13')).homes.map(({ householdId }) => householdId).sort()).toEqual([one, other].sort())
  })

  test('who refused three times is left in peace, through a success and under the id of a merged home', async () => {
    const [first, merged] = [await makeHome(), await makeHome()]
    await visit(merged, '2026-01-10', 'refused')
    await visit(first, '2026-01-20', 'refused')
    await visit(first, '2026-02-10', 'refused')
    await visit(first, '2026-02-12', 'done')
    expect((await round()).leftInPeace).toEqual([])
    const places = [{ hamletCode: hamlet, from: '2025-07-01', until: '2026-03-01' }]
    await publishState(merged, 2, { status: 'merged', mergedInto: first, places })
    expect(await round()).toMatchObject({ homes: [], leftInPeace: [first] })
  })

  test('homes of a hamlet that went into one of the team are its homes, those of others are not', async () => {
    const [into, neighbour] = [hamlet, await makeHamlet()]
    const theirs = await makeHome(neighbour)
    expect((await round()).homes).toEqual([])
    const successors = [{ code: into, extent: 'full' as const }]
    await officer()
      .closeUnit({ params: { code: neighbour }, body: { on: '2026-03-01', successors }, ifMatch: 1 })
      .orThrow()
    // What a process knows of units follows a moment later.
    await vi.waitFor(async () => expect(inWords((await round()).homes)).toEqual([`${theirs} never-visited missed`]))
  })

  test('no more come than asked for, and it is said how many are left', async () => {
    await Promise.all([makeHome(), makeHome(), makeHome()])
    const { homes, more } = await leader()
      .getRound({ ...of(), query: { limit: 2 } })
      .orThrow()
    expect([homes.length, more]).toEqual([2, 1])
  })
})

describe('an order of the team', () => {
  test('stands first with what else is due behind it, also in an answer that has room for less', async () => {
    const [a, b, late] = [await makeHome(), await makeHome(), await makeHome()]
    await visit(late, '2026-03-10', 'done')
    expect((await leader().getRound(of())).etag).toBe('"0"')
    const ordered = await order([late, b], 0)
    expect([ordered.error, ordered.etag]).toEqual([undefined, '"1"'])
    expect(inWords(ordered.data?.homes ?? [])).toEqual([
      `${late} chosen`,
      `${b} never-visited missed`,
      `${a} never-visited missed`,
    ])
    const read = await leader().getRound({ ...of(), query: { limit: 1 } })
    expect([read.etag, read.data?.homes.map(({ chosen }) => chosen), read.data?.more]).toEqual(['"1"', [true, true], 1])
    const fresh = await makeHome()
    expect((await round()).homes.map(({ householdId }) => householdId)).toContain(fresh)
    expect((await round('2026-W13')).homes[0]?.chosen).toBe(false)
  })

  test('sent again is answered as before; another one of the same version is refused, the next one is not', async () => {
    const [a, b] = [await makeHome(), await makeHome()]
    const [first, again] = [await order([b, a], 0), await order([b, a], 0)]
    expect([again.data, again.etag]).toEqual([first.data, first.etag])
    expect((await order([a], 0)).error?.code).toBe('precondition-failed')
    expect((await order([a], 1)).etag).toBe('"2"')
    expect((await order([b, a], 0)).etag).toBe('"2"')
    expect((await order([], 2)).data?.homes.every(({ chosen }) => !chosen)).toBe(true)
  })

  test('of two at the same moment one comes first, and the other has to be read again', async () => {
    const homes = [await makeHome(), await makeHome()]
    const sent = await Promise.all(homes.map((id) => order([id], 0)))
    expect(sent.map(({ error }) => error?.code ?? 'done').sort()).toEqual(['done', 'precondition-failed'])
  })

  test('drops homes that left, and says why', async () => {
    const ids = [await makeHome(), await makeHome(), await makeHome(), await makeHome(), await makeHome()]
    const [moved = '', merged = '', closed = '', erased = '', stays = ''] = ids
    await order(ids, 0)
    const there = { hamletCode: hamlet, from: '2025-07-01', until: '2026-03-01' }
    await publish(moved, 2, [hamlet, '2025-07-01'], [ELSEWHERE, '2026-03-01'])
    await publishState(merged, 2, { status: 'merged', mergedInto: stays, places: [there] })
    await publishState(closed, 2, { status: 'closed', places: [there] })
    await publishState(erased, 2, null)
    const { homes, gone } = await round()
    expect(homes.map(({ householdId }) => householdId)).toEqual([stays])
    expect(gone).toEqual([
      { householdId: moved, why: 'moved' },
      { householdId: merged, why: 'merged', mergedInto: stays },
      { householdId: closed, why: 'closed' },
      { householdId: erased, why: 'erased' },
    ])
    const again = await order([closed, erased, stays], 1) // by a phone that does not know it yet
    expect([again.error, again.data?.gone.map(({ householdId }) => householdId)]).toEqual([undefined, [closed, erased]])
  })

  test('sets how often homes are visited, for this week and those after it', async () => {
    const home = await makeHome()
    await visit(home, '2026-02-20', 'done')
    expect((await round()).homes).toMatchObject([{ householdId: home, dueOn: '2026-03-20' }])
    await order([], 0, { intervalDays: 60 })
    expect(await round()).toMatchObject({ intervalDays: 60, homes: [] })
    await order([home], 1)
    expect([(await round('2026-W14')).intervalDays, (await round()).intervalDays]).toEqual([60, 60])
    expect((await round('2026-W11')).intervalDays).toBe(28)
  })

  test('of a home elsewhere is refused as of one that nobody has', async () => {
    const [mine, theirs] = [await makeHome(), await makeHome(ELSEWHERE)]
    for (const id of [theirs, uuid()]) {
      const { error } = await order([mine, id], 0)
      expect(error).toMatchObject({ status: 422, code: 'unknown-household', pointer: '/householdIds/1' })
    }
    expect((await leader().getRound(of())).etag).toBe('"0"')
  })
})

describe('scope', () => {
  test.each([
    ['a team of another commune', () => service.as({ roles: ['team_leader'], units: ['31018'] }).teams],
    ['another hamlet', () => service.as({ roles: ['volunteer'], units: [HAMLET] }).teams],
  ])('for %s the team is not there', async (_who, teams) => {
    const [known, none] = [await teams().getRound(of()), await teams().getRound(of(WEEK, uuid()))]
    expect(known.error).toMatchObject({ status: 404, code: 'not-found' })
    expect({ ...known.error, correlationId: '' }).toEqual({ ...none.error, correlationId: '' })
  })

  test('a volunteer reads the round, and only who leads or an officer sets its order', async () => {
    const by = (role: string, units: string[]) => service.as({ roles: [role], units }).teams
    const sent = { ...of(), body: { intervalDays: 7 }, ifMatch: 0 }
    expect((await by('volunteer', [hamlet]).getRound(of())).error).toBeUndefined()
    expect((await by('volunteer', [hamlet]).orderRound(sent)).error?.code).toBe('forbidden')
    expect((await by('commune_lead', [COMMUNE]).getRound(of())).error?.code).toBe('forbidden')
    expect((await by('commune_officer', [COMMUNE]).orderRound(sent)).error).toBeUndefined()
    expect((await by('commune_officer', ['31018']).orderRound(sent)).error?.code).toBe('not-found')
  })

  test('whose units are fewer than those of his team sees its homes in these only', async () => {
    const second = await makeHamlet()
    const wide = await setUpTeam({ hamletCodes: [hamlet, second] })
    const [here, there, left] = [await makeHome(), await makeHome(second), await makeHome(second)]
    const { teams } = service.as({ roles: ['commune_officer'], units: [COMMUNE] })
    await teams.orderRound({ ...of(WEEK, wide), body: { householdIds: [left, there, here] }, ifMatch: 0 }).orThrow()
    await publish(left, 2, [second, '2025-07-01'], [ELSEWHERE, '2026-03-01'])
    const own = service.as({ roles: ['team_leader'], units: [hamlet], team: wide }).teams
    const seen = await own.getRound(of(WEEK, wide)).orThrow()
    expect([seen.homes.map(({ householdId }) => householdId), seen.gone]).toEqual([[here], []])
    const { error } = await own.orderRound({
      ...of(WEEK, wide),
      body: { householdIds: [await makeHome(second)] },
      ifMatch: 1,
    })
    expect(error?.code).toBe('unknown-household')
  })

  test('a committee has no rounds, and a team that is not at work visits nobody', async () => {
    const committee = await setUpTeam({ kind: 'support_group', hamletCodes: [] })
    expect((await officer().getRound(of(WEEK, committee))).error?.code).toBe('not-found')
    const forming = await setUpTeam({ status: 'forming', hamletCodes: [hamlet] })
    expect((await officer().getRound(of(WEEK, forming))).error).toMatchObject({ status: 409, code: 'team-not-active' })
    const sent = { ...of(WEEK, forming), body: { householdIds: [await makeHome()] }, ifMatch: 0 }
    expect((await officer().orderRound(sent)).error?.code).toBe('team-not-active')
  })

  test('a youth team without hamlets visits the whole of its commune', async () => {
    const youth = await setUpTeam({ kind: 'youth_volunteer_team', hamletCodes: [] })
    const [here, there] = [await makeHome(), await makeHome(ELSEWHERE)]
    const { homes } = await officer()
      .getRound({ ...of(WEEK, youth), query: { limit: 1000 } })
      .orThrow()
    const ids = homes.map(({ householdId }) => householdId)
    expect([ids.includes(here), ids.includes(there)]).toEqual([true, false])
  })
})

test.each(['2026-12', '2026-W54', '2025-W53', '1999-W12'])('%s is no week', async (isoWeek) => {
  expect((await leader().getRound(of(isoWeek))).error?.code).toBe('invalid-request')
})

test('an answer holds ids and days, and nothing that was said at a door', async () => {
  const home = await makeHome()
  await visit(home, '2026-03-17', 'refused', { note: 'Bà Sáu đau chân', refusals: [{ reason: 'Sợ lừa đảo' }] })
  expect(JSON.stringify(await round())).not.toMatch(/Sáu|lừa/)
})
