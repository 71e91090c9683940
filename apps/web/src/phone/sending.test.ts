import { dayOf } from '@lantoa/vietnam/days'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Asked, idOf, phoneAt, problem, type Route, serverOf, visitAt } from '../../test/phone.ts'
import { completionAt } from '../../test/records.ts'
import type { Locker } from './locker.ts'

const NOW = new Date('2026-03-17T14:00:00Z')
const BATCH = 'POST /teams/v1/visits/batch'
const COUNTED = 'POST /reporting/v1/counted'
const ME = 'GET /teams/v1/me'
const RECEIVED = '2026-03-17T14:00:01Z'
const MINUTE = 60_000

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(NOW)
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

type Item = { visitId: string; householdId: string; startedAt: string; deviceAt?: string }
const itemsOf = ({ body }: Asked) => (body as { items: Item[] }).items

/** Takes every visit but those for which `refuse` has a problem. */
function takes(refuse: (item: Item) => object | undefined = () => undefined): Route {
  return (asked) => ({
    body: {
      results: itemsOf(asked).map((item) => {
        const said = refuse(item)
        return said ? { accepted: false, problem: said } : { accepted: true, value: { ...item, receivedAt: RECEIVED } }
      }),
    },
  })
}

const never: Route = ({ body }) => ({
  body: { items: (body as { visitIds: string[] }).visitIds.map((visitId) => ({ visitId, counted: false, moved: [] })) },
})
const me: Route = () => ({ body: {} })
const routes = (batch: Route, more: Record<string, Route> = {}) => ({
  [BATCH]: batch,
  [COUNTED]: never,
  [ME]: me,
  ...more,
})

async function states(): Promise<Record<string, string>> {
  const receipts = await locker.receipts()
  return Object.fromEntries(receipts.map(({ id, state }) => [String(Number(id.slice(-12))), state]))
}

test.each([
  ['already-finished', 'sent'],
  ['unknown-lesson', 'look-again'],
])('a lesson of which a service says %s is %s', async (code, state) => {
  const results = [{ accepted: false, problem: problem(code, 409) }]
  const { lantoa } = serverOf(routes(takes(), { 'POST /teams/v1/completions/batch': () => ({ body: { results } }) }))
  await locker.save(completionAt(1, 20, 880))
  await locker.flush(lantoa)
  expect(await states()).toEqual({ 880: state })
})

