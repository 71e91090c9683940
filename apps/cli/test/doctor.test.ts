import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'
import { READY, type Status, statusOf } from './status-answers.ts'

const SERVICES = ['identity', 'payments', 'teams', 'government', 'market', 'reporting']
const EMPTY = { consumers: [] }

function well(): Answers {
  const now = new Date().toISOString()
  const status = statusOf(Object.fromEntries(SERVICES.map((service) => [service, { ...EMPTY, now }])))
  const others = SERVICES.flatMap((service) => [
    [`GET /${service}/readyz`, () => ({ ok: true, checks: [] })],
    [
      `GET /${service}/v1/operations/topics`,
      () => ({ topics: [{ topic: `${service}.x.v1`, state: 'as-declared', differences: [] }] }),
    ],
  ])
  return { ...status, ...Object.fromEntries(others), 'GET /reporting/v1/freshness': () => ({ topics: [] }) }
}

test('where all is well, each check says so on a line, and nobody waits for a second look', async () => {
  const { lantoa } = await stage({ answers: well() })
  const startedAt = Date.now()
  const { exitCode, out } = await lantoa('doctor')
  expect(Date.now() - startedAt).toBeLessThan(2_000)
  expect({ exitCode, lines: out.trimEnd().split('\n') }).toMatchObject({ exitCode: 0, lines: { length: 14 } })
  expect(out).toMatch(/^dead letters {6}well$/m)
  expect(out).toMatch(/\nEverything is well\.\n$/)
  expect(JSON.parse((await lantoa('doctor', '--json')).out)).toMatchObject({ well: true, checks: { length: 12 } })
})

test('what is wrong is told with what to type, and the exit code is 1', async () => {
  const answers = well()
  answers['GET /teams/readyz'] = () =>
    Response.json({ ok: false, checks: [{ name: 'log', ok: false }] }, { status: 503 })
  answers['GET /teams/v1/operations/status'] = (): Status => ({
    ...READY,
    service: 'teams',
    now: new Date().toISOString(),
    consumers: [],
    checks: [{ name: 'log', ok: false, detail: 'ECONNREFUSED' }],
  })
  answers['GET /teams/v1/operations/topics'] = () => problem(503, 'try-later')
  answers['GET /payments/readyz'] = () => problem(503, 'try-later')
  answers['GET /payments/v1/operations/status'] = () => problem(503, 'try-later')
  const { lantoa } = await stage({ answers })
  const { exitCode, out } = await lantoa('doctor')
  expect(exitCode).toBe(1)
  expect(out).toContain('\n  teams is not ready: log: ECONNREFUSED.\n  → See what it says: `docker compose')
  expect(out).toContain('\n  payments does not answer: HTTP 503.\n')
  expect(out).toMatch(/\n2 wrong\.\n$/)
  const { well: isWell, checks } = JSON.parse((await lantoa('doctor', '--json')).out)
  expect(isWell).toBe(false)
  expect(checks[2]).toMatchObject({ name: 'services', state: 'wrong', findings: [{}, {}] })
})

test('what waits is looked at twice', async () => {
  const answers = well()
  const lags = [5_000, 5_000]
  const [consumer] = READY.consumers
  answers['GET /teams/v1/operations/status'] = (): Status => ({
    ...READY,
    service: 'teams',
    now: new Date().toISOString(),
    consumers: [{ group: 'x', topic: 't', partition: 0, ...consumer, lag: lags.shift() ?? 0 }],
  })
  const { lantoa } = await stage({ answers })
  const { exitCode, out } = await lantoa('doctor')
  expect({ exitCode, left: lags.length }).toEqual({ exitCode: 1, left: 0 })
  expect(out).toContain('teams has 5,000 records before it, and they do not become fewer.')
}, 10_000)

test('who may not see the insides is told so, with 3', async () => {
  const refused = Object.fromEntries(SERVICES.map((service) => [service, problem(403, 'forbidden')]))
  const { lantoa } = await stage({ answers: { ...well(), ...statusOf(refused) } })
  const { exitCode, out } = await lantoa('doctor')
  expect(exitCode).toBe(3)
  expect(out).toContain('Your roles (admin) may not see how the services are.\n  → Log in as an admin')
  expect(out).toMatch(/^services +well$/m)
  expect(out).toMatch(/^consumers +unknown$/m)
  expect(out).toMatch(/\n1 warning, 8 unknown\.\n$/)
})

test('without a login it still looks whether anything answers', async () => {
  const { lantoa, asked } = await stage({ loggedIn: false, answers: well() })
  const { exitCode, out } = await lantoa('doctor')
  expect(exitCode).toBe(3)
  expect(out).toContain('You are not logged in.')
  expect(out).toMatch(/^services +well$/m)
  expect(asked.map(({ url }) => url.href)).toContain('http://127.0.0.1:8080/teams/readyz')
})

test('where nothing answers the exit code is 3', async () => {
  const nobodyListens = () => {
    throw new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })
  }
  const { lantoa } = await stage({ fetch: nobodyListens })
  const { exitCode, out } = await lantoa('doctor')
  expect(exitCode).toBe(3)
  expect(out).toContain('Nothing answers at http://lantoa.test (ECONNREFUSED).')
  expect(out).toContain('Nothing answers at http://lantoa.test: ECONNREFUSED.\n  → Start it')
})
