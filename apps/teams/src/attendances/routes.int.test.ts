import type { TestService } from '@lantoa/chassis/testing/started-service'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { attendanceChanged, sessionChanged } from '@lantoa/contracts/teams/sessions.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMUNE, resident, startTeamsForTest } from '../../test/known-world.ts'
import { ELSEWHERE, HAMLET, sessionsOf } from '../../test/session-world.ts'
import { codesOf, sentTo } from '../../test/started-teams.ts'

let service: TestService
let now = new Date('2026-03-17T13:15:00Z')
beforeAll(async () => {
  service = await startTeamsForTest(() => now)
})
afterAll(() => service.stop())

const { leader, officer, trainer, plan, settle, erase, restrict, attend } = sessionsOf(() => service)
const eventsOf = async (topic: string, key: string) => (await sentTo(service, topic)).filter((one) => one.key === key)
const lastOf = async (attendanceId: string) => (await eventsOf(attendanceChanged.topic.name, attendanceId)).at(-1)
const sessionNow = async (sessionId: string) => leader().getSession({ params: { sessionId } }).orThrow()

async function member(from = '2026-01-01'): Promise<string> {
  const [bodyId, personId] = [uuid(), uuid()]
  const legalAct = { number: '1/QĐ', issuer: 'UBND', date: '2025-07-01' }
  const body = {
    kind: 'community_team' as const,
    unitCode: COMMUNE,
    hamletCodes: [HAMLET],
    legalAct,
    from: '2025-08-01',
  }
  await officer()
    .setUpBody({ params: { bodyId }, body: { ...body, status: 'active' } })
    .orThrow()
  const joined = { bodyId, personId, role: 'member' as const, from, affiliations: ['youth_union' as const] }
  await officer()
    .joinBody({ params: { membershipId: uuid() }, body: joined })
    .orThrow()
  return personId
}

describe('an attendance', () => {
  test('is answered, stored and published once, however often it is sent; the session says how many', async () => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan({ status: 'held', startsAt: '2026-03-17T08:00:00+07:00' })
    const params = { attendanceId: uuid() }
    const body = { sessionId, attendeeKind: 'resident' as const, attendeeId: person, actions: ['install_app' as const] }
    const first = await leader().recordAttendance({ params, body })
    const again = await leader().recordAttendance({ params, body: { ...body, attendeeId: person.toUpperCase() } })
    expect(first.data).toMatchObject({ ...params, ...body, withdrawal: null, version: 1 })
    expect(again.data).toEqual(first.data)
    expect(await eventsOf(attendanceChanged.topic.name, params.attendanceId)).toMatchObject([
      {
        sequence: 1,
        data: { ...body, unitCode: HAMLET, unitFrom: '2007-04-06', day: '2026-03-17', counts: true },
      },
    ])
    expect((await eventsOf(sessionChanged.topic.name, sessionId)).map(({ sequence }) => sequence)).toEqual([1, 2])
    expect(await sessionNow(sessionId)).toMatchObject({ attended: 1, version: 1 })
    const other = await leader().recordAttendance({ params, body: { ...body, actions: [] } })
    expect(other.error?.code).toBe('attendance-differs')
  })

  test('of a person who stands on the list already is refused, by whichever phone', async () => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan()
    const answers = await Promise.all([1, 2, 3].map(() => attend(sessionId, person)))
    expect(answers.map(({ error }) => error?.code).sort()).toEqual(['already-attends', 'already-attends', undefined])
    expect((await sessionNow(sessionId)).attended).toBe(1)
  })

  test('of a batch gets its own answer, and nothing is half applied', async () => {
    const [here = ''] = await settle(1)
    const [away = ''] = await settle(1, ELSEWHERE)
    const [moved = ''] = await settle(1, HAMLET, '2025-07-01', '2026-03-17')
    const { sessionId } = await plan()
    const said = [here, away, uuid(), moved, here].map((attendeeId) => {
      return { attendanceId: uuid(), sessionId, attendeeKind: 'resident' as const, attendeeId }
    })
    const { results } = await officer(['91'])
      .recordAttendanceBatch({ body: { items: said } })
      .orThrow()
    expect(codesOf(results)).toEqual([
      ...['accepted', 'resident-elsewhere', 'unknown-resident', 'accepted', 'already-attends'],
    ])
    const { items } = await leader().listAttendances({ query: { sessionId } }).orThrow()
    expect(items.map(({ attendeeId, warnings }) => [attendeeId, warnings])).toEqual([
      [here, undefined],
      [moved, ['lived-elsewhere']],
    ])
  })

  test('of somebody who lives in other units tells nobody that he is there', async () => {
    const [away = ''] = await settle(1, ELSEWHERE)
    const { sessionId } = await plan()
    expect((await attend(sessionId, away)).error).toMatchObject({ code: 'unknown-resident', pointer: '/attendeeId' })
  })

  test('is of a member of that day, or of an official by a reference that stays', async () => {
    const { sessionId } = await plan()
    const said = { attendeeKind: 'member' }
    expect((await attend(sessionId, await member(), said)).error).toBeUndefined()
    expect((await attend(sessionId, await member('2026-03-18'), said)).error?.code).toBe('unknown-member')
    expect((await attend(sessionId, uuid(), { attendeeKind: 'official' })).error).toBeUndefined()
  })

  test('is of no official where the id is that of a resident; of one in other units nobody learns that', async () => {
    const official = { attendeeKind: 'official' }
    const [[here = ''], [away = '']] = [await settle(1), await settle(1, ELSEWHERE)]
    const { sessionId } = await plan()
    const refused = { status: 422, code: 'resident-not-official', pointer: '/attendeeId' }
    expect((await attend(sessionId, here, official)).error).toMatchObject(refused)
    expect((await attend(sessionId, away, official)).error).toBeUndefined()
  })

  test.each([
    ['session-in-future', { startsAt: '2026-03-18T08:00:00+07:00' }, undefined],
    ['session-not-held', {}, 'postponed'],
    ['session-not-held', {}, 'cancelled'],
    ['unknown-session', { unitCode: COMMUNE }, undefined],
  ] as const)('is refused: %s', async (code, more, status) => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan(more, officer())
    if (status) await officer().advanceSession({ params: { sessionId }, body: { status }, ifMatch: 1 }).orThrow()
    expect((await attend(sessionId, person)).error?.code).toBe(code)
  })

  test('is recorded by a trainer at his own session, and at no other', async () => {
    const [one = '', two = ''] = await settle(2)
    const mine = await plan({}, trainer('minh'))
    const other = await plan()
    expect((await attend(mine.sessionId, one, {}, trainer('minh'))).error).toBeUndefined()
    expect((await attend(other.sessionId, two, {}, trainer('minh'))).error?.code).toBe('unknown-session')
  })
})