describe('what is saved', () => {
  test('long after the last look at the clock keeps its time', async () => {
    const { lantoa, asked } = serverOf(routes(takes()))
    await locker.save(visitAt(1, 101))
    await locker.flush(lantoa)
    vi.setSystemTime(NOW.getTime() + 20 * MINUTE)
    await locker.save(visitAt(2, 102))
    await locker.flush(lantoa)
    const times = asked.filter(({ path }) => path.endsWith('/visits/batch')).map((one) => itemsOf(one)[0]?.startedAt)
    expect(times).toEqual([NOW.toISOString(), new Date(NOW.getTime() + 20 * MINUTE).toISOString()])
  })

  test('of a day that was named today goes out now, and never later today', async () => {
    const { lantoa, asked } = serverOf(routes(takes()))
    const today = dayOf(NOW)
    vi.setSystemTime(new Date('2019-01-01T16:50:00Z'))
    await locker.sayToday(today)
    await locker.save({ ...visitAt(1, 101, { startedAt: new Date().toISOString() }) })
    vi.setSystemTime(NOW)
    expect(await locker.flush(lantoa)).toMatchObject({ unsent: 0 })
    const sent = asked.filter(({ path }) => path.endsWith('/visits/batch')).flatMap(itemsOf)
    expect(sent.map(({ startedAt, deviceAt }) => [startedAt, dayOf(deviceAt ?? '')])).toEqual([
      [NOW.toISOString(), '2019-01-01'],
    ])
  })

  test('goes in one request, and is sent only when the answer names it', async () => {
    await locker.save(visitAt(1, 101))
    await locker.save(visitAt(2, 102))
    await locker.save(visitAt(1, 103))
    const { lantoa, asked } = serverOf(routes(takes()))
    expect(await locker.flush(lantoa)).toEqual({ unsent: 0, uncounted: 3 })
    const batches = asked.filter(({ path }) => path.endsWith('/batch'))
    expect(batches.map((one) => itemsOf(one).map(({ visitId }) => visitId))).toEqual([
      [idOf(101), idOf(102)],
      [idOf(103)],
    ])
    expect(await states()).toEqual({ 101: 'sent', 102: 'sent', 103: 'sent' })
    expect((await locker.receipts())[0]).toMatchObject({ sentAt: RECEIVED, visit: { outcome: 'done' } })
  })

  test('twice is one record, and takes its draft away; another one under its id is refused', async () => {
    await locker.keepDraft(idOf(1), { step: 3 })
    const visit = visitAt(1, 101)
    await Promise.all([locker.save(visit), locker.save(visit)])
    expect(await locker.receipts()).toMatchObject([{ id: visit.id, state: 'saved' }])
    expect(await locker.draft(idOf(1))).toBeUndefined()
    await expect(locker.save(visitAt(1, 101, { outcome: 'absent' }))).rejects.toThrow('Another record')
    expect(await locker.standing()).toMatchObject({ unsent: 1, oldestUnsent: NOW.toISOString() })
  })

  test('waits while the answer is lost, and is then sent word for word', async () => {
    await locker.save(visitAt(1, 101))
    let lost = true
    const { lantoa, asked } = serverOf(routes((one) => (lost ? 'lost' : takes()(one))))
    const failed = await locker.flush(lantoa)
    expect(failed).toMatchObject({ unsent: 1, problem: { code: 'network-error' } })
    expect(await locker.flush(lantoa)).toEqual({ ...failed, uncounted: 0 })
    lost = false
    vi.setSystemTime(Date.parse(failed.again ?? ''))
    expect(await locker.flush(lantoa)).toMatchObject({ unsent: 0 })
    const [one, two] = asked.filter(({ path }) => path.endsWith('/batch'))
    expect(two).toEqual(one)
  })

  test('goes by halves where no answer comes in time', async () => {
    for (let home = 1; home <= 5; home += 1) await locker.save(visitAt(home, 100 + home))
    const { lantoa, asked } = serverOf(routes((one) => (itemsOf(one).length > 2 ? 'silent' : takes()(one))))
    expect(await locker.flush(lantoa)).toMatchObject({ unsent: 0 })
    expect(asked.filter(({ path }) => path.endsWith('/batch')).map((one) => itemsOf(one).length)).toEqual([
      5, 3, 2, 2, 1,
    ])
  })

  test('one that spoils a whole request is found, and the others go on', async () => {
    for (let home = 1; home <= 4; home += 1) await locker.save(visitAt(home, 100 + home))
    const spoils: Route = (one) =>
      itemsOf(one).some(({ visitId }) => visitId === idOf(103))
        ? { status: 422, body: problem('invalid-request', 422) }
        : takes()(one)
    const { lantoa } = serverOf(routes(spoils))
    expect(await locker.flush(lantoa)).toMatchObject({ unsent: 1 })
    expect(await states()).toEqual({ 101: 'sent', 102: 'sent', 103: 'look-again', 104: 'sent' })
  })
})

describe('a refusal', () => {
  const closed = (item: Item) => (item.visitId === idOf(101) ? problem('household-closed', 409) : undefined)

  beforeEach(async () => {
    for (const [home, id] of [
      [1, 101],
      [1, 102],
      [2, 103],
    ] as const)
      await locker.save(visitAt(home, id))
    await locker.flush(serverOf(routes(takes(closed))).lantoa)
  })

  test('stops its home alone, and says why', async () => {
    expect(await states()).toEqual({ 101: 'look-again', 102: 'saved', 103: 'sent' })
    const [refused] = (await locker.receipts()).filter(({ state }) => state === 'look-again')
    expect(refused?.problem).toMatchObject({ code: 'household-closed' })
    expect(refused?.said).toEqual(visitAt(1, 101))
    const standing = await locker.standing()
    expect(standing).toMatchObject({ unsent: 2, refused: 1, held: 1 })
    // No network sends these.
    expect(standing).not.toHaveProperty('oldestUnsent')
  })

  test('goes out once more when somebody says so', async () => {
    await locker.again(idOf(101))
    await locker.flush(serverOf(routes(takes())).lantoa)
    expect(await states()).toEqual({ 101: 'sent', 102: 'sent', 103: 'sent' })
  })

  test('that is let go says so on its receipt, keeps nothing of what it said, and the home goes on', async () => {
    await locker.letGo(idOf(101))
    await locker.letGo(idOf(102)) // it waits, and stays
    await locker.flush(serverOf(routes(takes())).lantoa)
    expect(await states()).toEqual({ 101: 'let-go', 102: 'sent', 103: 'sent' })
    for (const receipt of await locker.receipts()) expect(receipt).not.toHaveProperty('said')
  })
})

