import { type PostgresServer, startPostgres } from '@lantoa/testkit/postgres-server'
import { openDatabase } from '../src/database/database.ts'
import { logMigrations, migrate } from '../src/database/migrate.ts'
import { openPostgresLog } from '../src/log/postgres/postgres-log.ts'
import { describeConsumers } from './consume.contract.ts'
import { describeDeadLetters } from './dead-letters.contract.ts'
import { describeEventLog } from './event-log.contract.ts'
import { type LogHarness, logger } from './harness.ts'
import { describeHistory } from './history.contract.ts'
import { describeRelay } from './relay.contract.ts'
import { describeTopics } from './topics.contract.ts'

/** On a server of its own, which can be restarted. */
async function startLog(): Promise<LogHarness> {
  const server: PostgresServer = await startPostgres()
  await migrate(server.url, [logMigrations])
  return {
    open: () => openPostgresLog({ url: server.url, logger, takeoverInterval: 100 }),
    restart: () => server.restart(),
    deleteTopic: (topic) =>
      change(
        server.url,
        `WITH gone AS (DELETE FROM log_topic WHERE name = $1 RETURNING id),
          partitions AS (DELETE FROM log_partition WHERE topic_id IN (SELECT id FROM gone))
        DELETE FROM log_record WHERE topic_id IN (SELECT id FROM gone)`,
        topic,
      ),
    expire: (topic) =>
      change(
        server.url,
        `WITH place AS (
          UPDATE log_partition SET oldest_offset = greatest(0, next_offset - 1)
          WHERE topic_id = (SELECT id FROM log_topic WHERE name = $1) RETURNING topic_id, partition, oldest_offset)
        DELETE FROM log_record r USING place
        WHERE (r.topic_id, r.partition) = (place.topic_id, place.partition) AND r.log_offset < place.oldest_offset`,
        topic,
      ),
    close: () => server.stop(),
  }
}

async function change(url: string, sql: string, topic: string): Promise<void> {
  const database = openDatabase({ url, applicationName: 'operator', poolSize: 1 })
  await database.query(sql, [topic])
  await database.close()
}

describeEventLog(startLog)
describeConsumers(startLog)
describeDeadLetters(startLog)
describeRelay(startLog)
describeHistory(startLog)
describeTopics(startLog)
