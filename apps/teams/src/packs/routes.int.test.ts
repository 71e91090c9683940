import { horizonPassed } from '@lantoa/chassis/testing/horizon-passed'
import { testPackRules } from '@lantoa/chassis/testing/pack-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { SKILLS } from '@lantoa/contracts/lists'
import { planRound } from '@lantoa/rounds/round'
import type { Data } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { doorsOf, ELSEWHERE, HAMLET } from '../../test/door-world.ts'
import { resident, startTeamsForTest } from '../../test/known-world.ts'

type Home = Data<'teams', 'getPack'>['upserts'][number]

let service: TestService
let team: string

beforeAll(async () => {
  service = await startTeamsForTest()
  team = await setUpTeam()
})
afterAll(() => service.stop())

const { volunteer, setUpTeam, publish, publishState, makeHome } = doorsOf(() => service)

async function pull(since?: string, hamletCode: string = HAMLET) {
  await horizonPassed(service.parts.database)
  const params = { params: { hamletCode }, query: { since, limit: 1000 } }
  return volunteer('lan', ['91']).getPack(params).orThrow()
}
/** The ids of the homes that a pack shows anew. */
const anew = async (since: string, hamletCode?: string) =>
  (await pull(since, hamletCode)).upserts.map(({ householdId }) => householdId)
const shown = async (householdId: string): Promise<Home | undefined> =>
  (await pull()).upserts.find((one) => one.householdId === householdId)

async function visit(householdId: string, day: string, more: object = {}) {
  const visitId = uuid()
  const report = { householdId, teamId: team, visitorIds: [uuid()], startedAt: `${day}T11:00:00Z` }
  const body = { ...report, outcome: 'done' as const, ...more }
  await volunteer('lan', ['91']).recordVisit({ params: { visitId }, body }).orThrow()
  return visitId
}
const withdraw = (visitId: string) =>
  volunteer()
    .withdrawVisit({ params: { visitId }, body: { reason: 'wrong_home' } })
    .orThrow()

/** Somebody who lives in homes, from a day on in each. */
async function lives(residentId: string, sequence: number, ...homes: [householdId: string, from: string][]) {
  const stays = homes.map(([householdId, from], at) => {
    return { householdId, hamletCode: HAMLET, from, until: homes[at + 1]?.[1] ?? null }
  })
  const data = residentChanged.schema.parse({ ...resident, residentId, stays })
  await service.publish(residentChanged, [{ key: residentId, data, sequence }])
  await service.settled()
}
async function makePerson(householdId: string): Promise<string> {
  const residentId = uuid()
  await lives(residentId, 1, [householdId, '2025-07-01'])
  return residentId
}

