import type { TestService } from '@lantoa/chassis/testing/started-service'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { SKILLS } from '@lantoa/contracts/lists'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMUNE, home, publishHome, resident, startTeamsForTest } from '../../test/known-world.ts'
import { sentTo } from '../../test/started-teams.ts'

const fact = fixtureOf(visitRecorded)
const TEAM = fact.teamId
let service: TestService
/** What identity answers when it is asked for residents. */
let residentFacts: { sequence: number; state: ResidentState }[] = []

beforeAll(async () => {
  service = await startTeamsForTest(undefined, async (request) =>
    Response.json({ items: String(new Request(request).url).includes('/resident-facts') ? residentFacts : [] }),
  )
  await publishHome(service)
  const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-01-01' }
  const served = { unitCode: COMMUNE, hamletCodes: ['31027.07'], legalAct, from: '2026-01-01' }
  const body = { ...served, kind: 'community_team' as const, status: 'active' as const }
  await officer.setUpBody({ params: { bodyId: TEAM }, body }).orThrow()
})
afterAll(() => service.stop())

function volunteer(units = ['31027.07']) {
  return service.as({ roles: ['volunteer'], units }).teams
}

function report(more: object = {}) {
  const { householdId, teamId, visitorIds, startedAt } = fact
  return { householdId, teamId, visitorIds, startedAt, outcome: 'done' as const, ...more }
}

describe('one visit', () => {
  test('is answered, stored and told of once, however often it is sent', async () => {
    const actions = fact.actions.filter(isOfResident)
    const visit = { params: { visitId: fact.visitId }, body: report({ actions, note: 'Nhà bà Sáu' }) }
    const first = await volunteer().recordVisit(visit).orThrow()
    const again = await volunteer().recordVisit(visit).orThrow()
    expect(again).toEqual(first)
    expect(first).toMatchObject({ hamletCode: '31027.07', visitedOn: '2026-03-17', nextTryOn: null })
    const sent = (await sentTo(service, 'teams.visit-recorded.v1')).filter(({ data }) =>
      JSON.stringify(data).includes(fact.visitId),
    )
    expect(sent).toEqual([{ key: fact.householdId, sequence: Number.NaN, data: { ...fact, actions, obstacles: [] } }])
  })

  test('with other content under the same id is refused', async () => {
    const { error } = await volunteer().recordVisit({
      params: { visitId: fact.visitId },
      body: report({ outcome: 'partly' }),
    })
    expect(error).toMatchObject({ code: 'visit-differs', status: 409, pointer: '/visitId' })
  })

  test('is read back by its team and hidden from another commune', async () => {
    const params = { visitId: fact.visitId }
    expect((await volunteer().getVisit({ params })).data?.visitId).toBe(fact.visitId)
    expect((await volunteer(['31018']).getVisit({ params })).error?.code).toBe('not-found')
    const pages = await volunteer([COMMUNE])
      .listVisits({ query: { householdId: home.householdId, limit: 1 } })
      .orThrow()
    expect(pages.items).toHaveLength(1)
  })
})

function isOfResident(action: { residentId?: string | undefined }) {
  return action.residentId === undefined || action.residentId === resident.residentId
}

describe('what a visit saw', () => {
  test('moves the progress of the household in the same write', async () => {
    const assessments = SKILLS.map((skill) => ({ residentId: resident.residentId, skill, level: 'alone' as const }))
    const uses = [{ residentId: resident.residentId, use: 'smartphone' as const, answer: 'yes' as const }]
    await volunteer()
      .recordVisit({ params: { visitId: uuid() }, body: report({ assessments, uses }) })
      .orThrow()
    const progress = await volunteer()
      .getHouseholdProgress({ params: { householdId: home.householdId } })
      .orThrow()
    expect(progress).toMatchObject({ corePersonId: resident.residentId, core: [{ from: '2026-03-17', until: null }] })
    const skills = await volunteer()
      .getResidentSkills({ params: { residentId: resident.residentId } })
      .orThrow()
    expect(skills.assessments.map(({ skill }) => skill).sort()).toEqual([...SKILLS].sort())
    const { lastVisit, ...sent } = progress
    expect((await sentTo(service, 'teams.household-progress.v1')).at(-1)?.data).toEqual(sent)
    expect(lastVisit).toMatchObject({ on: '2026-03-17', outcome: 'done' })
    await volunteer()
      .recordVisit({ params: { visitId: uuid() }, body: report({ uses }) })
      .orThrow()
    const sequences = (await sentTo(service, 'teams.household-progress.v1')).map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.map((_, index) => index + 1))
  })

  test('follows the resident who leaves, whenever identity tells', async () => {
    const gone = { ...resident, stays: resident.stays.map((stay) => ({ ...stay, until: '2026-05-01' })) }
    await service.publish(residentChanged, [
      { key: resident.residentId, data: gone, sequence: 3 },
      { key: resident.residentId, data: resident, sequence: 2 },
    ])
    await service.settled()
    const progress = await volunteer()
      .getHouseholdProgress({ params: { householdId: home.householdId } })
      .orThrow()
    expect(progress).toMatchObject({ corePersonId: null, core: [{ from: '2026-03-17', until: '2026-05-01' }] })
    await service.publish(residentChanged, [{ key: resident.residentId, data: resident, sequence: 4 }])
    await service.settled()
  })
})

