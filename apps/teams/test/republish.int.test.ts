import type { TestService } from '@lantoa/chassis/testing/started-service'
import { contentOf, countWaiting, republishAll } from '@lantoa/chassis/testing/topic-content'
import { EVENTS } from '@lantoa/contracts/events'
import { SKILLS } from '@lantoa/contracts/lists'
import { registersOf } from '@lantoa/contracts/registers'
import { bodyTopic } from '@lantoa/contracts/teams/bodies.events'
import { boundaryChangeTopic } from '@lantoa/contracts/teams/boundaries.events'
import { progressTopic } from '@lantoa/contracts/teams/progress.events'
import { unitTopic } from '@lantoa/contracts/teams/units.events'
import { visitTopic } from '@lantoa/contracts/teams/visits.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { COMMUNE, home, publishHome, resident, startTeamsForTest } from './known-world.ts'
import { sessionsOf } from './session-world.ts'

const TOPICS = EVENTS.teams.map(({ topic }) => topic)
const TEAM = uuid()
let service: TestService
const operator = () => service.as({ roles: ['admin'] }).teams
const send = (body: { topic: string; limit: number; cursor?: string }) => operator().republish({ body }).orThrow()

/**
 * Three hamlets, a drafted change, a team with two members, visits of which one saw all skills and one was withdrawn; one
 * of each register, a session with somebody at it, a course that somebody completed.
 */
beforeAll(async () => {
  service = await startTeamsForTest()
  await publishHome(service)
  const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
  for (const number of ['21', '22', '23']) {
    const body = { kind: 'ấp', name: `Ấp ${number}`, validFrom: '2025-07-01' }
    await officer.registerHamlet({ params: { hamletCode: `${COMMUNE}.${number}` }, body }).orThrow()
  }
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-01-01' }
  const steps = [{ kind: 'rename' as const, code: `${COMMUNE}.21`, name: 'Ấp Mới' }]
  const draft = { title: 'Đổi tên ấp', on: '2026-01-01', legalAct, steps }
  await service
    .as({ roles: ['province_officer'], units: ['91'] })
    .teams.draftBoundaryChange({ params: { changeId: uuid() }, body: draft })
    .orThrow()
  const served = { unitCode: COMMUNE, hamletCodes: ['31027.07'], legalAct, from: '2026-01-01' }
  const body = { ...served, kind: 'community_team' as const, status: 'active' as const }
  await officer.setUpBody({ params: { bodyId: TEAM }, body }).orThrow()
  const member = { bodyId: TEAM, role: 'member' as const, from: '2026-01-01', affiliations: ['youth_union' as const] }
  for (const personId of [uuid(), uuid()])
    await officer.joinBody({ params: { membershipId: uuid() }, body: { ...member, personId } }).orThrow()
  await visit({ outcome: 'absent', note: 'Nhà bà Sáu' })
  await visit({ outcome: 'done', assessments: aloneInAll() })
  const { visitId } = await visit({ outcome: 'done' })
  await service
    .as({ roles: ['volunteer'], units: ['31027.07'] })
    .teams.withdrawVisit({ params: { visitId }, body: { reason: 'recorded_twice' } })
    .orThrow()
  const concern = { kind: 'question', unitCode: COMMUNE, topic: 'eid', text: 'Quên mật khẩu?' } as const
  await officer.raiseConcern({ params: { concernId: uuid() }, body: { ...concern, raisedOn: '2026-03-17' } }).orThrow()
  await recordRegisters()
  await askForReceipt()
  const { plan, attend } = sessionsOf(() => service)
  const { sessionId } = await plan({ status: 'held', startsAt: '2026-03-17T08:00:00+07:00' })
  await attend(sessionId, resident.residentId).orThrow()
  const { items } = await officer.listCourses({ query: { unit: COMMUNE } }).orThrow()
  const learned = { learnedKind: 'course', learnedId: items[0]?.courseId ?? '' } as const
  const learner = { learnerKind: 'resident', learnerId: resident.residentId, unitCode: COMMUNE } as const
  const finished = { ...learned, ...learner, day: '2026-03-17' }
  await officer.recordCompletion({ params: { completionId: uuid() }, body: finished }).orThrow()
})
afterAll(() => service.stop())

/** A message of whose leader of the team it is asked whether he read it. */
async function askForReceipt(): Promise<void> {
  const { teams } = service.as({ roles: ['commune_officer'], units: [COMMUNE] })
  const leader = { bodyId: TEAM, personId: uuid(), role: 'leader' as const, from: '2026-01-01' }
  const body = { ...leader, affiliations: ['hamlet_office' as const] }
  await teams.joinBody({ params: { membershipId: uuid() }, body }).orThrow()
  const params = { messageId: uuid() }
  const said = { title: 'Họp tổ', text: 'Mời họp tối nay.', asksReceipt: true }
  await teams.recordMessage({ params, body: { unitCode: COMMUNE, since: '2026-03-17', ...said } }).orThrow()
  const step = { status: 'published', on: '2026-03-17' } as const
  await teams.advanceMessage({ params, body: step, ifMatch: 1 }).orThrow()
}

