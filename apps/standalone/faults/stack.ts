import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Service } from '@lantoa/contracts/define-route'
import type { Role } from '@lantoa/contracts/permissions'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import pg from 'pg'
import { endLater } from '../bench/cleanup.ts'
import { importDemoPeople } from '../src/demo/keycloak-people.ts'
import { demoClients } from '../src/demo-clients.ts'
import { clientsOf, type Deployment } from '../test/deployment.ts'
import { addressOf, docker } from './docker.ts'

const infra = fileURLToPath(new URL('../../../infra/', import.meta.url))
const PROJECT = 'lantoa-faults'
export const SERVICES: readonly Service[] = ['identity', 'payments', 'teams', 'reporting']

/** `one` of each service, `two` of teams and of reporting, or one of each with three `brokers`. */
export type Shape = 'one' | 'two' | 'brokers'

/** The production shape, in a compose project of its own. */
export type Stack = {
  readonly baseUrl: string
  /** Clients that try once, as phones do. */
  readonly as: Deployment['as']
  /** Clients that try again: for who looks on. */
  readonly patiently: Deployment['as']
  /** An access token of a role, for who speaks HTTP by hand. */
  token(role: Role): Promise<string>
  containerOf(service: string, index?: number): string
  networkOf(name: 'front' | 'back'): string
  /** Rows of a statement in one of the databases, with the rights of a superuser. */
  query<Row extends pg.QueryResultRow>(database: string, statement: string): Promise<Row[]>
  databaseUrl(database: string): Promise<string>
  scale(shape: Shape): Promise<void>
  down(): Promise<void>
}

export type StackOptions = { port: number; brokers: boolean; keep: boolean }

/** Starts everything and waits until it is healthy, with a client of each role. */
export async function startStack(options: StackOptions): Promise<Stack> {
  await requireImages()
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-faults-'))
  const secrets = join(folder, 'secrets')
  await prepare(folder, secrets)
  const files = ['compose.yaml', 'compose.faults.yaml', ...(options.brokers ? ['compose.brokers.yaml'] : [])]
  const env = { LANTOA_FAULTS: folder, LANTOA_PORT: String(options.port) }
  const compose = (...args: string[]) =>
    docker(
      ['compose', '--project-name', PROJECT, ...files.flatMap((file) => ['--file', join(infra, file)]), ...args],
      env,
    )
  const down = async () => {
    await compose('down', '--volumes', '--remove-orphans', '--timeout', '1')
    await rm(folder, { recursive: true, force: true })
  }
  const ending = options.keep ? async () => console.error(`kept: project ${PROJECT}, folder ${folder}`) : down
  const stop = endLater(ending)
  await compose('up', '--detach', '--wait', '--quiet-pull')
  let shape: Shape = options.brokers ? 'brokers' : 'one'
  const password = (await readFile(join(secrets, 'postgres-password'), 'utf8')).trim()
  const databaseUrl = async (database: string) =>
    `postgres://postgres:${password}@${await addressOf(`${PROJECT}-postgres-1`)}:5432/${database}`
  return {
    baseUrl: `http://127.0.0.1:${options.port}`,
    ...(await clients(options.port, secrets)),
    containerOf: (service, index = 1) => `${PROJECT}-${service}-${index}`,
    networkOf: (name) => `${PROJECT}_${name}`,
    databaseUrl,
    query: async (database, statement) => queryOnce(await databaseUrl(database), statement),
    async scale(wanted) {
      if (wanted === shape) return
      const number = wanted === 'two' ? 2 : 1
      const scales = ['teams', 'reporting'].flatMap((service) => ['--scale', `${service}=${number}`])
      await compose('up', '--detach', '--wait', '--no-recreate', ...scales)
      shape = wanted
    },
    down: stop,
  }
}

async function requireImages(): Promise<void> {
  const version = process.env.LANTOA_VERSION ?? '0.1.0'
  const images = [...SERVICES, 'keycloak'].map((name) => `lantoa/${name}:${version}`)
  await docker(['image', 'inspect', '--format', '{{.Id}}', ...images]).catch((error: unknown) => {
    throw new Error('There are no images, or no Docker. Build them with infra/images/build.sh', { cause: error })
  })
}

async function prepare(folder: string, secrets: string): Promise<void> {
  await mkdir(secrets)
  await promisify(execFile)(join(infra, 'secrets.sh'), { env: { ...process.env, LANTOA_SECRETS: secrets } })
  // All phones come from one address here; it must not be the gateway that holds them back.
  const gateway = await readFile(join(infra, 'gateway/nginx.conf'), 'utf8')
  const limit = 'rate=100r/s'
  if (!gateway.includes(limit)) throw new Error(`The gateway's limit is no longer ${limit}`)
  await writeFile(join(folder, 'nginx.conf'), gateway.replace(limit, 'rate=10000r/s'))
}

async function clients(port: number, secrets: string): Promise<Pick<Stack, 'as' | 'patiently' | 'token'>> {
  const people = demoClients(secrets)
  const adminPassword = (await readFile(join(secrets, 'keycloak-admin-password'), 'utf8')).trim()
  // Its administration is not behind the gateway.
  const keycloak = `http://${await addressOf(`${PROJECT}-keycloak-1`)}:8080`
  await importDemoPeople({ keycloak, adminPassword, people, clients: [] })
  const baseUrl = `http://127.0.0.1:${port}`
  const issuer = `${baseUrl}/realms/lantoa/protocol/openid-connect`
  const once = clientsOf({ baseUrl, issuer, clients: people, retries: 0 })
  const patient = clientsOf({ baseUrl, issuer, clients: people, timeoutMs: 120_000 })
  const token = async (role: Role) => {
    const { clientId = '', clientSecret = '' } = people.find((one) => one.role === role) ?? {}
    return clientCredentials({ tokenUrl: `${issuer}/token`, clientId, clientSecret })({ refresh: false })
  }
  return { as: cached(once), patiently: cached(patient), token }
}

/** One client, and so one token, for each role. */
function cached(as: Deployment['as']): Deployment['as'] {
  const known = new Map<Parameters<typeof as>[0], ReturnType<typeof as>>()
  return (role) => {
    const client = known.get(role) ?? as(role)
    known.set(role, client)
    return client
  }
}

async function queryOnce<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined) // its server may be the one that is being killed
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
