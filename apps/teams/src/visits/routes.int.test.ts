import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesThatName } from '@lantoa/chassis/testing/tables-that-name'
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
  for (const personId of fact.visitorIds) {
    const joining = { bodyId: TEAM, personId, role: 'member' as const, from: '2026-01-01', affiliations: [] }
    await officer
      .joinBody({ params: { membershipId: uuid() }, body: { ...joining, affiliations: ['youth_union'] } })
      .orThrow()
  }
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

  test('of another commune is as if it were not there, sent again or with other content', async () => {
    const body = report({ actions: fact.actions.filter(isOfResident), note: 'Nhà bà Sáu' })
    for (const visitId of [fact.visitId, uuid()]) {
      for (const change of [{}, { outcome: 'partly' as const }]) {
        const sent = volunteer(['31018']).recordVisit({ params: { visitId }, body: { ...body, ...change } })
        expect((await sent).error).toMatchObject({ code: 'unknown-household', pointer: '/householdId' })
      }
    }
  })

  test('of a home that lies here now is seen, though it is sent again with another home', async () => {
    const [moved, other, visitId] = [uuid(), uuid(), uuid()]
    const there = { hamletCode: '31018.02', from: '2026-03-17', until: null }
    const places = [{ ...there, hamletCode: '31027.07', from: '2025-07-01' }]
    await publishPlaces(moved, places, 1)
    await publishPlaces(other, [{ ...there, from: '2025-07-01' }], 1)
    const startedAt = '2026-03-16T12:00:00Z'
    const params = { visitId }
    await volunteer()
      .recordVisit({ params, body: report({ householdId: moved, startedAt }) })
      .orThrow()
    await publishPlaces(moved, [...places.map((place) => ({ ...place, until: there.from })), there], 2)
    const here = volunteer(['31018'])
    expect((await here.getVisit({ params })).data?.visitId).toBe(visitId)
    const { error } = await here.recordVisit({ params, body: report({ householdId: other, startedAt }) })
    expect(error?.code).toBe('visit-differs')
  })

  test('of a phone whose clock was wrong is read with what that showed, which is not told of', async () => {
    const visitId = uuid()
    const put = (more: object) => volunteer().recordVisit({ params: { visitId }, body: report(more) })
    const first = await put({ deviceAt: '2019-01-01T07:10:00+07:00' }).orThrow()
    expect(first.deviceAt).toBe('2019-01-01T00:10:00.000Z')
    // The same from an app that does not say it takes it away from nobody.
    expect((await put({})).data).toEqual(first)
    expect((await volunteer().getVisit({ params: { visitId } })).data).toEqual(first)
    const { items } = await volunteer()
      .listVisits({ query: { householdId: home.householdId } })
      .orThrow()
    expect(items).toContainEqual(first)
    const sent = JSON.stringify(await sentTo(service, 'teams.visit-recorded.v1'))
    expect([sent.includes(visitId), sent.includes('deviceAt')]).toEqual([true, false])
  })

  test('in capitals, and with a note saved by a Mac, is the same visit', async () => {
    const visitId = uuid()
    const actions = [{ action: 'eid_guidance' as const, residentId: resident.residentId }]
    const plain = report({ actions, note: 'Nhà bà Sáu\nngõ 2' })
    const first = await volunteer().recordVisit({ params: { visitId }, body: plain }).orThrow()
    const shouted = JSON.parse(JSON.stringify(plain).replace(/[\da-f]{8}-[\da-f-]{27}/g, (id) => id.toUpperCase()))
    const body = { ...shouted, note: `${'Nhà bà  Sáu'.normalize('NFD')} \r\nngõ 2\u200b` }
    const again = await volunteer().recordVisit({ params: { visitId: visitId.toUpperCase() }, body })
    expect(again.data).toEqual(first)
    expect((await volunteer().getVisit({ params: { visitId: visitId.toUpperCase() } })).data).toEqual(first)
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

async function publishPlaces(householdId: string, places: object[], sequence: number) {
  const data = householdChanged.schema.parse({ ...home, householdId, places })
  await service.publish(householdChanged, [{ key: householdId, data, sequence }])
  await service.settled()
}

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

/** A home that identity tells of; told again under the next sequence. */
async function tellHome(householdId: string, places: [string, string, string?][], more: object = {}, sequence = 1) {
  const data = householdChanged.schema.parse({
    ...{ householdId, status: 'active', ...more },
    places: places.map(([hamletCode, from, until = null]) => ({ hamletCode, from, until })),
  })
  await service.publish(householdChanged, [{ key: householdId, data, sequence }])
  await service.settled()
}

function visit(householdId: string, more: object = {}, units?: string[], visitId: string = uuid()) {
  return volunteer(units).recordVisit({ params: { visitId }, body: report({ householdId, ...more }) })
}

async function statesOf(visitId: string) {
  return (await sentTo(service, 'teams.visit.v1')).filter(({ key }) => key === visitId)
}

describe('a home that moved', () => {
  const late = { startedAt: '2026-02-27T18:00:00+07:00' }
  const places: [string, string, string?][] = [
    ['31027.07', '2026-01-01', '2026-03-01'],
    ['31018.02', '2026-03-01'],
  ]

  test('keeps its visits where they happened, and lets the former team send what it did there', async () => {
    const householdId = uuid()
    await tellHome(householdId, places)
    expect((await visit(householdId, late).orThrow()).hamletCode).toBe('31027.07')
  })

  test('is read and visited by the team of where it lies now, not by the former one', async () => {
    const householdId = uuid()
    await tellHome(householdId, places)
    const { visitId } = await visit(householdId, late).orThrow()
    const there = await visit(householdId, {}, ['31018']).orThrow()
    expect((await visit(householdId)).error?.code).toBe('unknown-household')
    const query = { query: { householdId } }
    expect((await volunteer().listVisits(query)).error?.code).toBe('not-found')
    expect((await volunteer(['31018']).listVisits(query)).data?.items).toHaveLength(2)
    expect((await volunteer().getVisit({ params: { visitId: there.visitId } })).error?.code).toBe('not-found')
    expect((await volunteer().getVisit({ params: { visitId } })).error).toBeUndefined()
    const progress = { params: { householdId } }
    expect((await volunteer().getHouseholdProgress(progress)).error?.code).toBe('not-found')
    expect((await volunteer(['31018']).getHouseholdProgress(progress)).error).toBeUndefined()
  })

  test('takes its visits along when the move is told late', async () => {
    const householdId = uuid()
    await tellHome(householdId, [['31027.07', '2026-01-01']])
    const [before, after] = [await visit(householdId, late).orThrow(), await visit(householdId).orThrow()]
    await tellHome(householdId, places, {}, 2)
    const params = (visitId: string) => ({ params: { visitId } })
    expect((await volunteer(['31018']).getVisit(params(after.visitId)).orThrow()).hamletCode).toBe('31018.02')
    expect((await volunteer().getVisit(params(before.visitId)).orThrow()).hamletCode).toBe('31027.07')
    expect(await statesOf(after.visitId)).toMatchObject([
      { sequence: 1, data: { hamletCode: '31018.02', places: [{ hamletCode: '31018.02', from: '2026-03-17' }] } },
    ])
    // It lay elsewhere on the last day of the week, and of the month.
    expect(await statesOf(before.visitId)).toMatchObject([
      { data: { hamletCode: '31027.07', places: [{ until: '2026-03-01' }, { hamletCode: '31018.02' }] } },
    ])
    await tellHome(householdId, places, { status: 'active' }, 3)
    expect(await statesOf(after.visitId)).toHaveLength(1)
  })
})

describe('homes that are merged', () => {
  test('are one: visits count for the one that goes on, late ones too, and are listed with its own', async () => {
    const [gone, heir] = [uuid(), uuid()]
    await tellHome(gone, [['31027.07', '2026-01-01']])
    await tellHome(heir, [['31027.07', '2026-01-01']])
    const first = await visit(gone).orThrow()
    await visit(heir, { outcome: 'refused', startedAt: '2026-01-20T18:00:00+07:00' }).orThrow()
    await tellHome(gone, [['31027.07', '2026-01-01', '2026-03-02']], { status: 'merged', mergedInto: heir }, 2)
    expect(await statesOf(first.visitId)).toMatchObject([{ data: { places: [{ householdId: heir }] } }])
    const late = await visit(gone, { outcome: 'refused' }).orThrow()
    expect(late).toMatchObject({ householdId: gone, homeId: heir, hamletCode: '31027.07' })
    const { items } = await volunteer()
      .listVisits({ query: { householdId: heir } })
      .orThrow()
    expect(items.map(({ householdId }) => householdId).sort()).toEqual([gone, gone, heir].sort())
    const third = await visit(heir, { outcome: 'refused' }).orThrow()
    expect([late.nextTryOn, third.nextTryOn]).toEqual(['2026-03-31', null])
  })
})

test('which refusal it was goes by the days of the refusals, not by when they are told', async () => {
  const householdId = uuid()
  await tellHome(householdId, [['31027.07', '2026-01-01']])
  const on = (day: string) => visit(householdId, { outcome: 'refused', startedAt: `${day}T18:00:00+07:00` }).orThrow()
  const third = await on('2026-03-10')
  expect(third.nextTryOn).toBe('2026-03-24')
  await on('2026-02-01')
  await on('2026-02-20')
  const { data } = await volunteer().getVisit({ params: { visitId: third.visitId } })
  expect(data?.nextTryOn).toBeNull()
})

describe('what does not fit', () => {
  test('is a warning in the answer, kept with the visit, and goes when what fits is told late', async () => {
    const personId = fact.visitorIds[0]?.replace('00c1', '0fc1') ?? ''
    const answer = await visit(home.householdId, { visitorIds: [personId] }).orThrow()
    expect(answer.warnings).toEqual(['visitor-not-member'])
    const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
    const membership = { bodyId: TEAM, personId, role: 'member' as const, from: '2026-02-01' }
    await officer
      .joinBody({ params: { membershipId: uuid() }, body: { ...membership, affiliations: ['youth_union'] } })
      .orThrow()
    await service.settled()
    const { data } = await volunteer().getVisit({ params: { visitId: answer.visitId } })
    expect(data).toBeDefined()
    expect(data?.warnings).toBeUndefined()
    const states = await statesOf(answer.visitId)
    expect(states).toHaveLength(1)
    expect(states[0]?.data).not.toHaveProperty('warnings')
  })

  test('is told of a committee, and of a team of another commune', async () => {
    const bodyId = uuid()
    const legalAct = { number: '13/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-01-01' }
    const committee = { kind: 'steering_committee' as const, unitCode: COMMUNE, legalAct, from: '2026-01-01' }
    const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
    await officer.setUpBody({ params: { bodyId }, body: { ...committee, status: 'active' } }).orThrow()
    const answer = await visit(home.householdId, { teamId: bodyId }).orThrow()
    expect(answer.warnings).toEqual(['not-a-team', 'visitor-not-member'])
  })
})

describe('a visit recorded by mistake', () => {
  test('is withdrawn with all that it saw; it stays readable, and its id cannot be used again', async () => {
    const visitId = uuid()
    const uses = [{ residentId: resident.residentId, use: 'smartphone' as const, answer: 'no' as const }]
    const before = await volunteer()
      .getHouseholdProgress({ params: { householdId: home.householdId } })
      .orThrow()
    await visit(home.householdId, { uses, startedAt: '2026-03-17T18:50:00+07:00' }, undefined, visitId).orThrow()
    const withdraw = (reason: 'wrong_home' | 'other') =>
      volunteer().withdrawVisit({ params: { visitId }, body: { reason } })
    const answer = await withdraw('wrong_home').orThrow()
    expect(answer).toMatchObject({ uses, withdrawal: { reason: 'wrong_home', at: '2026-03-17T13:15:00.000Z' } })
    expect(await withdraw('wrong_home').orThrow()).toEqual(answer)
    expect((await withdraw('other')).error).toMatchObject({ code: 'already-withdrawn', status: 409 })
    const after = await volunteer()
      .getHouseholdProgress({ params: { householdId: home.householdId } })
      .orThrow()
    expect(after).toEqual(before)
    const seen = await volunteer()
      .getResidentSkills({ params: { residentId: resident.residentId } })
      .orThrow()
    expect(seen.uses.map((use) => use.visitId)).not.toContain(visitId)
    expect(await statesOf(visitId)).toMatchObject([{ sequence: 1, data: { visitId, withdrawn: true } }])
    const again = await visit(home.householdId, { outcome: 'absent' }, undefined, visitId)
    expect(again.error?.code).toBe('visit-differs')
  })

  test('is not to be withdrawn by another commune', async () => {
    const { visitId } = await visit(home.householdId).orThrow()
    const { error } = await volunteer(['31018']).withdrawVisit({ params: { visitId }, body: { reason: 'other' } })
    expect(error?.code).toBe('not-found')
  })
})

test('what was said at the door is read by those who may see names', async () => {
  const words = { note: 'Bà Sáu đau chân', outcome: 'refused', refusals: [{ reason: 'Con trai không cho' }] }
  const { visitId } = await visit(home.householdId, words).orThrow()
  const province = service.as({ roles: ['province_officer'], units: ['91'] }).teams
  const masked = { note: '', refusals: [{}], masked: true }
  expect(await province.getVisit({ params: { visitId } }).orThrow()).toMatchObject(masked)
  const { items } = await province.listVisits({ query: { householdId: home.householdId, limit: 100 } }).orThrow()
  const texts = JSON.stringify(items)
  expect(items.find((item) => item.visitId === visitId)).toMatchObject(masked)
  expect(texts).not.toContain('Bà Sáu')
  expect((await volunteer().getVisit({ params: { visitId } })).data).toMatchObject({ ...words, outcome: 'refused' })
  const log = (units: string[]) => service.as({ roles: ['commune_officer'], units }).teams
  const query = { query: { unit: COMMUNE, visitId } }
  const { items: reads } = await log([COMMUNE]).listVisitReads(query).orThrow()
  expect(reads).toMatchObject([{ operation: 'getVisit', visitId, hamletCode: '31027.07' }])
  expect((await log(['31018']).listVisitReads(query)).error?.code).toBe('outside-scope')
})

test.each([[true], [false]])('of a visit that only a dry run made nobody writes a line (dry: %s)', async (dryRun) => {
  const visitId = uuid()
  const item = { visitId, ...report({ note: 'Bà Sáu đau chân', actions: [] }) }
  const { results } = await volunteer()
    .recordVisitBatch({ body: { items: [item, item], dryRun } })
    .orThrow()
  expect(results.map(({ accepted }) => accepted)).toEqual([true, true])
  const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
  const { items } = await officer.listVisitReads({ query: { unit: COMMUNE, visitId } }).orThrow()
  expect(items).toHaveLength(dryRun ? 0 : 1)
})

test('who sends a visit again or withdraws it is answered with what was said, and that is written down', async () => {
  const visitId = uuid()
  const again = () => visit(home.householdId, { note: 'Bà Sáu đau chân' }, undefined, visitId).orThrow()
  await again()
  await again()
  await volunteer()
    .withdrawVisit({ params: { visitId }, body: { reason: 'other' } })
    .orThrow()
  const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
  const { items } = await officer.listVisitReads({ query: { unit: COMMUNE, visitId } }).orThrow()
  expect(items.map(({ operation }) => operation)).toEqual(['withdrawVisit', 'recordVisit'])
})

test('what callers read in one transaction is written down by one statement, each under who read it', async () => {
  const homes = Array.from({ length: 12 }, () => ({ householdId: uuid(), visitId: uuid() }))
  const states = homes.map(({ householdId }) => ({ key: householdId, data: { ...home, householdId }, sequence: 1 }))
  await service.publish(householdChanged, states)
  await service.settled()
  const sendAll = () =>
    Promise.all(
      homes.map(({ householdId, visitId }, index) => {
        const sender = service.as({ subject: `volunteer-${index % 3}`, roles: ['volunteer'], units: [COMMUNE] }).teams
        const body = report({ householdId, note: 'Bà Sáu đau chân' })
        return sender.recordVisit({ params: { visitId }, body }).orThrow()
      }),
    )
  await sendAll()
  await sendAll()
  const ids = homes.map(({ visitId }) => visitId)
  const { database } = service.parts
  const read = await database.query<{ readBy: string }>(
    'SELECT read_by AS "readBy" FROM visit_read WHERE visit_id = ANY($1::uuid[])',
    [ids],
  )
  const senders = homes.map((_, index) => `volunteer-${index % 3}`)
  expect(read.map(({ readBy }) => readBy).sort()).toEqual(senders.sort())
  const [most] = await database.query(
    `SELECT max(statements) AS statements, max(readers) > 1 AS "areSeveral"
       FROM (SELECT count(DISTINCT cmin::text)::int AS statements, count(DISTINCT read_by) AS readers
               FROM visit_read WHERE visit_id = ANY($1::uuid[]) GROUP BY xmin::text) AS of_transaction`,
    [ids],
  )
  expect(most).toEqual({ statements: 1, areSeveral: true })
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
  expect(error).toMatchObject({ code: 'unknown-resident', pointer: '/actions/0/residentId' })
})

test('of a resident who was erased nothing stays but what was seen at the door, of nobody who is known', async () => {
  const residentId = uuid()
  const data = residentChanged.schema.parse({ ...resident, residentId })
  await service.publish(residentChanged, [{ key: residentId, data, sequence: 1 }])
  await service.settled()
  const seen = { residentId, skill: 'local_platforms' as const, level: 'alone' as const }
  await volunteer()
    .recordVisit({ params: { visitId: uuid() }, body: report({ assessments: [seen] }) })
    .orThrow()
  await service.publish(residentChanged, [{ key: residentId, data: null, sequence: 2 }])
  await service.settled()
  const { database } = service.parts
  expect(await tablesThatName(database, [residentId])).toEqual({ assessment: 1, resident: 1, visit: 1 })
  const known = 'SELECT birth_month, stays, household_ids FROM resident WHERE resident_id = $1'
  expect(await database.query(known, [residentId])).toEqual([{ birth_month: null, stays: [], household_ids: [] }])
})

test('a number of a person in what was said at the door is refused at its place, and not repeated', async () => {
  const words = { note: 'Gọi cô Ba 0912 345 678', refusals: [{ reason: 'CCCD 079185001234' }] }
  const { error } = await visit(home.householdId, words)
  expect(error).toMatchObject({ status: 422, code: 'invalid-request' })
  expect(error?.errors).toEqual([
    { pointer: '/refusals/0/reason', detail: expect.stringContaining('a personal number at character 6') },
    { pointer: '/note', detail: expect.stringContaining('a phone number at character 11') },
  ])
  expect(JSON.stringify(error)).not.toMatch(/0912|079185/)
})

test('a visit that was recorded with such a number is answered when it is sent again, one by one and in a batch', async () => {
  const params = { visitId: uuid() }
  const resident = { residentId: fact.actions.find(({ residentId }) => residentId)?.residentId ?? '' }
  const assessment = { ...resident, skill: 'local_platforms' as const, level: 'alone' as const }
  const plain = report({ outcome: 'refused', note: 'x', refusals: [{ reason: 'x' }], assessments: [assessment] })
  const first = await volunteer().recordVisit({ params, body: plain }).orThrow()
  const words = {
    ...{ note: 'Gọi cô Ba 0912 345 678', refusals: [{ reason: 'CCCD 079185001234' }] },
    assessments: [{ ...assessment, platform: 'Zalo 0912345678' }],
  }
  await service.parts.database.query('UPDATE visit SET report = report || $2::jsonb WHERE visit_id = $1', [
    params.visitId,
    JSON.stringify(words),
  ])
  const again = { ...plain, ...words }
  expect((await volunteer().recordVisit({ params, body: again })).data).toEqual({ ...first, ...words })
  const fresh = { ...again, visitId: uuid() }
  const { results } = await volunteer()
    .recordVisitBatch({ body: { items: [{ ...again, ...params }, fresh] } })
    .orThrow()
  const detail = expect.stringContaining('words without numbers of people or accounts')
  const pointers = ['/assessments/0/platform', '/refusals/0/reason', '/note']
  expect(results).toMatchObject([
    { accepted: true, value: { visitId: params.visitId } },
    {
      accepted: false,
      problem: { status: 422, code: 'invalid-request', errors: pointers.map((pointer) => ({ pointer, detail })) },
    },
  ])
})

test('a forged cursor is refused, not asked of the database', async () => {
  const cursor = Buffer.from('["2026-99-99","x"]').toString('base64url')
  const { error } = await volunteer().listVisits({ query: { householdId: home.householdId, cursor } })
  expect(error).toMatchObject({ code: 'bad-cursor', status: 400 })
})
