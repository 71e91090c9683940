import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '@lantoa/chassis/database/database'
import { logMigrations, migrate } from '@lantoa/chassis/database/migrate'
import type { LogRecord } from '@lantoa/chassis/log/event-log'
import { openPostgresLog, type PostgresLog } from '@lantoa/chassis/log/postgres/postgres-log'
import { createLogger } from '@lantoa/chassis/process/logger'
import { TOPICS } from '@lantoa/contracts/events'
import { v7 as uuid } from 'uuid'
import { type benchPostgres, type Started, startServer, urlOf } from './environment.ts'

const PAGE = 1_000

export type Place = { reporting: Started; bare: Started; barePath: string; database: Database; log: PostgresLog }

/** Reporting on the log in Postgres with nothing in it, and the bare server with one row. */
export async function startPlace(postgres: Awaited<ReturnType<typeof benchPostgres>>): Promise<Place> {
  await migrate(postgres.urlOf('log'), [logMigrations])
  const log = openPostgresLog({
    url: postgres.urlOf('log'),
    logger: createLogger({ service: 'bench', level: 'error' }),
  })
  await log.createTopics(TOPICS)
  const url = postgres.urlOf('reporting')
  const reporting = await startServer('reporting-server.ts', {
    BENCH_DATABASE_URL: url,
    LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
    KAFKA_BROKERS: '',
  })
  const bare = await startServer('bare-server.ts', { BENCH_DATABASE_URL: postgres.urlOf('identity') })
  const barePath = `/visits/${uuid()}`
  const body = JSON.stringify({ householdId: uuid() })
  await fetch(urlOf(bare, barePath), { method: 'PUT', headers: { 'content-type': 'application/json' }, body })
  return { reporting, bare, barePath, log, database: openDatabase({ url, applicationName: 'bench', poolSize: 1 }) }
}

export async function stopPlace({ reporting, bare, log, database }: Place): Promise<void> {
  await reporting.stop()
  await bare.stop()
  await database.close()
  await log.close()
}

/** Sends the next of the records; resolves when so many have been applied in all. */
export async function publish({ log, database }: Place, source: Iterator<LogRecord>, count: number, total: number) {
  for (let left = count; left > 0; left -= PAGE) await log.publish(nextOf(source, Math.min(left, PAGE)))
  await untilApplied(database, total)
}

function nextOf(source: Iterator<LogRecord>, count: number): LogRecord[] {
  return Array.from({ length: count }, () => {
    const next = source.next()
    if (next.done) throw new RangeError('There are no more records')
    return next.value
  })
}

async function untilApplied(database: Database, total: number): Promise<void> {
  const text = 'SELECT coalesce(sum(next_offset), 0)::float8 AS applied FROM consumer_offset'
  for (;;) {
    const [row] = await database.query<{ applied: number }>(text)
    if ((row?.applied ?? 0) >= total) return
    await sleep(5)
  }
}
