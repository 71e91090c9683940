import { setTimeout as sleep } from 'node:timers/promises'
import { createTestDatabase } from '@lantoa/testkit/postgres'
import { expect, test } from 'vitest'
import { consume } from '../src/consumers/consume.ts'
import { openDatabase } from '../src/database/database.ts'
import { chassisMigrations, logMigrations, migrate } from '../src/database/migrate.ts'
import { openPostgresLog } from '../src/log/postgres/postgres-log.ts'
import { openUnitDirectory } from '../src/units/unit-directory.ts'
import { countEffects, defineCounted, logger } from './harness.ts'

test('what a process does again and again takes one connection while the database hangs, and does not queue up', async () => {
  const created = await createTestDatabase({ migrations: [chassisMigrations, logMigrations], migrate })
  const database = openDatabase({ url: created.url, applicationName: 'timers' })
  const log = openPostgresLog({ url: created.url, logger, vacuumInterval: 20 })
  const units = await openUnitDirectory({ database, log: logger })
  const event = defineCounted()
  await log.createTopics([event.topic])
  const handlers = [countEffects(event)]
  const consumer = consume({ log, database, logger, group: 'test', handlers, rewindCheckInterval: 20 })
  const watcher = openDatabase({ url: created.url, applicationName: 'watcher', poolSize: 1 })
  await watcher.transaction(async (tx) => {
    await tx.query('LOCK TABLE unit, unit_tree, consumer_offset, log_record IN ACCESS EXCLUSIVE MODE')
    await sleep(3_500)
    const waiting = await tx.query<{ statement: string; count: number }>(
      `SELECT left(query, 60) AS statement, count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' GROUP BY 1`,
    )
    expect(waiting.filter(({ count }) => count > 1)).toEqual([])
    expect(waiting.length).toBeGreaterThanOrEqual(3)
    expect(database.pool.waitingCount).toBe(0)
  })
  await Promise.all([consumer.stop(), units.stop()])
  await Promise.all([log.close(), database.close(), watcher.close()])
  await created.drop()
}, 20_000)
