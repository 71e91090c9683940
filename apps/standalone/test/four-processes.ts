import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { listen } from '@lantoa/chassis/http'
import { freePort } from '@lantoa/testkit/free-port'
import { demoClients } from '../src/demo-clients.ts'
import { startPostgres } from '../src/embedded-postgres.ts'
import { createIssuer } from '../src/issuer.ts'
import { newSecret } from '../src/secrets.ts'
import { clientsOf, type Deployment, temporaryFolder } from './deployment.ts'

const SERVICES = ['teams', 'identity', 'payments', 'reporting'] as const
const START_LIMIT_MS = 60_000

/** Each service as a process of its own with a database of its own, over Kafka. */
export async function startFourProcesses(brokers: string): Promise<Deployment> {
  const folder = await temporaryFolder()
  const postgres = await startPostgres(folder.path)
  const clients = demoClients(folder.path)
  const issuerPort = await freePort()
  const issuer = `http://127.0.0.1:${issuerPort}/oidc`
  const people = clients.map((client) => ({ ...client, roles: [client.role] }))
  const issuerApp = createIssuer({ issuer, dataDir: folder.path, clients: people })
  const issuerServer = await listen({ '/oidc': issuerApp }, { host: '127.0.0.1', port: issuerPort })

  const baseUrl: Record<string, string> = {}
  for (const name of SERVICES) baseUrl[name] = `http://127.0.0.1:${await freePort()}`
  const env = {
    LANTOA_ISSUER: issuer,
    LANTOA_JWKS_URL: `${issuer}/jwks`,
    LANTOA_TOKEN_URL: `${issuer}/token`,
    LANTOA_CLIENT_ID: 'service',
    LANTOA_CLIENT_SECRET: clients.find(({ role }) => role === 'service')?.clientSecret ?? '',
    LANTOA_LOG_LEVEL: 'warn',
    KAFKA_BROKERS: brokers,
    IDENTITY_HASH_KEY: `1:${newSecret()}`,
    ...Object.fromEntries(SERVICES.flatMap((name) => placesOf(name, postgres.urlOf(name), baseUrl[name] ?? ''))),
  }
  const processes = SERVICES.map((name) => startService(name, env))
  await Promise.all(SERVICES.map((name) => ready(`${baseUrl[name]}/${name}/readyz`)))
  return {
    as: clientsOf({ baseUrl, issuer, clients }),
    async stop() {
      await Promise.all(processes.map(endProcess))
      await issuerServer.close()
      await postgres.stop()
      await folder.remove()
    },
  }
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

async function ready(url: string): Promise<void> {
  for (const giveUpAt = Date.now() + START_LIMIT_MS; ; ) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    if (Date.now() > giveUpAt) throw new Error(`${url} did not get ready: ${await answer?.text()}`)
    await sleep(100)
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