describe('another content under the id', () => {
  test.each([
    ['that means the same is sent', (body: object) => ({ body: { visitId: idOf(101), ...body, note: '' } }), 'sent'],
    ['that means another thing', () => ({ body: { visitId: idOf(101), outcome: 'absent' } }), 'look-again'],
    ['that cannot be read now', () => 'lost' as const, 'saved'],
  ])('%s', async (_what, answer, expected) => {
    const visit = visitAt(1, 101)
    await locker.save(visit)
    const differs = takes(() => problem('visit-differs', 409))
    const { lantoa } = serverOf(routes(differs, { 'GET /teams/v1/visits/': () => answer(visit.body) }))
    await locker.flush(lantoa)
    expect(await states()).toEqual({ 101: expected })
  })
})

test.each([
  ['a login that has ended', 401, 'unauthenticated', 0],
  ['a right that is gone', 403, 'forbidden', 10 * MINUTE],
  ['a server in repair', 503, 'try-later', 10 * MINUTE],
  ['too many requests', 429, 'too-many-requests', 10 * MINUTE],
])('%s keeps everything', async (_what, status, code, wait) => {
  await locker.save(visitAt(1, 101))
  const { lantoa } = serverOf(
    routes(() => ({ status, body: problem(code, status), headers: { 'Retry-After': '600' } })),
  )
  const { again, ...flushed } = await locker.flush(lantoa)
  expect(flushed).toMatchObject({ unsent: 1, problem: { code } })
  expect(again === undefined ? 0 : Date.parse(again) - Date.now()).toBe(wait)
  expect(await states()).toEqual({ 101: 'saved' })
})

test.each([
  ['goes at once', {}, 2],
  ['waits where the server said for how long', { 'Retry-After': '600' }, 1],
])('what somebody asks to send within a pause %s, and is not without a reason', async (_what, headers, requests) => {
  await locker.save(visitAt(1, 101))
  const { lantoa, asked } = serverOf(routes(() => ({ status: 503, body: problem('try-later', 503), headers })))
  await locker.flush(lantoa)
  expect(await locker.flush(lantoa, undefined, true)).toMatchObject({ unsent: 1, problem: { code: 'try-later' } })
  expect(asked.filter(({ path }) => path.endsWith('/batch'))).toHaveLength(requests)
})

test('who cannot be asked what is counted holds up no sending, and is asked again by turns of its own', async () => {
  const busy: Route = () => ({ status: 503, body: problem('try-later', 503), headers: { 'Retry-After': '600' } })
  const { lantoa, asked } = serverOf(routes(takes(), { [COUNTED]: busy }))
  const requestsTo = (end: string) => asked.filter(({ path }) => path.endsWith(end)).length
  await locker.save(visitAt(1, 101))
  expect(await locker.flush(lantoa)).toEqual({ unsent: 0, uncounted: 1 })
  await locker.save(visitAt(2, 102))
  expect(await locker.flush(lantoa)).toEqual({ unsent: 0, uncounted: 2 })
  expect([requestsTo('/batch'), requestsTo('/counted')]).toEqual([2, 1])
  vi.setSystemTime(Date.now() + 10 * MINUTE)
  await locker.flush(lantoa)
  expect(requestsTo('/counted')).toBe(2)
})

test('who cannot send still hears what is counted', async () => {
  await locker.save(visitAt(1, 101))
  await locker.flush(serverOf(routes(takes())).lantoa)
  await locker.save(visitAt(2, 102))
  vi.setSystemTime(Date.now() + MINUTE)
  const busy: Route = () => ({ status: 503, body: problem('try-later', 503), headers: { 'Retry-After': '600' } })
  const counts: Route = ({ body }) => ({
    body: {
      items: (body as { visitIds: string[] }).visitIds.map((visitId) => ({ visitId, counted: true, moved: [] })),
    },
  })
  const { lantoa } = serverOf(routes(busy, { [COUNTED]: counts }))
  expect(await locker.flush(lantoa)).toMatchObject({ unsent: 1, problem: { code: 'try-later' } })
  expect(await states()).toEqual({ 101: 'counted', 102: 'saved' })
})

