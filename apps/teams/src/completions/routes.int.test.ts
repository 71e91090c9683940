import { setTimeout as sleep } from 'node:timers/promises'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { contentOf, countWaiting } from '@lantoa/chassis/testing/topic-content'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { type CompletionState, completionTopic } from '@lantoa/contracts/teams/completions.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMUNE, resident, startTeamsForTest } from '../../test/known-world.ts'
import { ELSEWHERE, HAMLET, sessionsOf } from '../../test/session-world.ts'
import { lockResidents } from '../known-homes/find.ts'

let service: TestService
let lessonId: string
let courseId: string
beforeAll(async () => {
  service = await startTeamsForTest()
  lessonId = await lessonOf(COMMUNE, { isPublished: true })
  courseId = uuid()
  const body = { unitCode: COMMUNE, since: '2026-01-10', name: 'Chữ ký số', kind: 'officials', topics: ['signature'] }
  await officer()
    .recordCourse({ params: { courseId }, body: body as never })
    .orThrow()
})
afterAll(() => service.stop())

const { officer, settle, restrict, erase } = sessionsOf(() => service)
const volunteer = (units = [HAMLET]) => service.as({ subject: 'lan', roles: ['volunteer'], units }).teams

async function lessonOf(unitCode: string, { isPublished }: { isPublished: boolean }): Promise<string> {
  const params = { lessonId: uuid() }
  const body = { unitCode, since: '2026-03-01', title: 'Bài một', text: 'Hãy cúp máy.', topics: ['self_protection'] }
  await officer([unitCode]).recordLesson({ params, body }).orThrow()
  const published = { status: 'published', on: '2026-03-02' } as const
  if (isPublished) await officer([unitCode]).advanceLesson({ params, body: published, ifMatch: 1 }).orThrow()
  return params.lessonId
}

function finish(learnerId: string, more: object = {}, { by = volunteer(), completionId = uuid() } = {}) {
  const body = { learnedKind: 'lesson', learnedId: lessonId, learnerKind: 'resident', learnerId, ...PLACE, ...more }
  return by.recordCompletion({ params: { completionId }, body: body as never })
}
const PLACE = { unitCode: HAMLET, day: '2026-03-17' }

test('who finished a lesson is written down once: sent again the same, by another phone refused', async () => {
  const [person = ''] = await settle(1)
  const completionId = uuid()
  const first = await finish(person, {}, { completionId }).orThrow()
  expect(first).toMatchObject({ completionId, ...PLACE, withdrawal: null, version: 1 })
  expect(await finish(person, {}, { completionId }).orThrow()).toEqual(first)
  const shouted = { learnerId: person.toUpperCase(), learnedId: lessonId.toUpperCase() }
  expect(await finish(person, shouted, { completionId }).orThrow()).toEqual(first)
  expect((await finish(person, { day: '2026-03-16' }, { completionId })).error?.code).toBe('completion-differs')
  expect((await finish(person, { day: '2026-03-16' })).error?.code).toBe('already-finished')
})

test('two phones at one moment write one down', async () => {
  const [person = ''] = await settle(1)
  const answers = await Promise.all([1, 2, 3].map(() => finish(person)))
  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(['already-finished', 'already-finished'])
})

test('a batch keeps its places, and the second of one person is refused in it', async () => {
  const [person = '', other = ''] = await settle(2)
  const item = { learnedKind: 'lesson', learnedId: lessonId, learnerKind: 'resident', ...PLACE } as const
  const items = [person, person, uuid(), other].map((learnerId) => ({ ...item, learnerId, completionId: uuid() }))
  const { results } = await volunteer()
    .recordCompletionBatch({ body: { items } as never })
    .orThrow()
  const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
  expect(codes).toEqual(['taken', 'already-finished', 'unknown-resident', 'taken'])
})

