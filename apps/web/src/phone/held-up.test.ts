import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Asked, idOf, phoneAt, problem, type Route, serverOf, visitAt } from '../../test/phone.ts'
import { accountAt, changeAt, consentAt, stepAt } from '../../test/records.ts'
import type { Locker } from './locker.ts'

const MINUTE = 60_000

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(new Date('2026-03-17T14:00:00Z'))
  await locker.save(consentAt(1, 20, 200))
  await locker.save(stepAt(2, 21, 300))
  await locker.save(visitAt(1, 100))
  await locker.save(visitAt(3, 101))
  await locker.save(changeAt(4, 22, 500, { on: '2026-03-17' }))
  await locker.save(accountAt(5, 23, 401))
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

const takes: Route = ({ body }) => ({
  body: { results: (body as { items: object[] }).items.map((value) => ({ accepted: true, value })) },
})
const counts: Route = () => ({ body: { items: [] } })
const open = { body: { accountId: idOf(400), status: 'opened', lastCheckOn: null, version: 3 } }

function serve(more: Record<string, Route>) {
  return serverOf({
    ...more, // the first one that fits answers
    'GET /teams/v1/me': () => ({ body: {} }),
    'POST /payments/v1/accounts/batch': takes,
    'GET /payments/v1/accounts/': () => open,
    'POST /payments/v1/accounts/': () => open,
    'POST /reporting/v1/counted': counts,
    'POST /': takes,
    ...more,
  })
}

const says =
  (status: number, code: string, headers = {}): Route =>
  () => ({ status, body: problem(code, status), headers })
const kindsAsked = (asked: readonly Asked[]) => asked.map(({ path }) => path.split('/').slice(1).join('/'))

async function waiting(): Promise<number[]> {
  const receipts = await locker.receipts()
  return receipts
    .filter(({ state }) => state === 'saved')
    .map(({ id }) => Number(id.slice(-12)))
    .toSorted((a, b) => a - b)
}

test.each<[string, Record<string, Route>, number[]]>([
  ['identity is in repair', { 'POST /identity/': says(503, 'try-later') }, [100, 200, 300]],
  ['identity gives no answer', { 'POST /identity/': () => 'silent' }, [100, 200, 300]],
  ['somebody may record no consents', { 'POST /identity/v1/consents': says(403, 'forbidden') }, [100, 200]],
  ['consents are a fault of identity', { 'POST /identity/v1/consents': says(500, 'internal-error') }, [100, 200]],
  ['teams is in repair', { 'GET /teams/': says(503, 'try-later'), 'POST /teams/': says(503, 'try-later') }, [100, 101]],
  [
    'payments is in repair',
    { 'GET /payments/': says(503, 'try-later'), 'POST /payments/': says(503, 'try-later') },
    [401, 500],
  ],
  ['a gateway answers for payments', { 'POST /payments/v1/accounts/batch': says(502, 'network-error') }, [401]],
])('where %s, all else goes on, and counting is asked', async (_what, routes, expected) => {
  const { lantoa, asked } = serve(routes)
  const flushed = await locker.flush(lantoa)
  expect([await waiting(), flushed.problem !== undefined]).toEqual([expected, true])
  if (!expected.includes(101)) expect(kindsAsked(asked).at(-1)).toBe('reporting/v1/counted')
})

test.each<[string, Route]>([
  ['a login', says(401, 'unauthenticated')],
  ['a network', () => 'lost'],
])('without %s nobody else is asked', async (_what, answer) => {
  const { lantoa, asked } = serve({ 'POST /': answer })
  expect(await locker.flush(lantoa)).toMatchObject({ unsent: 6 })
  expect(kindsAsked(asked)).toEqual(['teams/v1/me', 'identity/v1/consents/batch'])
})

test('a service that asks for patience is asked no more for any of its kinds, and no other one waits', async () => {
  const { lantoa, asked } = serve({ 'POST /identity/': says(503, 'try-later', { 'Retry-After': '600' }) })
  const { again } = await locker.flush(lantoa)
  expect(Date.parse(again ?? '') - Date.now()).toBe(10 * MINUTE)
  await locker.save(visitAt(6, 102))
  await locker.flush(lantoa, undefined, true)
  expect(kindsAsked(asked).filter((path) => path.startsWith('identity'))).toEqual(['identity/v1/consents/batch'])
  expect(await waiting()).toEqual([100, 200, 300])
  vi.setSystemTime(Date.now() + 10 * MINUTE)
  expect(await locker.flush(serve({}).lantoa)).not.toHaveProperty('problem')
  expect(await waiting()).toEqual([])
})
