import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Connection } from '@lantoa/chassis/database/connection'
import type { Standalone } from '../src/standalone.ts'
import { urlOf } from './stored.ts'

const SERVICES = ['identity', 'payments', 'teams', 'government', 'market', 'reporting'] as const

/** What the processes wrote to their logs: the services, and Postgres. */
export async function readLogs(dataDir: string): Promise<string[]> {
  return Promise.all(['lantoa.log', 'postgres.log'].map((name) => readFile(join(dataDir, name), 'utf8')))
}

export async function readMetrics({ baseUrl }: Standalone): Promise<string[]> {
  return Promise.all(SERVICES.map(async (name) => (await fetch(`${baseUrl}/${name}/metrics`)).text()))
}

/** Each table of a database, whole, as text. */
export async function readTables(dataDir: string, database: string): Promise<Map<string, string>> {
  const client = new Connection({ connectionString: urlOf(dataDir, database) })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    )
    const tables = new Map<string, string>()
    for (const { name } of rows) {
      const { rows: texts } = await client.query<{ row: string }>(`SELECT whole::text AS row FROM ${name} AS whole`)
      tables.set(`${database} ${name}`, texts.map(({ row }) => row).join('\n'))
    }
    return tables
  } finally {
    await client.end()
  }
}

/** For tests of what happens where a database refuses. */
export async function alterDatabase(dataDir: string, database: string, statement: string): Promise<void> {
  const client = new Connection({ connectionString: urlOf(dataDir, database) })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