describe('heads and people are never mixed', () => {
  const count = (sessionId: string, headcounts: { audience: 'residents'; count: number }[], ifMatch = 1) =>
    leader().countHeads({ params: { sessionId }, body: { headcounts }, ifMatch })

  test('where heads were counted, nobody is written down until they are taken back', async () => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan()
    await count(sessionId, [{ audience: 'residents', count: 40 }]).orThrow()
    expect((await attend(sessionId, person)).error?.code).toBe('headcount-taken')
    await count(sessionId, [], 2).orThrow()
    expect((await attend(sessionId, person)).error).toBeUndefined()
  })

  test('where somebody is written down no heads are counted, nor is the session put off, until he is withdrawn', async () => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan()
    const { data } = await attend(sessionId, person)
    expect((await count(sessionId, [{ audience: 'residents', count: 40 }])).error?.code).toBe('attendance-taken')
    const putOff = () => leader().advanceSession({ params: { sessionId }, body: { status: 'cancelled' }, ifMatch: 1 })
    expect((await putOff()).error?.code).toBe('attendance-taken')
    const params = { attendanceId: data?.attendanceId ?? '' }
    await leader()
      .withdrawAttendance({ params, body: { reason: 'was_not_there' } })
      .orThrow()
    expect((await putOff()).error).toBeUndefined()
  })
})