test('a resident counts in or near where he lives, however late a move is told, an official anywhere, a member while he is one', async () => {
  const [moved = ''] = await settle(1, ELSEWHERE)
  const [here = ''] = await settle(1, HAMLET, '2026-03-10')
  const draft = await lessonOf(COMMUNE, { isPublished: false })
  const foreign = await lessonOf('31018', { isPublished: true })
  const cases: [string, object, string][] = [
    [moved, {}, 'unknown-resident'],
    [here, { day: '2026-03-18' }, 'day-in-future'],
    [here, { unitCode: ELSEWHERE }, 'outside-scope'],
    [here, { unitCode: '99999' }, 'unknown-unit'],
    [here, { learnedId: draft }, 'lesson-not-published'],
    [here, { learnedId: foreign }, 'unknown-lesson'],
    [here, { learnedId: courseId }, 'unknown-lesson'],
    [here, { learnedKind: 'course', learnedId: lessonId }, 'unknown-course'],
    [uuid(), { learnerKind: 'member' }, 'unknown-member'],
  ]
  for (const [person, more, code] of cases) expect((await finish(person, more)).error?.code).toBe(code)
  expect((await finish(here, { day: '2026-03-09' })).data).toMatchObject({ unitCode: HAMLET })
  expect((await finish(moved, {}, { by: officer(['91']) })).error?.code).toBe('resident-elsewhere')
  const course = { learnedKind: 'course', learnedId: courseId, learnerKind: 'official', unitCode: COMMUNE }
  expect((await finish(uuid(), course, { by: officer() })).data).toMatchObject({ learnerKind: 'official' })
  const [resident = ''] = await settle(1)
  expect((await finish(resident, course, { by: officer() })).error).toMatchObject({
    ...{ code: 'resident-not-official', pointer: '/learnerId' },
  })
})

test('of whom the data are not used what came before is written down, and nothing since; they are shown all of it', async () => {
  const [person = ''] = await settle(1)
  await restrict(person, '2026-03-16')
  expect((await finish(person)).error).toMatchObject({ code: 'processing-restricted', pointer: '/learnerId' })
  const { completionId } = await finish(person, { day: '2026-03-15' }).orThrow()
  const { teams } = service.as({ roles: ['privacy_officer'], units: ['91'] })
  const { completions } = await teams.getActivityData({ params: { residentId: person } }).orThrow()
  expect(completions.map((one) => one.completionId)).toEqual([completionId])
})

test('what was withdrawn counts nowhere and can be written down again', async () => {
  const [person = ''] = await settle(1)
  const { completionId } = await finish(person).orThrow()
  const withdraw = (reason: 'wrong_person' | 'other', by = volunteer()) =>
    by.withdrawCompletion({ params: { completionId }, body: { reason } })
  expect((await withdraw('wrong_person', volunteer([ELSEWHERE]))).error?.code).toBe('not-found')
  const withdrawn = await withdraw('wrong_person').orThrow()
  expect(withdrawn).toMatchObject({ version: 2, withdrawal: { reason: 'wrong_person', by: 'lan' } })
  expect(await withdraw('wrong_person').orThrow()).toEqual(withdrawn)
  expect((await withdraw('other')).error?.code).toBe('already-withdrawn')
  expect((await finish(person)).data).toMatchObject({ version: 1 })
})

test('is read in its units and listed by what and by whom', async () => {
  const [person = ''] = await settle(1)
  const { completionId } = await finish(person, { day: '2026-03-15' }).orThrow()
  const params = { completionId }
  expect((await volunteer([ELSEWHERE]).getCompletion({ params })).error?.code).toBe('not-found')
  expect((await officer().getCompletion({ params })).data).toMatchObject({ learnerId: person })
  const listed = await officer()
    .listCompletions({ query: { unit: COMMUNE, learnerId: person } })
    .orThrow()
  expect(listed.items.map((one) => one.completionId)).toEqual([completionId])
  expect(
    (
      await officer(['31018'])
        .listCompletions({ query: { learnerId: person } })
        .orThrow()
    ).items,
  ).toEqual([])
})