describe('a batch', () => {
  test('answers each in its place; bad ones spoil no other; a second to the same home is kept', async () => {
    const [one, two] = [uuid(), uuid()]
    const { results } = await volunteer()
      .recordVisitBatch({
        body: {
          items: [
            { visitId: one, ...report() },
            { visitId: uuid(), ...report({ outcome: 'nonsense' }) } as never,
            { visitId: two, ...report({ outcome: 'partly' }) },
            { visitId: uuid(), ...report({ householdId: uuid() }) },
            { visitId: one, ...report() },
          ],
        },
      })
      .orThrow()
    expect(results.map((result) => (result.accepted ? result.value.visitId : result.problem.code))).toEqual([
      one,
      'invalid-request',
      two,
      'unknown-household',
      one,
    ])
    expect(results[1]).toMatchObject({ problem: { errors: [{ pointer: '/outcome' }] } })
  })

  test('to one home is stored whole, one after the other', async () => {
    const items = Array.from({ length: 200 }, () => ({ visitId: uuid(), ...report() }))
    const { results } = await volunteer().recordVisitBatch({ body: { items } }).orThrow()
    expect(results.every(({ accepted }) => accepted)).toBe(true)
    const [row] = await service.parts.database.query<{ count: number }>(
      'SELECT count(*) AS count FROM visit WHERE visit_id = ANY($1::uuid[])',
      [items.map(({ visitId }) => visitId)],
    )
    expect(row?.count).toBe(200)
  })
})

test('a household that has moved keeps its visits where they happened', async () => {
  const moved = {
    ...home,
    places: [
      { hamletCode: '31027.07', from: home.places[0]?.from ?? '2026-01-01', until: '2026-03-01' },
      { hamletCode: '31018.02', from: '2026-03-01', until: null },
    ],
  }
  const householdId = uuid()
  const data = householdChanged.schema.parse({ ...moved, householdId })
  await service.publish(householdChanged, [{ key: householdId, data, sequence: 1 }])
  await service.settled()
  const late = report({ householdId, startedAt: '2026-02-27T18:00:00+07:00' })
  const visit = await volunteer()
    .recordVisit({ params: { visitId: uuid() }, body: late })
    .orThrow()
  expect(visit.hamletCode).toBe('31027.07')
})

test('a resident whose move here has not arrived yet is asked for, though an older state is known', async () => {
  const residentId = uuid()
  const visit = { params: { visitId: uuid() }, body: report({ actions: [{ action: 'answer', residentId }] }) }
  const state = residentChanged.schema.parse({ ...resident, residentId })
  const elsewhere = state.stays.map((stay) => ({ ...stay, householdId: uuid() }))
  await service.publish(residentChanged, [{ key: residentId, data: { ...state, stays: elsewhere }, sequence: 1 }])
  await service.settled()
  expect((await volunteer().recordVisit(visit)).error?.code).toBe('resident-elsewhere')
  residentFacts = [{ sequence: 2, state }]
  expect((await volunteer().recordVisit(visit)).error).toBeUndefined()
})

test('a resident who was erased stays forgotten, even when an older state comes late', async () => {
  const residentId = uuid()
  const data = residentChanged.schema.parse({ ...resident, residentId })
  await service.publish(residentChanged, [{ key: residentId, data: null, sequence: 2 }])
  await service.settled() // else both arrive together, and the newer is picked before anything is stored
  await service.publish(residentChanged, [{ key: residentId, data, sequence: 1 }])
  await service.settled()
  const { error } = await volunteer().recordVisit({
    params: { visitId: uuid() },
    body: report({ actions: [{ action: 'answer', residentId }] }),
  })
  expect(error).toMatchObject({ code: 'resident-elsewhere', pointer: '/actions/0/residentId' })
})

test('a forged cursor is refused, not asked of the database', async () => {
  const cursor = Buffer.from('["2026-99-99","x"]').toString('base64url')
  const { error } = await volunteer().listVisits({ query: { householdId: home.householdId, cursor } })
  expect(error).toMatchObject({ code: 'bad-cursor', status: 400 })
})