describe('a home of the pack', () => {
  test('that nobody has visited says since when it is one, and no more', async () => {
    const householdId = await makeHome()
    expect(await shown(householdId)).toEqual({
      ...{ kind: 'home', householdId, hamletCode: HAMLET, since: '2025-07-01' },
      ...{ refusals: 0, hasCore: false, nextTryOn: null, visits: [], people: [] },
    })
  })

  test('has its last visits, what was seen of its people last, and when to knock again', async () => {
    const householdId = await makeHome()
    const [lan, hoa, quiet] = [
      await makePerson(householdId),
      await makePerson(householdId),
      await makePerson(householdId),
    ]
    const alone = SKILLS.map((skill) => ({ residentId: lan, skill, level: 'alone' }))
    await visit(householdId, '2026-02-01', {
      assessments: [...alone, { residentId: hoa, skill: 'self_protection', level: 'none' }],
      uses: [{ residentId: hoa, use: 'smartphone', answer: 'no' }],
    })
    await visit(householdId, '2026-03-01', {
      assessments: [{ residentId: hoa, skill: 'self_protection', level: 'with_help' }],
      obstacles: [{ obstacle: 'no_daytime', residentId: quiet }],
    })
    await visit(householdId, '2026-03-10', { outcome: 'refused' })
    const home = await shown(householdId)
    expect(home).toMatchObject({ refusals: 1, hasCore: true, nextTryOn: '2026-03-24' })
    expect(home?.visits.slice(0, 2)).toEqual([
      { on: '2026-03-10', outcome: 'refused' },
      {
        ...{ on: '2026-03-01', outcome: 'done' },
        obstacles: [{ obstacle: 'no_daytime', residentId: quiet }],
      },
    ])
    const levels = SKILLS.toSorted().map((skill) => ({ skill, level: 'alone' }))
    expect(home?.people).toEqual([
      { residentId: lan, seen: [{ on: '2026-02-01', skills: levels }] },
      {
        residentId: hoa,
        seen: [
          { on: '2026-03-01', skills: [{ skill: 'self_protection', level: 'with_help' }] },
          { on: '2026-02-01', uses: [{ use: 'smartphone', answer: 'no' }] },
        ],
      },
    ])
  })

  test('has five visits at most, the last ones', async () => {
    const householdId = await makeHome()
    const days = Array.from({ length: 7 }, (_none, at) => `2026-03-0${at + 1}`)
    for (const day of days) await visit(householdId, day, { outcome: 'absent' })
    expect((await shown(householdId))?.visits.map(({ on }) => on)).toEqual(days.slice(2).reverse())
  })
})

describe('a home comes again', () => {
  let home: string
  let person: string
  let cursor: string

  beforeEach(async () => {
    home = await makeHome()
    person = await makePerson(home)
    await visit(home, '2026-03-01', { assessments: [{ residentId: person, skill: 'online_payment', level: 'alone' }] })
    ;({ cursor } = await pull())
  })
  const gone = async (hamletCode?: string) => (await pull(cursor, hamletCode)).gone

  test('when it was visited, and when the visit is withdrawn; else nothing does', async () => {
    expect(await anew(cursor)).toEqual([])
    const visitId = await visit(home, '2026-03-10')
    const { upserts, cursor: then } = await pull(cursor)
    expect(upserts).toMatchObject([{ householdId: home, visits: [{ on: '2026-03-10' }, { on: '2026-03-01' }] }])
    await withdraw(visitId)
    expect((await pull(then)).upserts).toMatchObject([{ householdId: home, visits: [{ on: '2026-03-01' }] }])
  })

  test('also when it lies elsewhere by now than on the day of the visit', async () => {
    await publish(home, 2, [HAMLET, '2025-07-01'], [ELSEWHERE, '2026-03-15'])
    const there = (await pull(undefined, ELSEWHERE)).cursor
    const visitId = await visit(home, '2026-03-10')
    const told = await pull(there, ELSEWHERE)
    expect(told.upserts).toMatchObject([{ householdId: home, visits: [{ on: '2026-03-10' }, { on: '2026-03-01' }] }])
    await withdraw(visitId)
    expect((await pull(told.cursor, ELSEWHERE)).upserts).toMatchObject([{ visits: [{ on: '2026-03-01' }] }])
  })

  test('as gone when it moved, with where to, and there it is new', async () => {
    const there = (await pull(undefined, ELSEWHERE)).cursor
    await publish(home, 2, [HAMLET, '2025-07-01'], [ELSEWHERE, '2026-03-15'])
    expect(await gone()).toEqual([{ kind: 'home', id: home, why: 'moved', to: ELSEWHERE }])
    expect(await anew(there, ELSEWHERE)).toEqual([home])
  })

  test('as gone when it was merged; its heir comes with both stories, and alone when that is undone', async () => {
    const heir = await makeHome(ELSEWHERE)
    const there = (await pull(undefined, ELSEWHERE)).cursor
    const places = [{ hamletCode: HAMLET, from: '2025-07-01', until: '2026-03-15' }]
    await publishState(home, 2, { status: 'merged', places, mergedInto: heir })
    expect(await gone()).toEqual([{ kind: 'home', id: home, why: 'merged', to: heir }])
    const merged = await pull(there, ELSEWHERE)
    expect(merged.upserts).toMatchObject([{ householdId: heir, visits: [{ on: '2026-03-01' }] }])

    await visit(home, '2026-03-10')
    const late = await pull(merged.cursor, ELSEWHERE)
    expect(late.upserts).toMatchObject([{ householdId: heir, visits: [{ on: '2026-03-10' }, { on: '2026-03-01' }] }])

    await publishState(home, 3, { places: [{ ...places[0], until: null }] })
    expect((await pull(late.cursor, ELSEWHERE)).upserts).toMatchObject([{ householdId: heir, visits: [] }])
    expect(await anew(cursor)).toEqual([home])
  })

  test.each([
    ['closed', { status: 'closed', places: [{ hamletCode: HAMLET, from: '2025-07-01', until: '2026-03-15' }] }],
    ['erased', null],
  ])('as gone when it is %s', async (why, state) => {
    await publishState(home, 2, state)
    expect(await gone()).toEqual([{ kind: 'home', id: home, why }])
  })

  test('when somebody of whom anything was seen moved to another one, and so does that', async () => {
    const other = await makeHome()
    cursor = (await pull()).cursor
    await lives(person, 2, [home, '2025-07-01'], [other, '2026-03-15'])
    const { upserts } = await pull(cursor)
    const people = upserts.map(({ householdId, people }) => [householdId, people.map(({ residentId }) => residentId)])
    expect(new Map(people as [string, string[]][])).toEqual(
      new Map([
        [home, []],
        [other, [person]],
      ]),
    )
  })
})

