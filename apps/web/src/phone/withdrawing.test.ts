import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { idOf, phoneAt, problem, type Route, serverOf, visitAt } from '../../test/phone.ts'
import { reportWithdrawalAt, scamReportAt, withdrawalAt } from '../../test/records.ts'
import type { Locker } from './locker.ts'

/** Of the withdrawal, and of its visit. */
const DONE = ['sent', 'withdrawn']

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(new Date('2026-03-17T14:00:00Z'))
  await locker.save(visitAt(1, 101))
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

const takes: Route = ({ body }) => ({
  body: { results: (body as { items: object[] }).items.map((value) => ({ accepted: true, value })) },
})
const serverWith = (more: Record<string, Route>) =>
  serverOf({
    'GET /teams/v1/me': () => ({ body: {} }),
    'POST /teams/v1/visits/batch': takes,
    'POST /reporting/v1/counted': () => ({ body: { items: [] } }),
    ...more,
  })
const states = async () => (await locker.receipts()).map(({ state }) => state)

test('a visit that was never sent is let go, and is not sent any more', async () => {
  const { lantoa, asked } = serverWith({})
  expect(await locker.takeBack(idOf(101))).toBe(true)
  expect([await states(), (await locker.standing()).unsent]).toEqual([['let-go'], 0])
  await locker.flush(lantoa)
  expect(asked).toEqual([])
})

test('a visit whose answer was lost is not said to be gone', async () => {
  await locker.flush(serverWith({ 'POST /teams/v1/visits/batch': () => 'lost' }).lantoa)
  expect([await locker.takeBack(idOf(101)), await states()]).toEqual([false, ['saved']])
})

test('a visit that is just being sent is not let go under way', async () => {
  const { lantoa, asked } = serverWith({})
  const [, taken] = await Promise.all([locker.flush(lantoa), locker.takeBack(idOf(101))])
  const sent = asked.some(({ path }) => path.endsWith('/batch'))
  expect([taken, await states()]).toEqual(sent ? [false, ['sent']] : [true, ['let-go']])
})

const withdrawal = withdrawalAt(1, 101, 102)
function withdraw() {
  vi.setSystemTime(Date.now() + 1000)
  return locker.save(withdrawal)
}
const AT = `POST /teams/v1/visits/${idOf(101)}/withdraw`
const withdrawn: Route = () => ({ body: { visitId: idOf(101), withdrawal: { reason: 'wrong_home' } } })
const before: Route = () => ({ status: 409, body: problem('already-withdrawn', 409) })

test('a visit that was sent is withdrawn once there is a network, and says nothing of its home at once', async () => {
  await locker.flush(serverWith({}).lantoa)
  await withdraw()
  expect(await locker.receipts()).toMatchObject([
    { kind: 'visit-withdrawal', state: 'saved', 'visit-withdrawal': { visitId: idOf(101) } },
    { kind: 'visit', state: 'sent', withdrawing: true },
  ])
  const { lantoa, asked } = serverWith({ [AT]: withdrawn })
  await locker.flush(lantoa)
  expect(asked.find(({ path }) => path.endsWith('/withdraw'))?.body).toEqual({ reason: 'wrong_home' })
  expect([await states(), (await locker.standing()).unsent]).toEqual([DONE, 0])
})

test.each<[what: string, routes: Record<string, Route>, expected: string[]]>([
  ['there is no network', { [AT]: () => 'lost' }, ['saved', 'sent']],
  ['it was done before, and nobody heard the answer', { [AT]: before, 'GET /teams/v1/visits/0': withdrawn }, DONE],
  ['somebody may not', { [AT]: () => ({ status: 403, body: problem('outside-scope', 403) }) }, ['look-again', 'sent']],
  [
    'nobody knows that visit',
    { [AT]: () => ({ status: 404, body: problem('not-found', 404) }) },
    ['look-again', 'sent'],
  ],
])('a visit that is withdrawn where %s', async (_what, routes, expected) => {
  await locker.flush(serverWith({}).lantoa)
  await withdraw()
  await locker.flush(serverWith(routes).lantoa)
  expect(await states()).toEqual(expected)
})

