import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'
import { READY, statusOf } from './status-answers.ts'

const TOPICS = ['teams.unit.v1', 'teams.visit.v1']

/** A service that reads 600 records between two looks. */
function reading(waiting: number, more: object = {}): Answers {
  let left = 0
  return {
    'POST /payments/v1/operations/replay': () => {
      left = waiting
      return { topics: TOPICS }
    },
    'GET /payments/v1/operations/status': () => {
      const lag = left
      left = Math.max(0, left - 600)
      const [consumer] = READY.consumers
      return { ...READY, service: 'payments', consumers: [{ ...consumer, lag }], ...more }
    },
  }
}

test('replay waits until everything is read again, and shows how far it is', async () => {
  const { lantoa, asked } = await stage({ answers: reading(1_000) })
  const { exitCode, out, err } = await lantoa('replay', 'payments')
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'payments has read 2 topics again.\n' })
  expect(err).toMatch(/Reading again: 0 of 1,000 records.*\n.* 600 of 1,000 records.*\n.* 1,000 of 1,000 records/)
  expect(asked.find(({ url }) => url.pathname.endsWith('/replay'))?.body).toEqual({ from: 0 })
}, 15_000)

test('replay hands on what was asked for, and does not wait where it need not', async () => {
  const { lantoa, asked } = await stage({ answers: reading(1_000) })
  const argv = ['replay', 'payments', '--topic', 'teams.unit.v1', '--from', '120', '--no-wait']
  expect(await lantoa(...argv)).toMatchObject({ exitCode: 0, out: 'payments reads 2 topics again.\n' })
  expect(asked.at(-1)?.body).toEqual({ topics: ['teams.unit.v1'], from: 120 })
})

test('replay tells why it does not come forward, and of dead letters', async () => {
  const answers = reading(700, { failing: 'deadlock detected', deadLetters: 1 })
  const { lantoa } = await stage({ answers })
  const { exitCode, err } = await lantoa('replay', 'payments')
  expect(exitCode).toBe(0)
  expect(err.match(/Stands still: deadlock detected/g)).toHaveLength(1)
  expect(err).toContain('lantoa dead-letters list --service payments')
}, 15_000)

test('replay stops with Ctrl-C', async () => {
  const interrupted = new AbortController()
  const { lantoa } = await stage({ answers: reading(1_000_000), signal: interrupted.signal })
  const replaying = lantoa('replay', 'payments')
  setTimeout(() => interrupted.abort(), 700)
  expect(await replaying).toMatchObject({ exitCode: 130, err: expect.stringMatching(/\nStopped\.\n$/) })
})

test.each<[why: string, argv: string[], answers: Answers, exitCode: number, err: string]>([
  [
    'a topic that it does not follow',
    ['payments', '--topic', 'a.b.v1'],
    {
      'POST /payments/v1/operations/replay': () =>
        problem(404, 'unknown-topic', { detail: 'payments does not follow a.b.v1.' }),
    },
    1,
    'Error: payments does not follow a.b.v1.\n  payments follows: teams.unit.v1, teams.visit.v1\n',
  ],
  [
    'an unknown service',
    ['payment'],
    {},
    2,
    'Allowed choices are identity, payments, teams, government, market, reporting.',
  ],
  ['no offset', ['payments', '--from', '-1'], {}, 2, 'Write an offset as 0 or 1200.'],
  [
    'no right',
    ['payments'],
    { 'POST /payments/v1/operations/replay': () => problem(403, 'forbidden') },
    3,
    '(forbidden)',
  ],
])('replay with %s', async (_why, argv, answers, exitCode, err) => {
  const { lantoa } = await stage({ answers: { ...statusOf(), ...answers } })
  expect(await lantoa('replay', ...argv)).toMatchObject({ exitCode, err: expect.stringContaining(err) })
})

test('of reporting it is said that its numbers come from elsewhere', async () => {
  const { lantoa } = await stage({ answers: { 'POST /reporting/v1/operations/replay': () => ({ topics: TOPICS }) } })
  const { exitCode, out, err } = await lantoa('replay', 'reporting', '--no-wait')
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'reporting reads 2 topics again.\n' })
  expect(err).toContain('lantoa recompute')
})
