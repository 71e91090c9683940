import { expect, test } from 'vitest'
import { CliError } from '../failure/cli-error.ts'
import { SERVICES } from '../operations/services.ts'
import { CHECKS } from './checks.ts'
import type { Facts, ServiceFacts, Status } from './gather-facts.ts'

const NOW = Date.parse('2026-03-17T13:20:00.000Z')

const STATUS: Omit<Status, 'service'> = {
  startedAt: '2026-03-17T13:15:00.000Z',
  ready: true,
  checks: [],
  version: '0.1.0',
  now: '2026-03-17T13:20:30.000Z',
  outbox: { depth: 0, oldestAgeSeconds: 0 },
  relay: { leading: true },
  consumers: [{ group: 'x', topic: 'teams.unit.v1', partition: 0, lag: 0 }],
  lost: 0,
  deadLetters: 0,
}

const WELL: Facts = {
  url: 'http://lantoa.test',
  now: NOW,
  claims: { subject: 'a', roles: ['admin'], units: ['VN'] },
  issuer: {},
  services: SERVICES.map((service) => {
    const status = { ...STATUS, service }
    const topics = [{ topic: `${service}.x.v1`, state: 'as-declared' as const, differences: [] }]
    return { service, readiness: { ready: true, failing: [] }, status, later: status, topics }
  }),
  freshness: [{ topic: 'teams.visit.v1', appliedAt: '2026-03-17T13:19:59.000Z', lag: 3 }],
}

/** All is well but for `teams`. */
function teams(change: (facts: ServiceFacts) => Partial<ServiceFacts>): Partial<Facts> {
  return {
    services: WELL.services.map((facts) => (facts.service === 'teams' ? { ...facts, ...change(facts) } : facts)),
  }
}

/** Its status at the first look, and what is otherwise at the second. */
function status(first: Partial<Status>, second: Partial<Status> = first): Partial<Facts> {
  const base = { ...STATUS, service: 'teams' }
  return teams(() => ({ status: { ...base, ...first }, later: { ...base, ...second } }))
}

function lag(...lags: number[]): Pick<Status, 'consumers'> {
  return { consumers: lags.map((each, partition) => ({ group: 'x', topic: 'teams.unit.v1', partition, lag: each })) }
}

function everyone(change: Partial<ServiceFacts>): Partial<Facts> {
  return { services: SERVICES.map((service) => ({ service, readiness: { ready: true, failing: [] }, ...change })) }
}

const PROBLEM = { type: 'x', title: 'x', status: 403 }
const DIFFERENT = { topic: 'teams.visit.v1', state: 'missing' as const, differences: [] }

function findings(change: Partial<Facts>): string[] {
  const facts = { ...WELL, ...change }
  return CHECKS.flatMap(({ name, look }) =>
    (look(facts) ?? []).map(({ severity, what, do: todo }) => `${name}: ${severity}: ${what} → ${todo}`),
  )
}

test('where all is well nothing is found', () => {
  expect(findings({})).toEqual([])
  expect(CHECKS.every(({ look }) => look(WELL))).toBe(true)
})