describe('of who lived elsewhere on that day', () => {
  const MORNING = { status: 'held', startsAt: '2026-03-17T08:00:00+07:00' } as const
  const stay = (hamletCode: string, from: string, until: string | null) => ({
    householdId: uuid(),
    hamletCode,
    from,
    until,
  })
  const tell = async (residentId: string, sequence: number, stays: object[]) => {
    const data = residentChanged.schema.parse({ ...resident, residentId, stays })
    await service.publish(residentChanged, [{ key: residentId, data, sequence }])
    await service.settled()
  }
  const HERE = [stay(HAMLET, '2025-07-01', null)]
  const MOVED = [stay(HAMLET, '2025-07-01', '2026-03-01'), stay(ELSEWHERE, '2026-03-01', null)]

  test('an attendance is kept with a warning, whether the move is told before it or after', async () => {
    const { sessionId } = await plan(MORNING)
    const [early, late] = [uuid(), uuid()]
    await tell(early, 1, MOVED)
    await tell(late, 1, HERE)
    const first = await attend(sessionId, early).orThrow()
    const second = await attend(sessionId, late).orThrow()
    expect([first.warnings, second.warnings]).toEqual([['lived-elsewhere'], undefined])
    await tell(late, 2, MOVED)
    const told = await Promise.all([first, second].map(({ attendanceId }) => lastOf(attendanceId)))
    expect(told.map((one) => one?.data)).toMatchObject([
      { counts: true, warnings: ['lived-elsewhere'] },
      { counts: true, warnings: ['lived-elsewhere'] },
    ])
    await tell(late, 3, HERE)
    expect((await lastOf(second.attendanceId))?.data).not.toHaveProperty('warnings')
    expect((await sessionNow(sessionId)).attended).toBe(2)
  })

  test('the warning follows the day of the session', async () => {
    const { sessionId } = await plan(MORNING)
    const person = uuid()
    await tell(person, 1, MOVED)
    const { attendanceId } = await attend(sessionId, person).orThrow()
    const body = { startsAt: '2026-02-28T08:00:00+07:00' }
    await leader().correctSession({ params: { sessionId }, body, ifMatch: 1 }).orThrow()
    expect((await lastOf(attendanceId))?.data).not.toHaveProperty('warnings')
    expect((await leader().getAttendance({ params: { attendanceId } }).orThrow()).warnings).toBeUndefined()
  })
})

describe('a session with its list of names', () => {
  const heads = [{ audience: 'residents' as const, count: 40 }]
  const MORNING = { status: 'held', startsAt: '2026-03-17T08:00:00+07:00' } as const
  const correct = (sessionId: string, body: Parameters<ReturnType<typeof officer>['correctSession']>[0]['body']) =>
    officer(['91']).correctSession({ params: { sessionId }, body, ifMatch: 1 })

  test.each([
    ['to where they did not live', { unitCode: ELSEWHERE }, 'attendees-elsewhere'],
    ['to a day before they lived there', { startsAt: '2025-06-30T08:00:00+07:00' }, undefined],
    ['to another day on which they did', { startsAt: '2025-07-01T08:00:00+07:00' }, undefined],
    ['to the commune', { unitCode: COMMUNE }, undefined],
  ])('is corrected %s as if they were written down later', async (_where, body, code) => {
    const people = await settle(2)
    const { sessionId } = await plan(MORNING)
    for (const person of people) await attend(sessionId, person).orThrow()
    const { error } = await correct(sessionId, body)
    expect(error?.code).toBe(code)
    if (code) expect(error?.detail).toContain(' 2 ')
    const other = await plan({ ...MORNING, ...body } as never, officer(['91']))
    const later = await attend(other.sessionId, people[0] ?? '', {}, officer(['91']))
    expect(later.error?.code).toBe(code && 'resident-elsewhere')
  })

  test('of members is not corrected to a day on which one was none', async () => {
    const { sessionId } = await plan(MORNING)
    await attend(sessionId, await member('2026-03-17'), { attendeeKind: 'member' }).orThrow()
    const { error } = await correct(sessionId, { startsAt: '2026-03-16T08:00:00+07:00' })
    expect(error?.code).toBe('attendees-elsewhere')
  })

  test('that is planned is not moved to a day ahead', async () => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan()
    await attend(sessionId, person).orThrow()
    const { error } = await correct(sessionId, { startsAt: '2026-05-17T08:00:00+07:00' })
    expect(error?.code).toBe('session-in-future')
  })

  test('is not put off by a correction either: who came would count on the other day', async () => {
    const [person = ''] = await settle(1)
    const [named, counted] = [await plan(), await plan({ headcounts: heads, startsAt: MORNING.startsAt })]
    await attend(named.sessionId, person).orThrow()
    const putOff = ({ sessionId }: { sessionId: string }) =>
      leader().correctSessionStatus({ params: { sessionId }, body: { status: 'postponed', reason: 'Mưa' }, ifMatch: 1 })
    expect((await putOff(named)).error?.code).toBe('attendance-taken')
    expect((await putOff(counted)).error?.code).toBe('headcount-taken')
  })

  test('or with heads is not put off, and heads are taken back however it stands', async () => {
    const { sessionId } = await plan({ headcounts: heads, startsAt: MORNING.startsAt })
    const params = { sessionId }
    const advance = (status: 'postponed' | 'cancelled') =>
      leader().advanceSession({ params, body: { status }, ifMatch: 1 })
    expect((await advance('postponed')).error?.code).toBe('headcount-taken')
    expect((await advance('cancelled')).error?.code).toBe('headcount-taken')
    const body = { status: 'cancelled', reason: 'Ghi nhầm buổi khác' } as const
    await leader().correctSessionStatus({ params, body, ifMatch: 1 }).orThrow()
    expect((await leader().countHeads({ params, body: { headcounts: [] }, ifMatch: 2 })).data?.headcounts).toEqual([])
  })
})

