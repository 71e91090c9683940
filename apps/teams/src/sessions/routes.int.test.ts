import type { TestService } from '@lantoa/chassis/testing/started-service'
import { sessionChanged } from '@lantoa/contracts/teams/sessions.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMUNE, startTeamsForTest } from '../../test/known-world.ts'
import { ELSEWHERE, HAMLET, PRACTICE, sessionsOf } from '../../test/session-world.ts'
import { sentTo } from '../../test/started-teams.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const { leader, officer, trainer, plan } = sessionsOf(() => service)
const LATER = '2026-03-24T19:00:00+07:00'
const eventsOf = async (sessionId: string) =>
  (await sentTo(service, sessionChanged.topic.name)).filter(({ key }) => key === sessionId)

describe('a session', () => {
  test('is answered, stored and published once, however often it is sent', async () => {
    const params = { sessionId: uuid() }
    const startsAt = '2026-03-17T12:00:00.000Z'
    const first = await leader().recordSession({ params, body: PRACTICE })
    const again = await leader().recordSession({
      params,
      body: { ...PRACTICE, startsAt, mode: 'in_person', headcounts: [] },
    })
    expect(first.data).toMatchObject({
      ...PRACTICE,
      startsAt,
      day: '2026-03-17',
      status: 'planned',
      attended: 0,
      version: 1,
    })
    expect([again.data, again.etag]).toEqual([first.data, '"1"'])
    expect(await eventsOf(params.sessionId)).toMatchObject([
      { sequence: 1, data: { unitCode: HAMLET, unitFrom: '2007-04-06', day: '2026-03-17', status: 'planned' } },
    ])
    const other = await leader().recordSession({ params, body: { ...PRACTICE, minutes: 60 } })
    expect(other.error).toMatchObject({ status: 409, code: 'session-differs' })
  })

  test('says nothing in its events of its title and its place', async () => {
    const { sessionId } = await plan({ title: 'Lớp ở nhà bà Sáu', place: 'Nhà bà Sáu' })
    expect(JSON.stringify(await eventsOf(sessionId))).not.toContain('Sáu')
  })

  test('keeps the words of a list beside their codes; only the codes are published', async () => {
    const params = { sessionId: uuid() }
    const asWritten = { kind: 'thuc hanh', topics: 'Thanh toán số' }
    const first = await leader().recordSession({ params, body: { ...PRACTICE, asWritten } })
    expect(first.data?.asWritten).toEqual(asWritten)
    expect((await leader().recordSession({ params, body: PRACTICE })).data).toEqual(first.data)
    const body = { topics: ['safety'], asWritten: { topics: 'an toàn' } }
    const corrected = await officer().correctSession({ params, body, ifMatch: 1 })
    expect(corrected.data).toMatchObject({ topics: ['safety'], asWritten: { kind: 'thuc hanh', topics: 'an toàn' } })
    const { data } = await officer().listSessionHistory({ params })
    expect(data?.items.map(({ state }) => state.asWritten)).toEqual([corrected.data?.asWritten, asWritten])
    expect(JSON.stringify(await eventsOf(params.sessionId))).not.toContain('asWritten')
    const phone = { ...PRACTICE, asWritten: { kind: '0912345678' } }
    const refused = await leader().recordSession({ params: { sessionId: uuid() }, body: phone })
    expect(refused.error).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/asWritten/kind' }] })
    const alone = await officer().correctSession({ params, body: { asWritten }, ifMatch: 2 })
    expect(alone.error).toMatchObject({ code: 'invalid-request' })
  })

  test('that was held is written down afterwards, with how many came', async () => {
    const headcounts = [{ audience: 'pupils' as const, count: 40 }]
    const { sessionId } = await plan({ status: 'held', startsAt: '2026-03-10T08:00:00+07:00', headcounts })
    expect(await eventsOf(sessionId)).toMatchObject([{ data: { status: 'held', day: '2026-03-10', headcounts } }])
  })

  test.each([
    ['session-in-future', '/startsAt', { status: 'held', startsAt: LATER }],
    ['session-in-future', '/startsAt', { startsAt: LATER, headcounts: [{ audience: 'pupils', count: 1 }] }],
    ['unknown-unit', '/unitCode', { unitCode: '99999.01' }],
    ['unknown-unit', '/unitCode', { startsAt: '2001-01-01T08:00:00+07:00' }],
    ['outside-scope', '/unitCode', { unitCode: ELSEWHERE }],
    ['outside-scope', '/unitCode', { unitCode: COMMUNE }],
    ['unknown-body', '/organiserId', { organiserId: uuid() }],
  ])('is refused: %s at %s', async (code, pointer, more) => {
    const body = { ...PRACTICE, ...(more as object) }
    const { error } = await leader().recordSession({ params: { sessionId: uuid() }, body })
    expect(error).toMatchObject({ code, pointer })
  })

  test.each([
    ['/title', { title: 'Gọi 0912345678' }],
    ['/topics/0', { topics: ['Thanh toán'] }],
    ['/topics', { topics: [] }],
    [
      '/headcounts',
      {
        headcounts: [
          { audience: 'pupils', count: 1 },
          { audience: 'pupils', count: 2 },
        ],
      },
    ],
    ['/headcounts/0/count', { headcounts: [{ audience: 'pupils', count: 0 }] }],
  ])('is refused whose %s says what it must not', async (pointer, more) => {
    const body = { ...PRACTICE, ...(more as object) }
    const { error } = await leader().recordSession({ params: { sessionId: uuid() }, body })
    expect(error).toMatchObject({ code: 'invalid-request', errors: [{ pointer }] })
  })

  test('of a batch spoils no other', async () => {
    const items = [{ ...PRACTICE }, { ...PRACTICE, unitCode: ELSEWHERE }, { ...PRACTICE }]
    const body = { items: items.map((one) => ({ ...one, sessionId: uuid() })) }
    const { results } = await leader().recordSessionBatch({ body }).orThrow()
    expect(results.map(({ accepted }) => accepted)).toEqual([true, false, true])
  })
})

