import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { listen } from '@lantoa/chassis/http/http'
import { freePort } from '@lantoa/testkit/free-port'
import { type Demo, type DemoClient, demoClients } from '../src/demo-clients.ts'
import { startPostgres } from '../src/embedded-postgres.ts'
import { createIssuer } from '../src/issuer/issuer.ts'
import { newSecret, newSigningKey } from '../src/secrets.ts'
import { clientsOf, type Deployment, temporaryFolder } from './deployment.ts'

const SERVICES = ['teams', 'identity', 'payments', 'government', 'market', 'reporting'] as const
const START_LIMIT_MS = 60_000

export type FourProcesses = Deployment & {
  /** Process ids by the name of the service, and `postgres`. */
  readonly pids: Readonly<Record<string, number>>
  /** Where each answers whether it is ready. */
  readonly ready: readonly string[]
}

/** Each service as a process of its own with a database of its own, over Kafka. */
export async function startFourProcesses(brokers: string, demo: Demo = 'full'): Promise<FourProcesses> {
  const folder = await temporaryFolder()
  const stops: (() => Promise<void>)[] = [folder.remove]
  async function stop(): Promise<void> {
    for (const stopOne of stops.toReversed()) await stopOne()
  }
  try {
    return { ...(await startAll(brokers, demo, folder.path, stops)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startAll(
  brokers: string,
  demo: Demo,
  dataDir: string,
  stops: (() => Promise<void>)[],
): Promise<Omit<FourProcesses, 'stop'>> {
  const postgres = await startPostgres(dataDir)
  stops.push(postgres.stop)
  const clients = demoClients(dataDir, demo)
  const issuer = await startIssuer(dataDir, clients, stops)
  const baseUrl: Record<string, string> = {}
  for (const name of SERVICES) baseUrl[name] = `http://127.0.0.1:${await freePort()}`
  const env = {
    LANTOA_ISSUER: issuer,
    LANTOA_JWKS_URL: `${issuer}/jwks`,
    LANTOA_TOKEN_URL: `${issuer}/token`,
    LANTOA_CLIENT_ID: 'service',
    LANTOA_CLIENT_SECRET: clients.find(({ role }) => role === 'service')?.clientSecret ?? '',
    LANTOA_LOG_LEVEL: 'error',
    KAFKA_BROKERS: brokers,
    IDENTITY_HASH_KEY: `1:${newSecret()}`,
    REPORTING_SIGNING_KEY: `1:${newSigningKey()}`,
    ...Object.fromEntries(SERVICES.flatMap((name) => placesOf(name, postgres.urlOf(name), baseUrl[name] ?? ''))),
  }
  const processes = SERVICES.map((name) => startService(name, env))
  stops.push(async () => void (await Promise.all(processes.map(endProcess))))
  const ready = SERVICES.map((name) => `${baseUrl[name]}/${name}/readyz`)
  await Promise.all(ready.map((url, index) => untilReady(url, processes[index])))
  const pids = Object.fromEntries(SERVICES.map((name, index) => [name, processes[index]?.pid ?? 0]))
  return { as: clientsOf({ baseUrl, issuer, clients }), pids: { ...pids, postgres: postgresPid(dataDir) }, ready }
}

function postgresPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

export async function startIssuer(
  dataDir: string,
  clients: readonly DemoClient[],
  stops: (() => Promise<void>)[],
  host = '127.0.0.1',
): Promise<string> {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}/oidc`
  const people = clients.map((client) => ({ ...client, roles: [client.role] }))
  const app = createIssuer({ issuer, dataDir, clients: people })
  const server = await listen({ '/oidc': app }, { host, port })
  stops.push(server.close)
  return issuer
}

function placesOf(name: string, databaseUrl: string, url: string): [string, string][] {
  const prefix = name.toUpperCase()
  return [
    [`${prefix}_DATABASE_URL`, databaseUrl],
    [`${prefix}_URL`, url],
    [`${prefix}_PORT`, new URL(url).port],
  ]
}

function startService(name: string, env: Record<string, string>): ChildProcess {
  const main = fileURLToPath(new URL(`../../${name}/src/main.ts`, import.meta.url))
  return spawn(process.execPath, [main], { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
}

async function untilReady(url: string, process: ChildProcess | undefined): Promise<void> {
  for (const giveUpAt = Date.now() + START_LIMIT_MS; ; ) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    if (process && hasEnded(process)) throw new Error(`The process behind ${url} has ended`)
    if (Date.now() > giveUpAt) throw new Error(`${url} did not get ready: ${await answer?.text()}`)
    await sleep(100)
  }
}

function hasEnded(process: ChildProcess): boolean {
  return process.exitCode !== null || process.signalCode !== null
}

async function endProcess(process: ChildProcess): Promise<void> {
  if (hasEnded(process)) return
  const ended = once(process, 'exit')
  process.kill('SIGTERM')
  await ended
}
