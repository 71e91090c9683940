import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Connection } from '@lantoa/chassis/database/connection'
import type { Service } from '@lantoa/contracts/define-route'
import type pg from 'pg'
import { addressOf } from './docker.ts'
import { bringPeople, type People } from './people.ts'
import { openProject, PROJECT, type ProjectOptions } from './project.ts'

export const SERVICES: readonly Service[] = ['identity', 'payments', 'teams', 'government', 'market', 'reporting']

/** `one` of each service, `two` of teams and of reporting, or one of each with three `brokers`. */
export type Shape = 'one' | 'two' | 'brokers'

/** The production shape, in a compose project of its own. */
export type Stack = People & {
  readonly baseUrl: string
  containerOf(service: string, instance?: number): string
  networkOf(name: 'front' | 'back'): string
  databaseUrl(database: string): Promise<string>
  /** Rows of a statement in one of the databases, with the rights of a superuser. */
  query<Row extends pg.QueryResultRow>(database: string, statement: string): Promise<Row[]>
  scale(shape: Shape): Promise<void>
  down(): Promise<void>
}

/** Starts everything and waits until it is healthy. */
export async function startStack(options: ProjectOptions): Promise<Stack> {
  const { compose, secrets, down } = await openProject(options)
  await compose('up', '--detach', '--wait', '--quiet-pull')
  let shape: Shape = options.brokers ? 'brokers' : 'one'
  const containerOf = (service: string, instance = 1) => `${PROJECT}-${service}-${instance}`
  const baseUrl = `http://127.0.0.1:${options.port}`
  // Its administration is not behind the gateway.
  const keycloak = `http://${await addressOf(containerOf('keycloak'))}:8080`
  const password = (await readFile(join(secrets, 'postgres-password'), 'utf8')).trim()
  const databaseUrl = async (database: string) =>
    `postgres://postgres:${password}@${await addressOf(containerOf('postgres'))}:5432/${database}`
  return {
    ...(await bringPeople({ baseUrl, keycloak, secrets })),
    baseUrl,
    containerOf,
    networkOf: (name) => `${PROJECT}_${name}`,
    databaseUrl,
    query: async (database, statement) => query(await databaseUrl(database), statement),
    async scale(wanted) {
      if (wanted === shape) return
      const number = wanted === 'two' ? 2 : 1
      const scales = ['teams', 'reporting'].flatMap((service) => ['--scale', `${service}=${number}`])
      await compose('up', '--detach', '--wait', '--no-recreate', ...scales)
      shape = wanted
    },
    down,
  }
}

async function query<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new Connection({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined) // its server may be the one that is being killed
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
