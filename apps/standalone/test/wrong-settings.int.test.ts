import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { listen } from '@lantoa/chassis/http/http'
import { freePort } from '@lantoa/testkit/free-port'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '../src/embedded-postgres.ts'
import { createIssuer } from '../src/issuer/issuer.ts'
import { temporaryFolder } from './deployment.ts'
import { type MainProcess, startMain } from './main-process.ts'

const SECRET = 'a-secret-that-nobody-may-read'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let postgres: EmbeddedPostgres
let good: Record<string, string>
let issuer: { url: string; port: number }
let started: MainProcess[] = []

beforeAll(async () => {
  folder = await temporaryFolder()
  postgres = await startPostgres(folder.path)
  const port = await freePort()
  issuer = { port, url: `http://127.0.0.1:${port}/oidc` }
  good = {
    LANTOA_ISSUER: issuer.url,
    LANTOA_JWKS_URL: `${issuer.url}/jwks`,
    LANTOA_TOKEN_URL: `${issuer.url}/token`,
    LANTOA_CLIENT_ID: 'teams',
    LANTOA_CLIENT_SECRET: SECRET,
    LANTOA_START_PATIENCE: '1',
    LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
    KAFKA_BROKERS: '', // whatever runs the tests may have set it
    TEAMS_DATABASE_URL: postgres.urlOf('teams'),
    TEAMS_PORT: String(await freePort()),
    IDENTITY_URL: 'http://127.0.0.1:1',
    REPORTING_URL: 'http://127.0.0.1:1',
  }
})
afterEach(async () => {
  for (const { child } of started) child.kill('SIGTERM')
  await Promise.all(started.map(({ ended }) => ended))
  started = []
})
afterAll(async () => {
  await postgres.stop()
  await folder.remove()
})

function start(service: string, env: Record<string, string>): MainProcess {
  const running = startMain(env, fileURLToPath(new URL(`../../${service}/src/main.ts`, import.meta.url)))
  started.push(running)
  return running
}

async function endOf(service: string, env: Record<string, string>): Promise<{ exit: unknown; output: string }> {
  const running = start(service, env)
  const exit = await running.ended
  expect(running.output()).not.toContain(SECRET)
  return { exit, output: running.output() }
}

describe('a setting that is wrong', () => {
  test.each([
    ['identity', ['IDENTITY_DATABASE_URL', 'IDENTITY_HASH_KEY', 'TEAMS_URL']],
    ['payments', ['PAYMENTS_DATABASE_URL', 'IDENTITY_URL', 'TEAMS_URL']],
    ['government', ['GOVERNMENT_DATABASE_URL', 'TEAMS_URL']],
    ['market', ['MARKET_DATABASE_URL', 'TEAMS_URL']],
    ['teams', ['TEAMS_DATABASE_URL', 'IDENTITY_URL', 'REPORTING_URL']],
    ['reporting', ['REPORTING_DATABASE_URL', 'REPORTING_SIGNING_KEY']],
  ])('%s without settings names each that it needs', async (service, own) => {
    const shared = ['ISSUER', 'JWKS_URL', 'TOKEN_URL', 'CLIENT_ID', 'CLIENT_SECRET'].map((name) => `LANTOA_${name}`)
    const { exit, output } = await endOf(service, { KAFKA_BROKERS: '' })
    expect(exit).toBe(2)
    const lines = [...shared, ...own].map((name) => `  ${name}: must be set`)
    expect(output.trimEnd().split('\n')).toEqual(['The settings do not fit:', ...lines])
  })

  test.each<[string, () => Record<string, string>, RegExp]>([
    ['a port', () => ({ TEAMS_PORT: 'http' }), /TEAMS_PORT: a port from 1 to 65535/],
    ['an address', () => ({ IDENTITY_URL: 'identity:8080' }), /IDENTITY_URL: a URL such as https:/],
    ['a database', () => ({ TEAMS_DATABASE_URL: 'teams' }), /TEAMS_DATABASE_URL: a URL such as postgres:/],
    ['a file', () => ({ LANTOA_CLIENT_SECRET: '', LANTOA_CLIENT_SECRET_FILE: '/nowhere' }), /SECRET_FILE: cannot read/],
    ['no log', () => ({ LANTOA_LOG_DATABASE_URL: '' }), /KAFKA_BROKERS or LANTOA_LOG_DATABASE_URL: one of them must/],
    [
      'half of a login',
      () => ({ ...onKafka('kafka:1'), KAFKA_SASL_USERNAME: 'x' }),
      /KAFKA_SASL_PASSWORD: must be set/,
    ],
  ])('%s: one line and exit 2, before anything else', async (_what, wrong, line) => {
    const { exit, output } = await endOf('teams', { ...good, ...wrong() })
    expect(exit).toBe(2)
    expect(output.trimEnd().split('\n')).toEqual(['The settings do not fit:', expect.stringMatching(line)])
  })
})

