import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer | undefined

/** Vitest's global set-up: one Postgres for all test files, unless the environment names one already. */
export async function setup(): Promise<void> {
  if (process.env.LANTOA_TEST_DATABASE_URL) return
  server = await startPostgres()
  process.env.LANTOA_TEST_DATABASE_URL = server.url // workers start later and inherit it
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