describe('a session goes on', () => {
  const advance = (sessionId: string, body: { status: 'held' | 'postponed' | 'cancelled' | 'planned' }, ifMatch = 1) =>
    leader().advanceSession({ params: { sessionId }, body, ifMatch })

  test('to held, once; sent again the first answer comes', async () => {
    const { sessionId } = await plan()
    const first = await advance(sessionId, { status: 'held' })
    const again = await advance(sessionId, { status: 'held' })
    expect(first.data).toMatchObject({ status: 'held', version: 2 })
    expect(again.data).toEqual(first.data)
    expect(await eventsOf(sessionId)).toMatchObject([{ sequence: 1 }, { sequence: 2, data: { status: 'held' } }])
  })

  test('to held some minutes early: of the day itself the clock of the hall is right', async () => {
    const { sessionId } = await plan({ startsAt: '2026-03-17T23:30:00+07:00' })
    expect((await advance(sessionId, { status: 'held' })).data?.status).toBe('held')
  })

  test('never to held before its day', async () => {
    const { sessionId } = await plan({ startsAt: LATER })
    expect((await advance(sessionId, { status: 'held' })).error).toMatchObject({ code: 'session-in-future' })
  })

  test('from postponed to planned, on another day', async () => {
    const { sessionId } = await plan()
    await advance(sessionId, { status: 'postponed' })
    const body = { status: 'planned' as const, startsAt: LATER }
    const { data } = await leader().advanceSession({ params: { sessionId }, body, ifMatch: 2 })
    expect(data).toMatchObject({ status: 'planned', day: '2026-03-24', version: 3 })
  })

  test.each(['planned', 'postponed', 'cancelled'] as const)('from held to %s only by a correction', async (status) => {
    const { sessionId } = await plan({ status: 'held', startsAt: '2026-03-16T19:00:00+07:00' })
    expect((await advance(sessionId, { status })).error).toMatchObject({ code: 'status-out-of-order' })
    const body = { status, reason: 'Ghi nhầm buổi khác' }
    const { data } = await leader().correctSessionStatus({ params: { sessionId }, body, ifMatch: 1 })
    expect(data).toMatchObject({ status, version: 2 })
    const { items } = await officer().listSessionHistory({ params: { sessionId } }).orThrow()
    expect(items).toMatchObject([
      { kind: 'status-corrected', reason: 'Ghi nhầm buổi khác', state: { status } },
      { kind: 'recorded', by: 'lan', reason: null, state: { status: 'held' } },
    ])
    const reads = await officer()
      .listTextReads({ query: { unit: COMMUNE, thingId: sessionId } })
      .orThrow()
    expect(reads.items).toMatchObject([{ operation: 'listSessionHistory', readBy: 'hue', unitCode: HAMLET }])
  })

  test('after a change by somebody else only when it was read again', async () => {
    const { sessionId } = await plan()
    await officer()
      .correctSession({ params: { sessionId }, body: { minutes: 120 }, ifMatch: 1 })
      .orThrow()
    expect((await advance(sessionId, { status: 'cancelled' })).error).toMatchObject({ code: 'precondition-failed' })
  })
})