describe('what was recorded by mistake', () => {
  test('is withdrawn once, counts nowhere, and the person may be written down again', async () => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan({ status: 'held', startsAt: '2026-03-17T08:00:00+07:00' })
    const { attendanceId } = await attend(sessionId, person).orThrow()
    const withdraw = (reason: 'wrong_person' | 'other') =>
      leader().withdrawAttendance({ params: { attendanceId }, body: { reason } })
    const first = await withdraw('wrong_person')
    expect((await withdraw('wrong_person')).data).toEqual(first.data)
    expect((await withdraw('other')).error?.code).toBe('already-withdrawn')
    expect(await lastOf(attendanceId)).toMatchObject({ sequence: 2, data: { counts: false } })
    expect((await sessionNow(sessionId)).attended).toBe(0)
    expect((await attend(sessionId, person)).error).toBeUndefined()
  })

  test('of the actions is corrected, against the version that was read', async () => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan()
    const { attendanceId } = await attend(sessionId, person).orThrow()
    const correct = (actions: ('signature' | 'install_app')[], ifMatch = 1) =>
      leader().correctAttendance({ params: { attendanceId }, body: { actions }, ifMatch })
    expect((await correct(['signature'])).data).toMatchObject({ actions: ['signature'], version: 2 })
    expect((await correct(['signature'])).data).toMatchObject({ version: 2 })
    expect((await correct(['install_app'])).error?.code).toBe('precondition-failed')
    expect(await lastOf(attendanceId)).toMatchObject({ data: { actions: ['signature'] } })
    await officer()
      .withdrawAttendance({ params: { attendanceId }, body: { reason: 'was_not_there' } })
      .orThrow()
    const { items } = await leader().listAttendanceHistory({ params: { attendanceId } }).orThrow()
    expect(items).toMatchObject([
      { kind: 'withdrawn', by: 'hue', state: { actions: ['signature'], withdrawal: { reason: 'was_not_there' } } },
      { kind: 'corrected', by: 'lan', state: { actions: ['signature'], withdrawal: null, version: 2 } },
      { kind: 'recorded', by: 'lan', state: { attendeeId: person, actions: [], version: 1 } },
    ])
  })
})

describe('what becomes of a session', () => {
  test('becomes of who was there: whether it was held, and where and when', async () => {
    const [person = ''] = await settle(1)
    const { sessionId } = await plan({ startsAt: '2026-03-17T08:00:00+07:00' })
    const { attendanceId } = await attend(sessionId, person).orThrow()
    expect(await lastOf(attendanceId)).toMatchObject({ data: { counts: false } })
    const params = { sessionId }
    await leader()
      .advanceSession({ params, body: { status: 'held' }, ifMatch: 1 })
      .orThrow()
    expect(await lastOf(attendanceId)).toMatchObject({ sequence: 2, data: { counts: true, day: '2026-03-17' } })
    await leader()
      .correctSession({ params, body: { startsAt: '2026-03-16T08:00:00+07:00', minutes: 30 }, ifMatch: 2 })
      .orThrow()
    expect(await lastOf(attendanceId)).toMatchObject({ sequence: 3, data: { counts: true, day: '2026-03-16' } })
    await leader()
      .correctSession({ params, body: { minutes: 60 }, ifMatch: 3 })
      .orThrow()
    const body = { status: 'cancelled' as const, reason: 'Ghi nhầm buổi khác' }
    await leader().correctSessionStatus({ params, body, ifMatch: 4 }).orThrow()
    expect(await lastOf(attendanceId)).toMatchObject({ sequence: 4, data: { counts: false } })
  })
})