/** One thing of each register, as its contract shows one. */
async function recordRegisters(): Promise<void> {
  const { teams } = service.as({ roles: ['commune_officer', 'province_officer'], units: ['91'] })
  const calls = teams as unknown as Record<string, (args: object) => { orThrow(): Promise<unknown> }>
  for (const { idField, routes } of registersOf('teams')) {
    const [body] = [z.globalRegistry.get(routes.record.body)?.examples].flat()
    await calls[routes.record.operationId]?.({ params: { [idField]: uuid() }, body }).orThrow()
  }
}

function visit(more: { outcome: 'done' | 'absent'; note?: string; assessments?: ReturnType<typeof aloneInAll> }) {
  const body = {
    householdId: home.householdId,
    teamId: TEAM,
    visitorIds: [uuid()],
    startedAt: '2026-03-17T18:40:00+07:00',
  }
  const { recordVisit } = service.as({ roles: ['volunteer'], units: ['31027.07'] }).teams
  return recordVisit({ params: { visitId: uuid() }, body: { ...body, ...more } }).orThrow()
}

function aloneInAll() {
  return SKILLS.map((skill) => ({ residentId: resident.residentId, skill, level: 'alone' as const }))
}

describe('sent again', () => {
  test.each(TOPICS)('$name comes out as it was, page by page', async (topic) => {
    await service.settled()
    const { eventLog } = service.parts
    const before = await contentOf(eventLog, topic)
    await service.emptyLog()
    const appended = await republishAll(send, topic.name, 2)
    await service.settled()
    const after = await contentOf(eventLog, topic)
    expect(after).toHaveLength(appended)
    // The units of the tests were put into the database: the topic has only those that were registered.
    const known = new Set(before.map(({ id }) => id))
    expect(topic.name === 'teams.unit.v1' ? after.filter(({ id }) => known.has(id)) : after).toEqual(before)
    expect(before.length).toBeGreaterThan(0)
    for (const other of TOPICS) if (other !== topic) await republishAll(send, other.name, 1_000)
  })

  test.each([
    [unitTopic, 'UPDATE unit_tree SET version = version + 1'],
    [bodyTopic, 'UPDATE body SET name = name'],
    [boundaryChangeTopic, 'UPDATE boundary_change SET title = title'],
    [progressTopic, 'UPDATE household SET progress_version = progress_version'],
  ])('a change of $name that is under way is waited for', async ({ name }, change) => {
    const { database } = service.parts
    let republishing: Promise<number> | undefined
    await database.transaction(async (tx) => {
      await tx.query(change)
      republishing = republishAll(send, name, 1_000)
      await expect.poll(() => countWaiting(database)).toBe(1)
    })
    expect(await republishing).toBeGreaterThan(0)
  })

  test('a note is not in it, as it was not before', async () => {
    await service.settled()
    expect(JSON.stringify(await contentOf(service.parts.eventLog, visitTopic))).not.toContain('Sáu')
  })
})

describe('a replay', () => {
  const rows = () =>
    service.parts.database.query(
      `SELECT h.household_id, h.sequence, status, places, r.resident_id, r.sequence AS resident_sequence, birth_month, stays,
          household_ids FROM household h LEFT JOIN resident r ON h.household_id = ANY(household_ids)`,
    )
  const progress = async () => {
    await service.settled()
    return contentOf(service.parts.eventLog, progressTopic)
  }
  const damage = {
    'a changed household': `UPDATE household SET places = '[]', status = 'closed'`,
    'a changed resident': `UPDATE resident SET birth_month = '2020-01', stays = '[]', household_ids = '{}'`,
    'a deleted resident': 'DELETE FROM resident',
  }

  beforeAll(() => publishHome(service))

  test('changes nothing where nothing is wrong, and nobody hears of it', async () => {
    const [before, told] = [await rows(), await progress()]
    await operator()
      .replay({ body: { from: 0 } })
      .orThrow()
    expect([await rows(), await progress()]).toEqual([before, told])
  })

  test.each(Object.entries(damage))('heals %s', async (_what, sql) => {
    const [before, told] = [await rows(), await progress()]
    await service.parts.database.query(sql)
    expect(await rows()).not.toEqual(before)
    await operator()
      .replay({ body: { from: 0 } })
      .orThrow()
    await expect.poll(rows).toEqual(before)
    const [now] = await progress()
    expect(now?.data).toEqual(told[0]?.data)
    expect(Number(now?.sequence)).toBeGreaterThan(Number(told[0]?.sequence))
  })
})

test('status tells who runs and who sends', async () => {
  const status = await operator().getStatus().orThrow()
  expect(status).toMatchObject({ version: '0.1.0', relay: { leading: true }, lost: 0, now: '2026-03-17T13:15:00.000Z' })
  expect(status.checks.map(({ name }) => name)).toContain('topics')
})

describe('topics', () => {
  test('are as declared, and applying changes nothing', async () => {
    const { topics } = await operator().checkTopics().orThrow()
    expect(topics).toEqual(TOPICS.map(({ name }) => ({ topic: name, state: 'as-declared', differences: [] })))
    expect(await operator().applyTopics().orThrow()).toEqual({ changed: [], topics })
  })

  test('are for operators: others may not even look', async () => {
    const { teams } = service.as({ roles: ['commune_officer'], units: [COMMUNE] })
    expect((await teams.checkTopics()).error?.code).toBe('forbidden')
    expect((await teams.applyTopics()).error?.code).toBe('forbidden')
  })
})