describe('a correction', () => {
  test('keeps what it leaves out, and moves the session to its day', async () => {
    const { sessionId } = await plan()
    const body = { startsAt: '2026-03-16T18:00:00Z', topics: ['online_payment', 'self_protection'] }
    const { data } = await leader().correctSession({ params: { sessionId }, body, ifMatch: 1 })
    expect(data).toMatchObject({ ...PRACTICE, ...body, startsAt: '2026-03-16T18:00:00.000Z', day: '2026-03-17' })
  })

  test.each([
    ['outside-scope', { unitCode: ELSEWHERE }],
    ['unknown-unit', { unitCode: '99999.01' }],
    ['unknown-body', { organiserId: uuid() }],
    ['session-in-future', { startsAt: LATER }],
  ])('is refused: %s', async (code, body) => {
    const { sessionId } = await plan({ status: 'held', startsAt: '2026-03-16T19:00:00+07:00' })
    expect((await leader().correctSession({ params: { sessionId }, body, ifMatch: 1 })).error?.code).toBe(code)
  })
})

test('the sessions of a course are listed by it, latest first, and only by who may read them', async () => {
  const courseId = uuid()
  const kind = 'digital_skills' as const
  const body = { unitCode: COMMUNE, since: '2026-01-10', name: 'Thanh toán số', kind, topics: ['online_payment'] }
  await officer().recordCourse({ params: { courseId }, body }).orThrow()
  const at = (day: string) => ({ courseId, startsAt: `${day}T08:00:00+07:00` })
  const [early, late] = [await plan(at('2026-01-19')), await plan(at('2026-01-26'))]
  await plan()
  const { items } = await officer().listSessions({ query: { courseId } }).orThrow()
  expect(items.map(({ sessionId }) => sessionId)).toEqual([late.sessionId, early.sessionId])
  const elsewhere = service.as({ roles: ['commune_officer'], units: [ELSEWHERE] }).teams
  expect((await elsewhere.listSessions({ query: { courseId } }).orThrow()).items).toEqual([])
})

