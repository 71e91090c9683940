import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesReadWhole } from '@lantoa/chassis/testing/tables-read-whole'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { attendanceChanged, sessionChanged } from '@lantoa/contracts/teams/sessions.events'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resident, startTeamsForTest } from '../../test/known-world.ts'
import { HAMLET, sessionsOf } from '../../test/session-world.ts'
import { sentTo } from '../../test/started-teams.ts'
import { listOfResidents } from './store.ts'

const RUNS = { numRuns: Number(process.env.LANTOA_RUNS ?? 8) }
const HELD = { status: 'held', startsAt: '2026-03-17T08:00:00+07:00' } as const
let service: TestService

beforeAll(async () => {
  service = await startTeamsForTest(() => new Date('2026-03-17T13:15:00Z'))
})
afterAll(() => service.stop())

const { plan, attend, leader } = sessionsOf(() => service)

function somebody(): ResidentState {
  const stays = [{ householdId: uuid(), hamletCode: HAMLET, from: '2025-07-01', until: null }]
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

async function lastOf(topic: string, key: string) {
  return (await sentTo(service, topic)).filter((one) => one.key === key).at(-1)?.data
}

/** Who counts at a session, with what they did, as it is told whoever counts it. */
async function toldOf(sessionId: string, attendanceIds: readonly string[]) {
  const states = await Promise.all(
    attendanceIds.map(async (id) => attendanceChanged.schema.parse(await lastOf(attendanceChanged.topic.name, id))),
  )
  const counting = states.filter((one) => one.counts && one.sessionId === sessionId)
  const { attended } = sessionChanged.schema.parse(await lastOf(sessionChanged.topic.name, sessionId))
  return {
    attended,
    counting: counting.map(({ attendeeId, actions }) => `${attendeeId} ${[...actions].sort()}`).sort(),
  }
}

test('who stands at a session under two ids counts once, with all that they did, and is two again after the undo', async () => {
  const [one, other] = [somebody(), somebody()]
  await arrive(one, 1)
  await arrive(other, 1)
  const { sessionId } = await plan(HELD)
  const first = await attend(sessionId, one.residentId, { actions: ['signature'] }).orThrow()
  const second = await attend(sessionId, other.residentId, { actions: ['install_app'] }).orThrow()
  const ids = [first.attendanceId, second.attendanceId]
  const apart = {
    attended: 2,
    counting: [`${one.residentId} signature`, `${other.residentId} install_app`].sort(),
  }
  expect(await toldOf(sessionId, ids)).toEqual(apart)
  await arrive(merged(other, one), 2)
  expect(await toldOf(sessionId, ids)).toEqual({ attended: 1, counting: [`${one.residentId} install_app,signature`] })
  await leader()
    .withdrawAttendance({ params: { attendanceId: first.attendanceId }, body: { reason: 'was_not_there' } })
    .orThrow()
  expect(await toldOf(sessionId, ids)).toEqual({ attended: 1, counting: [`${one.residentId} install_app`] })
  await arrive(other, 3)
  expect(await toldOf(sessionId, ids)).toEqual({ attended: 1, counting: [`${other.residentId} install_app`] })
})

test('who is merged already is written down under either id, as where they were said to live', async () => {
  const [one, other] = [somebody(), somebody()]
  const elsewhere = { ...one, stays: one.stays.map((stay) => ({ ...stay, hamletCode: '31018.02' })) }
  await arrive(elsewhere, 1)
  await arrive(merged(other, one), 1)
  const { sessionId } = await plan(HELD)
  const { attendanceId } = await attend(sessionId, other.residentId).orThrow()
  expect(await toldOf(sessionId, [attendanceId])).toEqual({ attended: 1, counting: [`${one.residentId} `] })
})

test.each([
  ['the one who is kept first', ['one', 'other']],
  ['the other one first', ['other', 'one']],
] as const)('of who was merged and is erased, %s, one remains that nobody knows', async (_name, order) => {
  const people = { one: somebody(), other: somebody() }
  await arrive(people.one, 1)
  await arrive(people.other, 1)
  const sessions = [await plan(HELD), await plan(HELD)]
  const said = await Promise.all(
    sessions.flatMap(({ sessionId }) =>
      [people.one, people.other].map(({ residentId }) => attend(sessionId, residentId).orThrow()),
    ),
  )
  await arrive(merged(people.other, people.one), 2)
  for (const who of order) {
    await service.publish(residentChanged, [{ key: people[who].residentId, data: null, sequence: 3 }])
    await service.settled()
  }
  const ids = said.map(({ attendanceId }) => attendanceId)
  const told = await Promise.all(sessions.map(({ sessionId }) => toldOf(sessionId, ids)))
  expect(told.map(({ attended }) => attended)).toEqual([1, 1])
  expect(new Set(told.flatMap(({ counting }) => counting)).size).toBe(1)
  const rows = await service.parts.database.query('SELECT * FROM attendance WHERE attendance_id = ANY($1)', [ids])
  for (const { residentId } of Object.values(people)) expect(JSON.stringify(rows)).not.toContain(residentId)
})

test('in whatever order people, merges and attendances arrive, each person counts once at each session', async () => {
  const who = fc.constantFrom('a' as const, 'b' as const, 'c' as const)
  const action = fc.constantFrom('install_app' as const, 'signature' as const)
  const paths = fc.record({
    b: fc.array(fc.constantFrom('a', 'none'), { maxLength: 3 }),
    c: fc.array(fc.constantFrom('a', 'b', 'none'), { maxLength: 3 }),
    present: fc.uniqueArray(fc.record({ who, at: fc.nat({ max: 1 }), action, withdrawn: fc.boolean() }), {
      selector: (one) => `${one.who} ${one.at}`,
      maxLength: 6,
    }),
  })
  const property = fc.asyncProperty(paths, fc.gen(), async ({ b, c, present }, draw) => {
    const people = { a: somebody(), b: somebody(), c: somebody() }
    type Who = keyof typeof people
    for (const one of Object.values(people)) await arrive(one, 1)
    const sessions = [(await plan(HELD)).sessionId, (await plan(HELD)).sessionId] as const
    const statesOf = (one: Who, path: readonly string[]) =>
      path.map((into, at) => () => {
        const target = people[into as Who] as ResidentState | undefined
        return arrive(target ? merged(people[one], target) : people[one], at + 2)
      })
    const ids: string[] = []
    const attending = present.map((one) => async () => {
      const actions = [one.action]
      const { attendanceId } = await attend(sessions[one.at] ?? '', people[one.who].residentId, { actions }).orThrow()
      ids.push(attendanceId)
      const params = { attendanceId }
      if (one.withdrawn)
        await leader()
          .withdrawAttendance({ params, body: { reason: 'other' } })
          .orThrow()
    })
    const waiting = [statesOf('b', b), statesOf('c', c), attending]
    while (waiting.some((list) => list.length > 0)) await waiting[draw(fc.nat, { max: 2 })]?.shift()?.()
    const into: Readonly<Record<string, string | undefined>> = { b: b.at(-1), c: c.at(-1) }
    const heirOf = (one: string): Who => (into[one] && into[one] !== 'none' ? heirOf(into[one]) : (one as Who))
    for (const [at, sessionId] of sessions.entries()) {
      const here = present.filter((one) => one.at === at && !one.withdrawn)
      const byHeir = Map.groupBy(here, (one) => people[heirOf(one.who)].residentId)
      const expected = [...byHeir].map(([id, all]) => `${id} ${[...new Set(all.map((one) => one.action))].sort()}`)
      expect(await toldOf(sessionId, ids)).toEqual({ attended: byHeir.size, counting: expected.sort() })
    }
  })
  await fc.assert(property, RUNS)
}, 240_000)

test('what is kept of residents is found without reading all attendances', async () => {
  const asked = { residentIds: [uuid()], sessionIds: [uuid()] }
  expect(await tablesReadWhole(service.parts.database, (tx) => listOfResidents(tx, asked))).toEqual([])
})