test('a phone plans the same round by a pack as the server', async () => {
  const homes = [await makeHome(), await makeHome(), await makeHome(HAMLET, '2026-03-18')]
  const [first = '', second = ''] = homes
  for (const day of ['2026-01-05', '2026-01-20', '2026-02-10']) await visit(first, day, { outcome: 'refused' })
  await visit(second, '2026-03-09', { outcome: 'absent' })
  await visit(second, '2026-03-16', { outcome: 'refused' })
  const { upserts } = await pull()
  const leader = service.as({ roles: ['team_leader'], units: [HAMLET], team }).teams
  const round = await leader
    .getRound({ params: { teamId: team, isoWeek: '2026-W12' }, query: { limit: 1000 } })
    .orThrow()
  const { from, until, intervalDays } = round
  const facts = upserts.map(({ visits, refusals, ...home }) => {
    const before = visits.filter(({ on }) => on < from)
    const refusedSince = visits.filter(({ on, outcome }) => on >= from && outcome === 'refused').length
    return { ...home, last: before[0] ?? null, refusals: refusals - refusedSince }
  })
  const planned = planRound(facts, { from, until, intervalDays })
  const inWords = (entries: readonly { householdId: string; reason: string; dueOn: string | null }[]) =>
    entries.map(({ householdId, reason, dueOn }) => `${householdId} ${reason} ${dueOn}`)
  expect(inWords(planned.homes)).toEqual(inWords(round.homes))
  expect(planned.leftInPeace).toEqual(round.leftInPeace)
  expect(round.leftInPeace).toContain(first)
})

testPackRules({
  name: 'teams',
  service: () => service,
  async fill(hamletCode) {
    const home = await makeHome(hamletCode)
    const people = [await makePerson(home), await makePerson(home)]
    const assessments = people.map((residentId) => {
      return { residentId, skill: 'local_platforms', level: 'alone', platform: 'Chợ nổi' }
    })
    await visit(home, '2026-03-10', { assessments, note: 'Bà đang ốm', refusals: [{ reason: 'Sợ bị lừa' }] })
  },
  hidden: /Bà đang|Sợ bị|Chợ nổi/,
})
