import { randomUUID } from 'node:crypto'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { contentOf } from '@lantoa/chassis/testing/topic-content'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { type CompletionState, completionTopic } from '@lantoa/contracts/teams/completions.events'
import { type AttendanceState, attendanceChanged, sessionChanged } from '@lantoa/contracts/teams/sessions.events'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMUNE, resident, startTeamsForTest } from '../../test/known-world.ts'
import { ELSEWHERE, HAMLET, sessionsOf } from '../../test/session-world.ts'

const RUNS = {
  numRuns: Number(process.env.LANTOA_RUNS ?? 12),
  ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
  endOnFailure: true, // each run takes seconds, and its seed says what happened
}
const WHO = ['a', 'b', 'c'] as const
type Who = (typeof WHO)[number]

let service: TestService
let lessonId: string

beforeAll(async () => {
  service = await startTeamsForTest(() => new Date('2026-03-17T13:15:00Z'))
  lessonId = uuid()
  const body = { unitCode: COMMUNE, since: '2026-03-01', title: 'Bài một', text: 'Hãy cúp máy.' }
  const at = { params: { lessonId } }
  await officer()
    .recordLesson({ ...at, body: { ...body, topics: ['self_protection'] } })
    .orThrow()
  await officer()
    .advanceLesson({ ...at, ifMatch: 1, body: { status: 'published', on: '2026-03-02' } })
    .orThrow()
})
afterAll(() => service.stop())

const { plan, attend, leader, officer } = sessionsOf(() => service)

/** What identity decided, in its order; what it would have refused is passed over. */
type Decided = { readonly kind: 'merge' | 'part' | 'erase' | 'move'; readonly who: Who; readonly into: Who }
type Told = { readonly data: ResidentState | null; readonly erasure?: { id: string; ids: number } | undefined }

/** The states that identity tells of each, who stands for whom in the end, and with whom who is erased was. */
function tellingsOf(people: Readonly<Record<Who, ResidentState>>, decided: readonly Decided[]) {
  const told = Object.fromEntries(WHO.map((who) => [who, [{ data: people[who] }] as Told[]])) as Record<Who, Told[]>
  const states = { ...people }
  const into = new Map<Who, Who>()
  const erased = new Map<Who, string>()
  const heirOf = (who: Who): Who => heirOf_(into.get(who), who)
  function heirOf_(next: Who | undefined, who: Who): Who {
    return next === undefined ? who : heirOf(next)
  }
  const say = (who: Who) => {
    const [one, heir] = [states[who], into.get(who)]
    const merged = heir && { ...one, stays: [], lived: one.stays, mergedInto: people[heir].residentId }
    told[who].push({ data: merged ?? one })
  }
  for (const { kind, who, into: other } of decided) {
    if (erased.has(who) || erased.has(other)) continue
    if (kind === 'merge' && who !== other && !into.has(who) && !into.has(other)) {
      into.set(who, other)
      say(who)
      say(other)
    }
    if (kind === 'part' && into.delete(who)) say(who)
    if (kind === 'move' && !into.has(who)) {
      const stays = states[who].stays.map((stay) => ({ ...stay, hamletCode: ELSEWHERE }))
      states[who] = { ...states[who], stays }
      say(who)
    }
    if (kind === 'erase') {
      const same = WHO.filter((one) => heirOf(one) === heirOf(who))
      const erasure = { id: randomUUID(), ids: same.length }
      for (const one of same) {
        told[one].push({ data: null, erasure })
        erased.set(one, erasure.id)
      }
      for (const one of same) into.delete(one)
    }
  }
  return { told, heirOf, erased }
}

async function arrive(key: string, sequence: number, told: Told): Promise<void> {
  await service.publish(residentChanged, [{ key, sequence, ...told }])
  await service.settled()
}

const who = fc.constantFrom(...WHO)
const MERGED: Decided = { kind: 'merge', who: 'b', into: 'a' }
const ERASED: Decided = { kind: 'erase', who: 'a', into: 'a' }
const decided: fc.Arbitrary<Decided> = fc.record({
  kind: fc.constantFrom('merge' as const, 'merge' as const, 'part' as const, 'erase' as const, 'move' as const),
  ...{ who, into: who },
})
const present = fc.record({
  ...{ who, at: fc.nat({ max: 2 }), withdrawn: fc.boolean() },
  action: fc.constantFrom('install_app' as const, 'signature' as const),
})
/** Something before that two are one, something before they are erased, and something after it. */
const some = fc.array(decided, { maxLength: 2 })
const history = fc.tuple(some, some, some).map(([first, then, last]) => [...first, MERGED, ...then, ERASED, ...last])
/** What happened, and who is written down where: the last place is the lesson. */
const happenings = fc.record({
  decided: history,
  present: fc.uniqueArray(present, { selector: (one) => `${one.who} ${one.at}`, minLength: 6, maxLength: 9 }),
})

