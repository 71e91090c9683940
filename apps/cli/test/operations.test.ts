import type { Data } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'
import { statusOf } from './status-answers.ts'

type Letter = Data<'teams', 'listDeadLetters'>['items'][number]

test('status shows every service, and exits with 0 when all are ready', async () => {
  const { lantoa } = await stage({ answers: statusOf() })
  const status = await lantoa('status')
  expect(status.exitCode).toBe(0)
  expect(status.out).toContain('teams       ready       0     0 s  1.234             0  17/03/2026 20:15\n')
})

test('status names what keeps a service from being well, and exits with 1', async () => {
  const answers = statusOf({
    teams: { ready: false, checks: [{ name: 'log', ok: false, detail: 'no answer within 2000 ms' }], deadLetters: 2 },
    identity: { relay: { leading: true, failing: 'ECONNREFUSED' } },
    payments: problem(503, 'try-later', { detail: 'Starting.' }),
  })
  const { lantoa } = await stage({ answers })
  const status = await lantoa('status')
  expect(status.exitCode).toBe(1)
  expect(status.out).toMatch(/^teams +NOT READY/m)
  expect(status.out).toMatch(/^payments +NO ANSWER$/m)
  expect(status.out).toContain('identity: cannot send its events: ECONNREFUSED\n')
  expect(status.out).toContain('teams: log: no answer within 2000 ms\n')
  expect(status.out).toContain('teams: see `lantoa dead-letters list --service teams`\n')
  expect(status.out).toContain('payments: Starting.\n')
  const json = JSON.parse((await lantoa('status', '--json')).out)
  expect(json).toMatchObject([
    { service: 'identity', ready: true },
    { service: 'payments', ready: false },
    { deadLetters: 2 },
    ...[{}, {}, {}],
  ])
})

test('status exits with 3 for a caller without the right to see it', async () => {
  const { lantoa } = await stage({ answers: statusOf({ teams: problem(403, 'forbidden') }) })
  expect(await lantoa('status')).toMatchObject({ exitCode: 3, err: expect.stringContaining('(forbidden)') })
})

test('status --watch looks again until Ctrl-C, which is 130 as everywhere', async () => {
  const interrupted = new AbortController()
  const { lantoa, asked } = await stage({ answers: statusOf(), signal: interrupted.signal })
  const watching = lantoa('status', '--watch')
  await expect.poll(() => asked.length, { timeout: 5_000 }).toBeGreaterThan(5)
  interrupted.abort()
  expect(await watching).toMatchObject({ exitCode: 130, err: '\nStopped.\n' })
})

const LETTER: Letter = {
  deadLetterId: '0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f11',
  group: 'reporting',
  topic: 'teams.visit.v1',
  partition: 2,
  offset: 1_207,
  key: 'k-1',
  reason: 'occurredAt: Invalid input',
  attempts: 1,
  parked: 3,
  failedAt: '2026-03-17T13:15:00.000Z',
}
const PATH = `/reporting/v1/operations/dead-letters/${LETTER.deadLetterId}`
const none = () => ({ items: [] })
const LISTS: Answers = {
  'GET /identity/v1/operations/dead-letters': none,
  'GET /payments/v1/operations/dead-letters': none,
  'GET /teams/v1/operations/dead-letters': none,
  'GET /government/v1/operations/dead-letters': none,
  'GET /market/v1/operations/dead-letters': none,
  'GET /reporting/v1/operations/dead-letters': ({ url }) =>
    url.searchParams.has('cursor') ? { items: [{ ...LETTER, reason: 'on page two' }] } : { items: [LETTER], next: 'c' },
  [`GET ${PATH}`]: () => ({ ...LETTER, headers: { ce_type: 'teams.visit-recorded.v1' }, payload: '{"visitId":1}' }),
}

test('dead letters are listed from every service and page', async () => {
  const { lantoa } = await stage({ answers: LISTS })
  const { out } = await lantoa('dead-letters', 'list')
  expect(out).toContain(`${LETTER.deadLetterId}  reporting  teams.visit.v1/2@1207  occurredAt: Invalid input`)
  expect(out).toContain('on page two')
  expect(await lantoa('dead-letters', 'list', '--service', 'teams')).toMatchObject({
    out: '',
    err: 'No dead letters.\n',
  })
})

test('a dead letter is found in whichever service it lies, and shown with its payload', async () => {
  const { lantoa } = await stage({ answers: LISTS })
  const { out } = await lantoa('dead-letters', 'show', LETTER.deadLetterId)
  expect(out).toContain('ce_type   teams.visit-recorded.v1\n')
  expect(out).toContain('"visitId": 1')
  const missing = await lantoa('dead-letters', 'show', LETTER.deadLetterId, '--service', 'teams')
  expect(missing).toMatchObject({ exitCode: 1, err: expect.stringContaining('There is no dead letter') })
})

test('a retry says what was applied; one that still fails says why, and the exit code is 1', async () => {
  const answers: Answers = { ...LISTS, [`POST ${PATH}/retry`]: () => ({ applied: 4 }) }
  const { lantoa } = await stage({ answers })
  expect((await lantoa('dead-letters', 'retry', LETTER.deadLetterId)).out).toBe(
    `${LETTER.deadLetterId}: 4 records applied\n`,
  )
  expect(await lantoa('dead-letters', 'retry')).toMatchObject({ exitCode: 2 })
  answers[`POST ${PATH}/retry`] = () => problem(409, 'still-failing', { detail: '0 applied, then: no such unit' })
  const { lantoa: again } = await stage({ answers })
  expect(await again('dead-letters', 'retry', '--all', '--service', 'reporting')).toMatchObject({
    exitCode: 1,
    err: expect.stringContaining('still fails: 0 applied, then: no such unit'),
  })
})

test('a dead letter is given up only by those who say that they mean it', async () => {
  let dropped = 0
  const { lantoa } = await stage({ answers: { ...LISTS, [`DELETE ${PATH}`]: () => ({ applied: ++dropped }) } })
  expect(await lantoa('dead-letters', 'drop', LETTER.deadLetterId)).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('add --yes'),
  })
  expect(dropped).toBe(0)
  expect((await lantoa('dead-letters', 'drop', LETTER.deadLetterId, '--yes')).exitCode).toBe(0)
  expect(dropped).toBe(1)
})