describe('a session that is written down by two people', () => {
  const startsAt = '2026-03-02T08:00:00+07:00'
  const alikeOf = async (sessionId: string, by = officer()) =>
    (await by.getSession({ params: { sessionId } }).orThrow()).alike

  test('names the other one, and the other one it, until one of them is cancelled', async () => {
    const mine = await plan({ startsAt, status: 'held' })
    expect(await alikeOf(mine.sessionId)).toBeUndefined()
    const zone = { startsAt: '2026-03-02T01:00:00Z', topics: ['self_protection', 'online_payment'] }
    const other = await plan({ ...zone, status: 'held', title: 'Thanh toán số' }, officer())
    expect(await alikeOf(mine.sessionId)).toEqual([other.sessionId])
    expect(await alikeOf(other.sessionId)).toEqual([mine.sessionId])
    const body = { status: 'cancelled', reason: 'Ghi hai lần' } as const
    await officer()
      .correctSessionStatus({ params: { sessionId: other.sessionId }, body, ifMatch: 1 })
      .orThrow()
    expect(await alikeOf(mine.sessionId)).toBeUndefined()
    expect(await alikeOf(other.sessionId)).toBeUndefined()
  })

  test.each([
    ['another hour', '2026-03-03', { startsAt: '2026-03-03T09:00:00+07:00' }],
    ['another topic', '2026-03-05', { topics: ['ai_assistant'] }],
    ['another unit', '2026-03-06', { unitCode: COMMUNE }],
  ])('is another one at %s', async (_what, day, more) => {
    const unlike = { startsAt: `${day}T08:00:00+07:00`, topics: ['selling'] }
    const mine = await plan(unlike)
    await plan({ ...unlike, ...more }, officer())
    expect(await alikeOf(mine.sessionId)).toBeUndefined()
  })

  test('is not named to who may not read it', async () => {
    const [me, other] = [uuid(), uuid()]
    const at = { startsAt: '2026-03-04T08:00:00+07:00' }
    const mine = await plan(at, trainer(me))
    await plan(at, trainer(other))
    expect(await alikeOf(mine.sessionId, trainer(me))).toBeUndefined()
  })
})

describe('who has a session', () => {
  test('a trainer has his own ones: which he recorded, and at which he teaches', async () => {
    const [me, other] = [uuid(), uuid()]
    const own = await plan({}, trainer(me))
    const taught = await plan({ trainerIds: [me as never], unitCode: COMMUNE }, officer())
    const foreign = await plan({}, trainer(other))
    const { items } = await trainer(me).listSessions({ query: {} }).orThrow()
    expect(items.map(({ sessionId }) => sessionId).sort()).toEqual([own.sessionId, taught.sessionId].sort())
    const read = await trainer(me).getSession({ params: { sessionId: foreign.sessionId } })
    expect(read.error).toMatchObject({ status: 404, code: 'not-found' })
    const params = { sessionId: taught.sessionId }
    expect((await trainer(me).advanceSession({ params, body: { status: 'held' }, ifMatch: 1 })).error?.code).toBe(
      undefined,
    )
  })

  test('a leader reads those of the commune, and changes those of his hamlet', async () => {
    const { sessionId } = await plan({ unitCode: COMMUNE }, officer())
    expect((await leader().getSession({ params: { sessionId } })).data?.sessionId).toBe(sessionId)
    const { error } = await leader().advanceSession({ params: { sessionId }, body: { status: 'held' }, ifMatch: 1 })
    expect(error?.code).toBe('not-found')
  })

  test('other units learn nothing of it', async () => {
    const { sessionId } = await plan()
    const stranger = leader('an', [ELSEWHERE])
    expect((await stranger.getSession({ params: { sessionId } })).error?.code).toBe('not-found')
    const taken = await stranger.recordSession({
      params: { sessionId },
      body: { ...PRACTICE, unitCode: ELSEWHERE },
    })
    expect(taken.error).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('a list is of a unit and what lies beneath, or of all units and those above, of some days, in some state', async () => {
    const mine = await plan({ startsAt: '2026-02-01T08:00:00+07:00' })
    const above = await plan({ startsAt: '2026-02-02T08:00:00+07:00', unitCode: COMMUNE, status: 'held' }, officer())
    const query = { from: '2026-02-01', until: '2026-02-03' }
    const ids = async (more: object) =>
      (
        await leader()
          .listSessions({ query: { ...query, ...more } })
          .orThrow()
      ).items.map((one) => one.sessionId)
    expect(await ids({})).toEqual([above.sessionId, mine.sessionId])
    expect(await ids({ status: 'held' })).toEqual([above.sessionId])
    expect(await ids({ unit: HAMLET })).toEqual([mine.sessionId])
    expect(await ids({ until: '2026-02-02' })).toEqual([mine.sessionId])
  })
})
