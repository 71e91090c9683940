import { expect, test, vi } from 'vitest'
import { type Asked, idOf, phoneAt, problem, type Route, serverOf, visitAt } from '../../../test/phone.ts'
import { sealingServer } from '../../../test/sealing-server.ts'
import { sealedFileOf } from '../../phone/lockers.ts'
import { sealForServer, toBase64 } from '../../phone/seal-for-server.ts'
import { type Opened, openRecords } from './open-records.ts'
import { type Result, sendRecords } from './send-records.ts'

const STARTED = '2026-03-17T11:40:00.000Z'
const HOME = idOf(1)
const ME = { subject: 'hoa', bodies: [], hamlets: [], now: '2026-03-17T14:00:00.000Z' }

function opened(id: number, more: Partial<Opened> = {}): Opened {
  const record = visitAt(1, id, { startedAt: STARTED })
  const of = { recordedBy: 'hoa', kind: 'visit', id: idOf(id), householdId: HOME as Opened['householdId'] }
  return { ...of, schema: 1, madeAt: STARTED, record, ...more }
}

const newHome: Opened = opened(1, {
  kind: 'household',
  record: { kind: 'household', id: HOME, body: { hamletCode: '31027.07', openedOn: '2026-03-17' } },
})

async function send(records: readonly Opened[], routes: Record<string, Route>) {
  const { lantoa, asked } = serverOf(routes)
  const results: [number, Result | string][] = []
  await sendRecords(lantoa, records, (id, result) => {
    results.push([Number(id.slice(-12)), result === 'sent' ? result : result.code])
  })
  return { results, asked }
}

const takesVisits: Route = ({ body }) => ({
  body: { results: (body as { items: object[] }).items.map((value) => ({ accepted: true, value })) },
})

test('a home goes before what was seen there, each under its own id', async () => {
  const { results, asked } = await send([opened(101), newHome], {
    'POST /identity/v1/households/batch': takesVisits,
    'POST /teams/v1/visits/batch': takesVisits,
  })
  expect(asked.map(({ path }) => path)).toEqual(['/identity/v1/households/batch', '/teams/v1/visits/batch'])
  expect(asked[1]?.body).toMatchObject({ items: [{ visitId: idOf(101), startedAt: STARTED }] })
  expect(results).toEqual([
    [1, 'sent'],
    [101, 'sent'],
  ])
})

test('times are put right by what the phone knew of its clock', async () => {
  const { asked } = await send([opened(101, { skewMs: 86_400_000 })], { 'POST /teams/v1/visits/batch': takesVisits })
  expect(asked[0]?.body).toMatchObject({ items: [{ startedAt: '2026-03-18T11:40:00.000Z', deviceAt: STARTED }] })
})

test('of a phone whose clock was wrong the office sends what the phone sends', async () => {
  const locker = await phoneAt(new Date('2019-01-01T00:10:00Z'))
  const identity = sealingServer('hoa')
  const today = (body: object): Route => {
    return () => ({ body, headers: { Date: 'Tue, 17 Mar 2026 14:00:00 GMT' } })
  }
  const answers = { 'GET /teams/v1/me': today(ME), 'GET /identity/v1/sealing-key': today(identity.key) }
  const routes = { ...identity.routes, ...answers, 'POST /teams/v1/visits/batch': takesVisits }
  const phone = serverOf(routes)
  await locker.pull(phone.lantoa)
  await locker.save(visitAt(1, 101))
  const { items } = await sealedFileOf(locker.id)
  await locker.flush(phone.lantoa)
  locker.lock()
  vi.useRealTimers()
  const { records } = await openRecords(phone.lantoa, items, () => undefined)
  const office = await send(records, routes)
  const sentBy = (asked: readonly Asked[]) => asked.find(({ path }) => path === '/teams/v1/visits/batch')?.body
  expect(sentBy(office.asked)).toMatchObject({ items: [{ deviceAt: '2019-01-01T00:10:00.000Z' }] })
  expect(sentBy(office.asked)).toEqual(sentBy(phone.asked))
})

test('what was saved behind the last look at the clock is later than that look', async () => {
  const sealed = { madeAt: '2019-01-01T00:00:00.000Z', skewMs: 0, skewSeenAt: '2026-03-17T05:00:00.000Z' }
  const record = visitAt(1, 101, { startedAt: '2019-01-01T00:00:00.000Z' })
  const { asked } = await send([opened(101, { ...sealed, record })], { 'POST /teams/v1/visits/batch': takesVisits })
  expect(asked[0]?.body).toMatchObject({ items: [{ startedAt: '2026-03-17T05:00:00.000Z' }] })
})

test('what is refused is said for that record, and spoils no other', async () => {
  const refuses: Route = ({ body }) => ({
    body: {
      results: (body as { items: { visitId: string }[] }).items.map((value) =>
        value.visitId === idOf(101)
          ? { accepted: false, problem: problem('household-closed', 409) }
          : { accepted: true, value },
      ),
    },
  })
  const { results } = await send([opened(101), opened(102)], { 'POST /teams/v1/visits/batch': refuses })
  expect(results).toEqual([
    [101, 'household-closed'],
    [102, 'sent'],
  ])
})

test('what stands there already counts as sent', async () => {
  const differs: Route = () => ({ body: { results: [{ accepted: false, problem: problem('visit-differs', 409) }] } })
  const { results } = await send([opened(101)], {
    'POST /teams/v1/visits/batch': differs,
    [`GET /teams/v1/visits/${idOf(101)}`]: () => ({
      body: { visitId: idOf(101), ...visitAt(1, 101, { startedAt: STARTED }).body },
    }),
  })
  expect(results).toEqual([[101, 'sent']])
})

test.each([
  ['of a newer kind', opened(101, { kind: 'session' })],
  ['of a newer shape', opened(101, { schema: 99 })],
])('a record %s waits for a newer app', async (_what, record) => {
  expect((await send([record], {})).results).toEqual([[101, 'newer-app']])
})

test('a file is opened fifty at a time, and what lies in it twice is there once', async () => {
  const identity = sealingServer('hoa')
  const { lantoa, asked } = serverOf(identity.routes)
  const key = await lantoa.identity.getSealingKey().orThrow()
  const sealed = async (value: Opened) => {
    const one = await sealForServer(key, value)
    return { keyId: one.keyId, sealed: toBase64(one.sealed) }
  }
  const items = await Promise.all(Array.from({ length: 60 }, (_, at) => sealed(opened(at))))
  const [twice] = items
  const ofOther = await sealed(opened(1, { recordedBy: 'lan' }))
  const seen: number[] = []
  const found = await openRecords(lantoa, [...items, ...(twice ? [twice] : []), ofOther], (done) => seen.push(done))
  expect([found.records.length, found.refused.map(({ code }) => code)]).toEqual([60, ['outside-scope']])
  expect([asked.length - 1, seen]).toEqual([2, [50, 62]])
})