test('whenever an erasure is read, before merges or behind them, everybody counts once and who is erased is nobody', async () => {
  const property = fc.asyncProperty(happenings, fc.gen(), async ({ decided, present }, draw) => {
    const people = Object.fromEntries(
      WHO.map((one) => {
        const stays = [{ householdId: uuid(), hamletCode: HAMLET, from: '2025-07-01', until: null }]
        return [one, residentChanged.schema.parse({ ...resident, residentId: uuid(), stays, steps: [] })]
      }),
    ) as Record<Who, ResidentState>
    const { told, heirOf, erased } = tellingsOf(people, decided)
    for (const one of WHO) await arrive(people[one].residentId, 1, told[one][0] as Told)
    const held = { status: 'held', startsAt: '2026-03-17T08:00:00+07:00' } as const
    const sessionIds = [(await plan(held)).sessionId, (await plan(held)).sessionId]
    const written: { id: string; who: Who; at: number; action: string; withdrawn: boolean }[] = []

    async function write({ who: one, at, action, withdrawn }: (typeof present)[number]): Promise<void> {
      const { residentId } = people[one]
      const sessionId = sessionIds[at]
      if (sessionId === undefined) return finish(one)
      const { data, error } = await attend(sessionId, residentId, { actions: [action] })
      if (error) return expect(error.code).toBe('unknown-resident')
      written.push({ id: data.attendanceId, who: one, at, action, withdrawn })
      const params = { attendanceId: data.attendanceId }
      if (withdrawn)
        await leader()
          .withdrawAttendance({ params, body: { reason: 'other' } })
          .orThrow()
    }

    async function finish(one: Who): Promise<void> {
      const learned = { learnedKind: 'lesson', learnedId: lessonId, unitCode: HAMLET, day: '2026-03-17' } as const
      const { data, error } = await leader().recordCompletion({
        params: { completionId: uuid() },
        body: { ...learned, learnerKind: 'resident', learnerId: people[one].residentId },
      })
      if (error) return expect(['unknown-resident', 'already-finished']).toContain(error.code)
      written.push({ id: data.completionId, who: one, at: 2, action: '', withdrawn: false })
    }

    const lists = WHO.map((one) =>
      told[one].flatMap((state, at) => {
        // Compaction and reading in bulk pass over all but the last.
        const isPassedOver = at === 0 || (at < told[one].length - 1 && draw(fc.boolean))
        return isPassedOver ? [] : [() => arrive(people[one].residentId, at + 1, state)]
      }),
    )
    const writing = present.map((one) => () => write(one))
    const waiting = [...lists, writing, writing] // of who is erased nothing is written down any more
    while (waiting.some((list) => list.length > 0)) {
      await waiting[draw(fc.nat, { max: waiting.length - 1 })]?.shift()?.()
    }
    for (const one of WHO) await arrive(people[one].residentId, told[one].length, told[one].at(-1) as Told)

    /** Whoever is one person in the end, by any name. */
    const personOf = (one: Who) => erased.get(one) ?? people[heirOf(one)].residentId
    const { attendances, completions, attended } = await publishedOf(sessionIds)
    const names = new Map<string, string>()
    const namedAs = (one: Who, name: string) => {
      const known = names.get(personOf(one)) ?? name
      names.set(personOf(one), name)
      expect(name).toBe(known)
    }
    for (const { id, who: one, at } of written) {
      const name = at === 2 ? completions.get(id)?.learnerId : attendances.get(id)?.attendeeId
      namedAs(one, String(name))
    }
    expect(new Set(names.values()).size).toBe(names.size)
    const oldIds = WHO.map((one) => String(people[one].residentId))
    for (const [person, name] of names) expect(oldIds.includes(name), person).toBe(oldIds.includes(person))
    for (const [at, sessionId] of sessionIds.entries()) {
      const here = written.filter((one) => one.at === at && !one.withdrawn)
      const byPerson = Map.groupBy(here, (one) => personOf(one.who))
      const expected = [...byPerson].map(([person, own]) => {
        return `${names.get(person)} ${[...new Set(own.map(({ action }) => action))].sort()}`
      })
      const counting = [...attendances.values()].filter((one) => one.counts && one.sessionId === sessionId)
      expect(counting.map((one) => `${one.attendeeId} ${[...one.actions].sort()}`).sort()).toEqual(expected.sort())
      expect(attended.get(sessionId)).toBe(byPerson.size)
    }
    for (const { id, who: one } of written) {
      if (erased.has(one)) expect(attendances.get(id)?.warnings ?? []).toEqual([])
    }
    const gone = WHO.filter((one) => erased.has(one)).map((one) => people[one].residentId)
    expect(await rowsNaming(gone)).toBe(0)
  })
  await fc.assert(property, RUNS)
  expect(await service.parts.database.query('SELECT * FROM erased_person')).toEqual([])
}, 400_000)

async function publishedOf(sessionIds: readonly string[]) {
  await service.settled()
  const { eventLog } = service.parts
  const content = async <Data>(topic: Parameters<typeof contentOf>[1]) =>
    (await contentOf(eventLog, topic)).map(({ data }) => data as Data)
  const attendances = (await content<AttendanceState>(attendanceChanged.topic)).filter((one) =>
    sessionIds.some((id) => id === one.sessionId),
  )
  const sessions = await content<{ sessionId: string; attended: number }>(sessionChanged.topic)
  return {
    attendances: new Map(attendances.map((one) => [String(one.attendanceId), one])),
    completions: new Map(
      (await content<CompletionState>(completionTopic)).map((one) => [String(one.completionId), one]),
    ),
    attended: new Map(sessions.map((one) => [one.sessionId, one.attended])),
  }
}

async function rowsNaming(ids: readonly string[]): Promise<number> {
  const [row] = await service.parts.database.query<{ count: number }>(
    `SELECT (SELECT count(*) FROM attendance WHERE attendee_id = ANY($1::uuid[]) OR counts_for = ANY($1::uuid[]))
          + (SELECT count(*) FROM completion WHERE learner_id = ANY($1::uuid[]) OR counts_for = ANY($1::uuid[])) AS count`,
    [ids],
  )
  return Number(row?.count)
}