test('of who is erased nothing is left, and he still counts as one', async () => {
  const [person = ''] = await settle(1)
  const sessions = [await plan(), await plan()]
  const ids = await Promise.all(
    sessions.map(async ({ sessionId }) => (await attend(sessionId, person).orThrow()).attendanceId),
  )
  const params = { attendanceId: ids[0] ?? '' }
  await leader()
    .correctAttendance({ params, body: { actions: ['signature'] }, ifMatch: 1 })
    .orThrow()
  await erase(person)
  const last = await Promise.all(ids.map(lastOf))
  const names = last.map((one) => attendanceChanged.schema.parse(one?.data).attendeeId)
  expect(new Set(names).size).toBe(1)
  expect(names).not.toContain(person)
  const rows = await service.parts.database.query('SELECT * FROM attendance WHERE attendance_id = ANY($1)', [ids])
  expect(JSON.stringify(rows)).not.toContain(person)
  const history = await leader().listAttendanceHistory({ params }).orThrow()
  expect(JSON.stringify(history)).not.toContain(person)
  await erase(person)
  expect(await Promise.all(ids.map(lastOf))).toEqual(last)
})

test('of whom the data are not used what came before is written down, and nothing since; they are shown all of it', async () => {
  const [person = ''] = await settle(1)
  const [early, late] = [await plan({ startsAt: '2026-03-10T19:00:00+07:00' }), await plan()]
  await restrict(person, '2026-03-16')
  const { attendanceId } = await attend(early.sessionId, person).orThrow()
  const refused = { status: 409, code: 'processing-restricted', pointer: '/attendeeId' }
  expect((await attend(late.sessionId, person)).error).toMatchObject(refused)
  const privacy = (units: string[]) => service.as({ roles: ['privacy_officer'], units }).teams
  const params = { residentId: person }
  const { data } = await privacy(['91']).getActivityData({ params })
  expect(data?.attendances.map((one) => one.attendanceId)).toEqual([attendanceId])
  expect((await privacy([ELSEWHERE]).getActivityData({ params })).error).toMatchObject({ status: 404 })
  expect((await leader().getActivityData({ params })).error).toMatchObject({ status: 403 })
})

describe('a member who is shown the code of a session', () => {
  const join = (subject: string, sessionId: string, attendanceId: string = uuid()) => {
    const { teams } = service.as({ subject, roles: ['volunteer'], units: [ELSEWHERE] })
    return teams.joinSession({ params: { sessionId, attendanceId } })
  }

  test('writes down himself, once, wherever his units are', async () => {
    const [person, attendanceId] = [await member(), uuid()]
    const { sessionId } = await plan()
    const first = await join(person, sessionId, attendanceId)
    expect(first.data).toMatchObject({ attendanceId, attendeeKind: 'member', attendeeId: person, actions: [] })
    expect((await join(person, sessionId, attendanceId)).data).toEqual(first.data)
    expect((await join(person, sessionId)).error?.code).toBe('already-attends')
    expect((await join(await member(), sessionId, attendanceId)).error?.code).toBe('not-found')
  })

  test.each([
    ['unknown-member', 'lan', {}],
    ['unknown-member', uuid(), {}],
    ['not-found', undefined, undefined],
    ['session-in-future', undefined, { startsAt: '2026-03-18T08:00:00+07:00' }],
  ] as const)('is refused: %s', async (code, subject, more) => {
    const sessionId = more ? (await plan(more)).sessionId : uuid()
    expect((await join(subject ?? (await member()), sessionId)).error?.code).toBe(code)
  })

  test('does not come back by it where the trainer has taken them off, but for a line that stood twice', async () => {
    const [absent, twice] = [await member(), await member()]
    const { sessionId } = await plan()
    const off = async (person: string, reason: 'was_not_there' | 'recorded_twice') => {
      const { attendanceId } = await join(person, sessionId).orThrow()
      await leader().withdrawAttendance({ params: { attendanceId }, body: { reason } }).orThrow()
    }
    await off(absent, 'was_not_there')
    await off(twice, 'recorded_twice')
    expect((await join(absent, sessionId)).error).toMatchObject({ status: 409, code: 'taken-off-list' })
    expect((await join(twice, sessionId)).error).toBeUndefined()
    expect((await join(absent, (await plan()).sessionId)).error).toBeUndefined()
    expect((await attend(sessionId, absent, { attendeeKind: 'member' })).error).toBeUndefined()
  })

  test('may be late by two weeks, as phones are, and no more', async () => {
    const [early, late] = [await member(), await member()]
    const { sessionId } = await plan()
    now = new Date('2026-03-31T13:15:00Z')
    expect((await join(early, sessionId)).error).toBeUndefined()
    now = new Date('2026-04-01T13:15:00Z')
    expect((await join(late, sessionId)).error?.code).toBe('joining-over')
    now = new Date('2026-03-17T13:15:00Z')
  })
})