test('a withdrawal whose answer was lost is sent again, and withdraws the visit once', async () => {
  await locker.flush(serverWith({}).lantoa)
  await withdraw()
  await locker.flush(serverWith({ [AT]: () => 'lost' }).lantoa)
  vi.setSystemTime(Date.now() + 60_000)
  await locker.flush(serverWith({ [AT]: withdrawn }).lantoa)
  expect(await states()).toEqual(DONE)
})

test('a withdrawal that was refused and is let go leaves the visit as it counts', async () => {
  await locker.flush(serverWith({}).lantoa)
  await withdraw()
  await locker.flush(serverWith({ [AT]: () => ({ status: 403, body: problem('outside-scope', 403) }) }).lantoa)
  await locker.letGo(withdrawal.id)
  const [, visit] = await locker.receipts()
  expect([await states(), visit?.withdrawing]).toEqual([['let-go', 'sent'], undefined])
})

test('a visit that is called a mistake while it is asked whether it counts is withdrawn behind that', async () => {
  await locker.flush(serverWith({}).lantoa)
  vi.setSystemTime(Date.now() + 60_000)
  const { lantoa } = serverOf(
    {
      'POST /reporting/v1/counted': async () => {
        await withdraw()
        return { body: { items: [{ visitId: idOf(101), counted: true, moved: [] }] } }
      },
    },
    10_000,
  )
  await locker.flush(lantoa)
  await locker.flush(serverWith({ [AT]: withdrawn }).lantoa)
  expect(await states()).toEqual(DONE)
})

describe('a report of a trick', () => {
  const REPORT = idOf(3)
  const at = (what: string) => `${what} /teams/v1/scam-reports/${REPORT}`
  const [READ, ADVANCE] = [at('GET'), `${at('POST')}/advance`]
  const stands = (status: string, version = 1) => ({ body: { scamReportId: REPORT, status, version } })

  beforeEach(async () => {
    await locker.takeBack(idOf(101))
    await locker.save(scamReportAt(3))
    await locker.flush(serverWith({ 'POST /teams/v1/scam-reports/batch': takesReports }).lantoa)
    vi.setSystemTime(Date.now() + 1000)
    await locker.save(reportWithdrawalAt(3, 103))
  })

  const takesReports: Route = ({ body }) => ({
    body: { results: (body as { items: object[] }).items.map((value) => ({ accepted: true, value })) },
  })
  const ofReport = async () => {
    const receipts = await locker.receipts()
    return receipts.flatMap(({ kind, state }) => (kind.startsWith('scam-report') ? [state] : []))
  }

  test('waits to be taken back, and is with its reason once there is a network, whatever became of it', async () => {
    expect(await locker.receipts()).toContainEqual(expect.objectContaining({ kind: 'scam-report', withdrawing: true }))
    const { lantoa, asked } = serverWith({ [READ]: () => stands('passed', 4), [ADVANCE]: () => stands('withdrawn', 5) })
    await locker.flush(lantoa)
    const [sent] = asked.filter(({ path }) => path.endsWith('/advance'))
    expect(sent?.body).toMatchObject({ status: 'withdrawn', reason: 'Không phải lừa đảo' })
    expect([await ofReport(), (await locker.standing()).unsent]).toEqual([DONE, 0])
  })

  /** Answers one after the other. */
  function inTurn(...answers: { body: object }[]): Route {
    return () => answers.shift() ?? 'lost'
  }

  test.each<[what: string, routes: Record<string, Route>, expected: string[]]>([
    ['there is no network', { [READ]: () => 'lost' }, ['saved', 'sent']],
    ['it was taken back before', { [READ]: () => stands('withdrawn', 2) }, DONE],
    [
      'somebody did so between',
      {
        [READ]: inTurn(stands('received'), stands('withdrawn', 2)),
        [ADVANCE]: () => ({ status: 412, body: problem('precondition-failed', 412) }),
      },
      DONE,
    ],
    [
      'it is of somebody else',
      {
        [READ]: () => stands('received'),
        [ADVANCE]: () => ({ status: 403, body: problem('not-the-reporter', 403) }),
      },
      ['look-again', 'sent'],
    ],
    ['nobody knows it', { [READ]: () => ({ status: 404, body: problem('not-found', 404) }) }, ['look-again', 'sent']],
  ])('where %s', async (_what, routes, expected) => {
    await locker.flush(serverWith(routes).lantoa)
    expect(await ofReport()).toEqual(expected)
  })
})