describe('who has two ids', () => {
  const somebody = (): ResidentState => {
    const stays = [{ householdId: uuid(), hamletCode: HAMLET, from: '2025-07-01', until: null }]
    return { ...resident, residentId: uuid(), stays }
  }
  const arrive = async (data: ResidentState, sequence: number) => {
    await service.publish(residentChanged, [{ key: data.residentId, data, sequence }])
    await service.settled()
  }
  const merge = (one: ResidentState, into: ResidentState, sequence: number) =>
    arrive({ ...one, stays: [], mergedInto: into.residentId, lived: one.stays }, sequence)

  async function countedFor(learnedId: string): Promise<string[]> {
    const content = await contentOf(service.parts.eventLog, completionTopic)
    const states: CompletionState[] = content.map(({ data }) => data)
    return states.filter((one) => one.learnedId === learnedId).map(({ learnerId }) => learnerId)
  }

  test('has finished a lesson as one person from the merge on, and as two once they are parted again', async () => {
    const [one, other] = [somebody(), somebody()]
    const learnedId = await lessonOf(COMMUNE, { isPublished: true })
    for (const person of [one, other]) {
      await arrive(person, 1)
      await finish(person.residentId, { learnedId }).orThrow()
    }
    await merge(other, one, 2)
    expect(await countedFor(learnedId)).toEqual([one.residentId, one.residentId])
    await arrive(other, 3)
    expect((await countedFor(learnedId)).sort()).toEqual([one.residentId, other.residentId].sort())
  })

  test('finishes a lesson once under either of them, also in one batch', async () => {
    const [one, other] = [somebody(), somebody()]
    await arrive(one, 1)
    await arrive(other, 1)
    await merge(other, one, 2)
    const item = { learnedKind: 'lesson', learnedId: lessonId, learnerKind: 'resident', ...PLACE } as const
    const items = [other, one].map(({ residentId }) => ({ ...item, learnerId: residentId, completionId: uuid() }))
    const { results } = await volunteer()
      .recordCompletionBatch({ body: { items } as never })
      .orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'already-finished'])
    expect((await finish(one.residentId)).error?.code).toBe('already-finished')
  })

  test('waits with a lesson under one of them for whoever writes it down under the other', async () => {
    const [one, other] = [somebody(), somebody()]
    for (const person of [one, other]) await arrive(person, 1)
    await merge(other, one, 2)
    const second = await lessonOf(COMMUNE, { isPublished: true })
    const { completionId } = await finish(other.residentId, { learnedId: second }).orThrow()
    const { database } = service.parts
    const finishing = await database.transaction(async (tx) => {
      await lockResidents(tx, [other.residentId])
      await tx.query('UPDATE completion SET learned_id = $1 WHERE completion_id = $2', [lessonId, completionId])
      const answer = finish(one.residentId).then(({ error }) => error?.code ?? 'taken')
      while (!(await Promise.race([answer, sleep(20)])) && (await countWaiting(database)) === 0);
      return [answer]
    })
    expect(await Promise.all(finishing)).toEqual(['already-finished'])
  })
})

test('who is erased stays one person that nobody knows, in lessons as in sessions', async () => {
  const [person = ''] = await settle(1)
  const second = await lessonOf(COMMUNE, { isPublished: true })
  for (const learnedId of [lessonId, second]) await finish(person, { learnedId }).orThrow()
  await erase(person)
  await service.settled()
  const content = await contentOf(service.parts.eventLog, completionTopic)
  const states: CompletionState[] = content.map(({ data }) => data)
  const mine = states.filter(({ learnedId }) => learnedId === second)
  expect(mine).toHaveLength(1)
  const called = mine[0]?.learnerId
  expect(called).not.toBe(person)
  expect(states.filter(({ learnerId }) => learnerId === called)).toHaveLength(2)
  expect(JSON.stringify(states)).not.toContain(person)
})

test('who writes down what somebody finished who is being erased waits, and hears that there is nobody', async () => {
  const [person = ''] = await settle(1)
  const { database } = service.parts
  const finishing = await database.transaction(async (tx) => {
    await tx.query('UPDATE resident SET birth_month = NULL WHERE resident_id = $1', [person])
    const answer = finish(person).then(({ error }) => error?.code ?? 'taken')
    while (!(await Promise.race([answer, sleep(20)])) && (await countWaiting(database)) === 0);
    return [answer]
  })
  expect(await Promise.all(finishing)).toEqual(['unknown-resident'])
})