function onKafka(brokers: string): Record<string, string> {
  return { KAFKA_BROKERS: brokers, LANTOA_LOG_DATABASE_URL: '' }
}

/** As the setting `postgres.urlOf('teams')`, with a part of it exchanged. */
function databaseAt(change: { password?: string; database?: string; port?: number }): Record<string, string> {
  const url = new URL(postgres.urlOf('teams'))
  if (change.password) url.password = change.password
  if (change.database) url.pathname = change.database
  if (change.port) url.port = String(change.port)
  return { TEAMS_DATABASE_URL: url.href }
}

describe('what cannot be reached at the start', () => {
  test.each<[string, () => Promise<Record<string, string>>, number, RegExp]>([
    ['a wrong password', async () => databaseAt({ password: SECRET }), 2, /password authentication failed for user/],
    ['no such database', async () => databaseAt({ database: 'team' }), 2, /database "team" does not exist/],
    ['no database', async () => databaseAt({ port: await freePort() }), 1, /TEAMS_DATABASE_URL \(.*ECONNREFUSED/],
    ['no broker', async () => onKafka(`127.0.0.1:${await freePort()}`), 1, /KAFKA_BROKERS \(.*ECONNREFUSED/],
    ['a port in use', async () => ({ TEAMS_PORT: new URL(postgres.urlOf('teams')).port }), 1, /EADDRINUSE/],
  ])(
    '%s: the last line says what and where',
    async (_what, wrong, code, line) => {
      const { exit, output } = await endOf('teams', { ...good, ...(await wrong()) })
      const last = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')
      expect(last).toMatchObject({ level: 60, service: 'teams', msg: expect.stringMatching(line) })
      expect(output).not.toContain('"stack"')
      expect(exit).toBe(code)
    },
    60_000,
  )

  test('a signal ends the wait', async () => {
    const waiting = start('teams', { ...good, LANTOA_START_PATIENCE: '600', ...databaseAt({ port: await freePort() }) })
    await waiting.printed('waits for TEAMS_DATABASE_URL')
    waiting.child.kill('SIGTERM')
    expect(await waiting.ended).toBe(0)
  })
})

describe('an issuer', () => {
  const serve = (clientSecret: string) => {
    const service = { clientId: 'teams', clientSecret, roles: ['service'], units: ['VN'] }
    const app = createIssuer({ issuer: issuer.url, dataDir: folder.path, clients: [service] })
    return listen({ '/oidc': app }, { host: '127.0.0.1', port: issuer.port })
  }

  test('that is away, then knows nothing of the service, keeps it from being ready, and the log says why', async () => {
    const teams = start('teams', good)
    await soon(failing).toEqual(['issuer', 'client'])
    const away = `connect ECONNREFUSED 127.0.0.1:${issuer.port}`
    await teams.printed(`no keys from LANTOA_JWKS_URL (${issuer.url}/jwks): ${away}`)
    await teams.printed(`no token for teams from LANTOA_TOKEN_URL: ${away}`)
    const stranger = await serve('another secret')
    await soon(failing).toEqual(['client'])
    await teams.printed('401')
    await stranger.close()
    const ours = await serve(SECRET)
    await soon(failing).toEqual([])
    await ours.close()
    await soon(failing).toEqual([]) // what is known of it goes on to count
  }, 60_000)

  test('that is not the one whose tokens are taken', async () => {
    const ours = await serve(SECRET)
    const teams = start('teams', { ...good, LANTOA_ISSUER: 'http://127.0.0.1:8080/oidc' })
    await soon(failing).toEqual(['client'])
    await teams.printed(String.raw`LANTOA_ISSUER: unexpected \"iss\" claim value`)
    await ours.close()
  }, 60_000)

  /** An answer about readiness is kept for a second. */
  const soon = (look: () => Promise<string[]>) => expect.poll(look, { timeout: 10_000 })

  /** Of the checks on the issuer those that fail, as soon as the service listens. Nobody else's topics are there. */
  async function failing(): Promise<string[]> {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${good.TEAMS_PORT}/teams/readyz`).catch(() => undefined)
      if (answer) {
        const { checks } = (await answer.json()) as Readiness
        const failed = checks.filter(({ name, ok }) => !ok && (name === 'issuer' || name === 'client'))
        return failed.map(({ name }) => name)
      }
      await sleep(100)
    }
  }
})

type Readiness = { checks: { name: string; ok: boolean }[] }