test.each<[why: string, change: Partial<Facts>, found: string]>([
  [
    'no token',
    { failure: new CliError('Your session has ended.', { hint: 'Log in again.' }) },
    'login: wrong: Your session has ended. → Log in again.',
  ],
  [
    'a role that may not',
    everyone({ problem: { ...PROBLEM, code: 'forbidden' } }),
    'login: warning: Your roles (admin) may not see how the services are. → Log in as an admin: `lantoa login`, or with the demo `lantoa login --demo admin`.',
  ],
  [
    'a token from elsewhere',
    everyone({ problem: { ...PROBLEM, code: 'unauthenticated' } }),
    'login: wrong: The services do not accept your token.',
  ],
  [
    'no issuer',
    { issuer: { failure: 'HTTP 503' } },
    'issuer of tokens: wrong: It does not answer: HTTP 503. → See what it says: `docker compose',
  ],
  [
    'a service away',
    teams(() => ({ readiness: { ready: undefined, why: 'HTTP 503' } })),
    'services: wrong: teams does not answer: HTTP 503. → See what it says: `docker compose',
  ],
  [
    'a service not ready',
    teams(() => ({ readiness: { ready: false, failing: [{ name: 'log' }] } })),
    'services: wrong: teams is not ready: log. → See what it says: `docker compose',
  ],
  [
    'nothing there',
    everyone({ readiness: { ready: undefined, why: 'ECONNREFUSED' } }),
    'services: wrong: Nothing answers at http://lantoa.test: ECONNREFUSED. → Start it',
  ],
  [
    'two versions',
    status({ version: '0.2.0' }),
    'versions: wrong: They are not of one version: identity 0.1.0, payments 0.1.0, teams 0.2.0',
  ],
  ['a clock behind', { now: NOW - 40_000 }, "clock: wrong: This machine's clock is 1 min 10 s behind the servers'."],
  [
    'a clock ahead',
    { now: NOW + 2 * 86_400_000 },
    "clock: wrong: This machine's clock is 47 h 59 min ahead of the servers'.",
  ],
  [
    'a topic missing',
    teams(() => ({ topics: [DIFFERENT] })),
    'topics: wrong: Not as declared: teams.visit.v1. → See how they differ, then apply: `lantoa topics diff`.',
  ],
  [
    'a relay that fails',
    status({ relay: { leading: true, failing: 'ECONNREFUSED' } }),
    'relays: wrong: teams cannot send its events: ECONNREFUSED.',
  ],
  [
    'a relay that nobody leads',
    status({ relay: { leading: false }, outbox: { depth: 1, oldestAgeSeconds: 11 } }),
    'relays: wrong: Nobody seems to send the events of teams.',
  ],
  [
    'an old event in the outbox',
    status({ outbox: { depth: 1_200, oldestAgeSeconds: 61 } }),
    'outboxes: wrong: 1,200 events of teams wait, the oldest for 1 min 1 s.',
  ],
  [
    'a growing outbox',
    status({ outbox: { depth: 1, oldestAgeSeconds: 12 } }, { outbox: { depth: 2, oldestAgeSeconds: 15 } }),
    'outboxes: warning: 2 events of teams wait, the oldest for 15 s, and they become more.',
  ],
  ['a consumer that stands still', status({ failing: 'deadlock' }), 'consumers: wrong: teams stands still: deadlock.'],
  [
    'a lag that stays',
    status(lag(600, 500), lag(500, 600)),
    'consumers: wrong: teams has 1,100 records before it, and they do not become fewer.',
  ],
  ['a small lag that stays', status(lag(1), lag(2)), 'consumers: warning: teams has 2 records before it'],
  [
    'lost records',
    status({ lost: 5 }),
    'lost records: wrong: The log gave up 5 records before teams had read them. → Send the state again: `lantoa republish --all`',
  ],
  [
    'dead letters',
    status({ deadLetters: 2 }),
    'dead letters: wrong: teams could not apply 2 records. → See why, then `retry`: `lantoa dead-letters list --service teams`.',
  ],
  [
    'numbers that are behind',
    { freshness: [{ topic: 'a', appliedAt: '2026-03-17T13:19:29.000Z', lag: 1 }] },
    'freshness: wrong: Nothing of a was counted for 1 min 1 s, and 1 records of it wait.',
  ],
  [
    'numbers that never came',
    { freshness: [{ topic: 'a', appliedAt: null, lag: 1 }] },
    'freshness: wrong: Nothing of a was counted yet',
  ],
])('%s is found', (_why, change, found) => {
  expect(findings(change)).toEqual([expect.stringContaining(found)])
})

test.each<[why: string, change: Partial<Facts>]>([
  ['a clock a little off', { now: NOW + 80_000 }],
  ['another instance that leads', status({ relay: { leading: false }, outbox: { depth: 1, oldestAgeSeconds: 9 } })],
  [
    'events on their way',
    status({ outbox: { depth: 1, oldestAgeSeconds: 1 } }, { outbox: { depth: 9, oldestAgeSeconds: 1 } }),
  ],
  ['a lag that becomes less', status(lag(5_000, 1), lag(2_000, 2))],
  ['two instances with partitions of their own', status(lag(0), lag(0, 5_000))],
  ['a topic of which nothing comes', { freshness: [{ topic: 'a', appliedAt: null, lag: 0 }] }],
])('%s is no finding', (_why, change) => {
  expect(findings(change)).toEqual([])
})

test('what could not be asked is not called well', () => {
  const facts: Facts = {
    url: WELL.url,
    now: NOW,
    failure: new CliError('No.'),
    ...everyone({}),
    services: everyone({}).services ?? [],
  }
  const unknown = CHECKS.filter(({ look }) => look(facts) === undefined).map(({ name }) => name)
  expect(unknown).toEqual(CHECKS.map(({ name }) => name).filter((name) => name !== 'login' && name !== 'services'))
})

test('where nothing runs nobody is sent to the log of Keycloak', () => {
  const silent = everyone({ readiness: { ready: undefined, why: 'ECONNREFUSED' } })
  const [issuer, services] = findings({ issuer: { failure: 'ECONNREFUSED' }, ...silent })
  expect(issuer).toMatch(/ECONNREFUSED\. → It is started together with the services\.$/)
  expect(services).toContain('→ Start it')
})