test('a receipt that cannot be read does not keep the others from being counted', async () => {
  await locker.save(visitAt(1, 101))
  await locker.save(visitAt(2, 102))
  await locker.flush(serverOf(routes(takes())).lantoa)
  const db = await openDB(`lantoa-${locker.id}`)
  const row = await db.get('receipts', idOf(101))
  await db.put('receipts', { ...row, sealed: row.sealed.map((byte: number) => byte ^ 1) })
  db.close()
  const counts: Route = ({ body }) => ({
    body: {
      items: (body as { visitIds: string[] }).visitIds.map((visitId) => ({ visitId, counted: true, moved: [] })),
    },
  })
  vi.setSystemTime(Date.now() + MINUTE)
  expect(await locker.flush(serverOf(routes(takes(), { [COUNTED]: counts })).lantoa)).toEqual({
    unsent: 0,
    uncounted: 0,
  })
  expect(await states()).toEqual({ 102: 'counted' })
})

test('one that is not taken up at the moment waits by itself', async () => {
  await locker.save(visitAt(1, 101))
  await locker.save(visitAt(2, 102))
  const later = (item: Item) => (item.visitId === idOf(101) ? problem('try-later', 503) : undefined)
  const { lantoa } = serverOf(routes(takes(later)))
  expect(await locker.flush(lantoa)).toMatchObject({ unsent: 1, uncounted: 1 })
  expect(await states()).toEqual({ 101: 'saved', 102: 'sent' })
  vi.setSystemTime(Date.now() + MINUTE)
  expect(await locker.flush(serverOf(routes(takes())).lantoa)).toMatchObject({ unsent: 0 })
})

test('an answer that says yes to something else takes nothing away', async () => {
  await locker.save(visitAt(1, 101))
  const { lantoa } = serverOf(routes(() => ({ body: { results: [{ accepted: true, value: { visitId: idOf(7) } }] } })))
  expect(await locker.flush(lantoa)).toMatchObject({ unsent: 1 })
})

test('of two tabs one sends', async () => {
  await locker.save(visitAt(1, 101))
  const { lantoa, asked } = serverOf(routes(takes()))
  await Promise.all([locker.flush(lantoa), locker.flush(lantoa)])
  expect(asked.filter(({ path }) => path.endsWith('/batch'))).toHaveLength(1)
})

test('a sent record is counted when reporting says so, with the numbers that it moved', async () => {
  await locker.save(visitAt(1, 101))
  await locker.save(visitAt(2, 102))
  const moved = [{ indicatorId: 'I-04', unit: '31027.07', period: '2026-03' }]
  const counts: Route = ({ body }) => ({
    body: {
      items: (body as { visitIds: string[] }).visitIds.map((visitId) =>
        visitId === idOf(101) ? { visitId, counted: true, moved } : { visitId, counted: false, moved: [] },
      ),
    },
  })
  const { lantoa } = serverOf(routes(takes(), { [COUNTED]: counts }))
  expect(await locker.flush(lantoa)).toEqual({ unsent: 0, uncounted: 1 })
  expect(await locker.receipts()).toMatchObject([
    { id: idOf(102), state: 'sent' },
    { state: 'counted', moved },
  ])
})

describe('a wrong clock', () => {
  const timesIn = (asked: Asked[]) =>
    asked
      .flatMap((one) => (one.path.endsWith('/batch') ? itemsOf(one) : []))
      .map((item) => [item.startedAt, item.deviceAt])
  const date =
    (now: string): Route =>
    () => ({ body: {}, headers: { Date: new Date(now).toUTCString() } })

  test('is put right before the first sending, and stays so when it is sent again', async () => {
    vi.setSystemTime('2019-01-01T00:10:00Z')
    await locker.save(visitAt(1, 101))
    let lost = true
    const batch: Route = (one) => (lost ? 'lost' : takes()(one))
    const { lantoa, asked } = serverOf(routes(batch, { [ME]: date('2026-03-17T14:00:00Z') }))
    const { again } = await locker.flush(lantoa)
    lost = false
    // Somebody sets the clock of the phone before it is sent again.
    vi.setSystemTime('2026-03-17T15:00:00Z')
    expect(Date.parse(again ?? '')).toBeLessThan(Date.now())
    await locker.flush(lantoa)
    const sent = ['2026-03-17T14:00:00.500Z', '2019-01-01T00:10:00.000Z']
    expect(timesIn(asked)).toEqual([sent, sent])
  })

  test('that is right changes nothing', async () => {
    await locker.save(visitAt(1, 101, { startedAt: '2026-03-17T20:40:00+07:00' }))
    const { lantoa, asked } = serverOf(routes(takes()))
    await locker.flush(lantoa)
    expect(timesIn(asked)).toEqual([['2026-03-17T20:40:00+07:00', undefined]])
  })
})
