import type { TestService } from '@lantoa/chassis/testing/started-service'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { SKILLS, type Skill } from '@lantoa/contracts/lists'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMUNE, home, resident, startTeamsForTest } from '../../test/known-world.ts'
import { sentTo } from '../../test/started-teams.ts'

const RUNS = { numRuns: Number(process.env.LANTOA_RUNS ?? 8) }
const TEAM = uuid()
const HAMLET = '31027.07'
let service: TestService

beforeAll(async () => {
  service = await startTeamsForTest()
  const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-01-01' }
  const body = { unitCode: COMMUNE, hamletCodes: [HAMLET], legalAct, from: '2026-01-01' }
  const team = { ...body, kind: 'community_team' as const, status: 'active' as const }
  await officer.setUpBody({ params: { bodyId: TEAM }, body: team }).orThrow()
})
afterAll(() => service.stop())

const volunteer = () => service.as({ roles: ['volunteer'], units: [HAMLET] }).teams

async function givenHome(): Promise<string> {
  const householdId = uuid()
  const places = [{ hamletCode: HAMLET, from: '2025-07-01', until: null }]
  const data = householdChanged.schema.parse({ ...home, householdId, status: 'active', places })
  await service.publish(householdChanged, [{ key: householdId, data, sequence: 1 }])
  return householdId
}

function personIn(householdId: string): ResidentState {
  const stays = [{ householdId, hamletCode: HAMLET, from: '2025-07-01', until: null }]
  return residentChanged.schema.parse({ ...resident, residentId: uuid(), stays, steps: [], level2Since: null })
}

const merged = (one: ResidentState, into: ResidentState): ResidentState => ({
  ...{ ...one, stays: [], mergedInto: into.residentId },
  lived: one.stays,
})

async function arrive(data: ResidentState, sequence: number): Promise<void> {
  await service.publish(residentChanged, [{ key: data.residentId, data, sequence }])
  await service.settled()
}

/** Somebody is seen at home to have skills alone, on a day of the month. */
function see({ residentId }: ResidentState, householdId: string, skills: readonly Skill[], day: number) {
  const assessments = skills.map((skill) => ({ residentId, skill, level: 'alone' as const }))
  const startedAt = `2026-03-${String(day).padStart(2, '0')}T11:00:00Z`
  const report = { householdId, teamId: TEAM, visitorIds: [uuid()], startedAt, outcome: 'done' as const, assessments }
  return volunteer()
    .recordVisit({ params: { visitId: uuid() }, body: report })
    .orThrow()
}

type Progress = {
  corePersonId: string | null
  core: { from: string }[]
  skills: { skill: Skill; alone: { from: string }[] }[]
}

async function progressOf(householdId: string): Promise<Progress | undefined> {
  const sent = await sentTo(service, 'teams.household-progress.v1')
  return sent.filter(({ key }) => key === householdId).at(-1)?.data as Progress | undefined
}

test('what was seen of one who was written down twice makes a core person of who stands for them', async () => {
  const [first, second] = [await givenHome(), await givenHome()]
  const [one, other] = [personIn(first), personIn(second)]
  await arrive(one, 1)
  await arrive(other, 1)
  await see(one, first, SKILLS.slice(0, 2), 2)
  await see(other, second, SKILLS.slice(2, 4), 3)
  await arrive(merged(other, one), 2)
  await see(other, second, SKILLS.slice(4), 4)
  expect(await progressOf(first)).toMatchObject({ corePersonId: one.residentId, core: [{ from: '2026-03-04' }] })
  expect(await progressOf(second)).toMatchObject({ corePersonId: null, core: [], skills: [] })
  const skills = await volunteer()
    .getResidentSkills({ params: { residentId: other.residentId } })
    .orThrow()
  expect(skills.assessments).toHaveLength(SKILLS.length)
  await arrive(other, 3)
  expect(await progressOf(first)).toMatchObject({ corePersonId: null, core: [] })
  expect((await progressOf(second))?.skills).toHaveLength(3)
})

test('in whatever order people, merges and visits arrive, each home stands where its people are', async () => {
  const paths = fc.record({
    b: fc.array(fc.constantFrom('a', 'none'), { maxLength: 3 }),
    c: fc.array(fc.constantFrom('a', 'b', 'none'), { maxLength: 3 }),
    seen: fc.array(fc.record({ who: fc.constantFrom('a', 'b', 'c'), skill: fc.constantFrom(...SKILLS) }), {
      maxLength: 6,
    }),
  })
  const property = fc.asyncProperty(paths, fc.gen(), async ({ b, c, seen }, draw) => {
    const homes = { a: await givenHome(), b: await givenHome(), c: await givenHome() }
    type Who = keyof typeof homes
    const people = { a: personIn(homes.a), b: personIn(homes.b), c: personIn(homes.c) }
    for (const one of Object.values(people)) await arrive(one, 1)
    const statesOf = (who: Who, path: readonly string[]) =>
      path.map((into, at) => () => {
        const target = people[into as Who] as ResidentState | undefined
        return arrive(target ? merged(people[who], target) : people[who], at + 2)
      })
    const visits = seen.map(({ who, skill }, at) => async () => {
      await see(people[who], homes[who], [skill], at + 1)
    })
    const waiting = [statesOf('b', b), statesOf('c', c), visits]
    while (waiting.some((list) => list.length > 0)) await waiting[draw(fc.nat, { max: 2 })]?.shift()?.()
    const into: Readonly<Record<string, string | undefined>> = { b: b.at(-1), c: c.at(-1) }
    const heirOf = (who: string): string => (into[who] && into[who] !== 'none' ? heirOf(into[who]) : who)
    for (const who of ['a', 'b', 'c'] as const) {
      const here = seen.flatMap(({ skill, ...one }, at) => (heirOf(one.who) === who ? [{ skill, at }] : []))
      const expected = new Map(here.toReversed().map(({ skill, at }) => [skill, `2026-03-0${at + 1}`]))
      const progress = await progressOf(homes[who])
      const found = new Map(progress?.skills.map(({ skill, alone }) => [skill, alone[0]?.from]) ?? [])
      expect(found).toEqual(expected)
    }
  })
  await fc.assert(property, RUNS)
}, 120_000)

test('of those who seem to be merged into each other one stands for all, until it is told who', async () => {
  const householdId = await givenHome()
  const people = [personIn(householdId), personIn(householdId), personIn(householdId)] as const
  for (const one of people) await arrive(one, 1)
  for (const [at, one] of people.entries()) await arrive(merged(one, people[(at + 1) % 3] ?? one), 2)
  const ids = people.map(({ residentId }) => residentId)
  const heirs = () =>
    service.parts.database.query<{ heir: string }>(
      'SELECT DISTINCT heir_of(id) AS heir FROM unnest($1::uuid[]) AS id ORDER BY 1',
      [ids],
    )
  expect(await heirs()).toEqual([{ heir: ids.toSorted()[0] }])
  await arrive(people[1], 3)
  expect(await heirs()).toEqual([{ heir: people[1].residentId }])
})
