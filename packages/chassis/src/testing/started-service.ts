import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { EventDefinition } from '@lantoa/contracts/define-event'
import type { Service as ServiceName } from '@lantoa/contracts/define-route'
import { TOPICS } from '@lantoa/contracts/events'
import { createLantoa, type Lantoa } from '@lantoa/sdk/client'
import { createTestDatabase } from '@lantoa/testkit/postgres'
import { createTestIssuer, type TestClaims } from '@lantoa/testkit/tokens'
import { listOffsets } from '../consumers/consumer-offsets.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { chassisMigrations, logMigrations, migrate } from '../database/migrate.ts'
import { createAuthenticator } from '../http/auth.ts'
import { listen } from '../http/http.ts'
import { openPostgresLog } from '../log/postgres/postgres-log.ts'
import { type Head, listHeads } from '../log/postgres/store.ts'
import { eventRecords, type OutboxEntry } from '../outbox/outbox.ts'
import { createLogger } from '../process/logger.ts'
import type { ServiceSettings, StartedService } from '../process/service.ts'

export type TestService = StartedService & {
  baseUrl: string
  /** A client that acts for somebody with these claims. */
  as(claims: TestClaims): Lantoa
  token(claims: TestClaims): Promise<string>
  /** Puts events of other services into the log, as if they had sent them. */
  publish<Event extends EventDefinition>(event: Event, entries: readonly OutboxEntry<Event>[]): Promise<void>
  /** Takes everything out of the log, as if all topics had been deleted and made anew. */
  emptyLog(): Promise<void>
  /** Deletes a topic with everything that is in it. */
  loseTopic(topic: string): Promise<void>
  /** Resolves when everything that was written is sent, and everything sent is applied. */
  settled(): Promise<void>
}

/** One service on a database and a log of its own, listening on a free port; for integration tests through the SDK. */
export async function startTestService(
  start: (settings: ServiceSettings) => Promise<StartedService>,
  options: { name: ServiceName; migrations: URL; now?: () => Date },
): Promise<TestService> {
  const issuer = await createTestIssuer()
  const log = createLogger({ service: 'test', level: process.env.LANTOA_LOG_LEVEL ?? 'silent' })
  const database = await createTestDatabase({ migrations: [chassisMigrations, options.migrations], migrate })
  const logDatabase = await createTestDatabase({ migrations: [logMigrations], migrate })
  const now = options.now ?? (() => new Date())
  const eventLog = openPostgresLog({ url: logDatabase.url, logger: log })
  await eventLog.createTopics(TOPICS)
  const authenticate = createAuthenticator({ issuer: issuer.issuer, keys: issuer.keys })
  const service = await start({ databaseUrl: database.url, eventLog, authenticate, log, now })
  const server = await listen({ [`/${options.name}`]: service.app }, { host: '127.0.0.1', port: 0 })
  const logReader = openDatabase({ url: logDatabase.url, applicationName: 'test', poolSize: 1 })
  const baseUrl = `http://127.0.0.1:${server.port}`
  return {
    ...service,
    baseUrl,
    as: (claims) => createLantoa({ baseUrl, token: () => issuer.token(claims), retries: 0 }),
    token: issuer.token,
    publish: (event, entries) => eventLog.publish(eventRecords(event, entries, { source: '/test', now: now() })),
    async emptyLog() {
      await logReader.query('TRUNCATE log_record')
      await logReader.query('UPDATE log_partition SET next_offset = 0, oldest_offset = 0')
    },
    async loseTopic(topic) {
      await logReader.query('DELETE FROM log_partition USING log_topic WHERE id = topic_id AND name = $1', [topic])
      await logReader.query('DELETE FROM log_topic WHERE name = $1', [topic])
    },
    settled: () => settle(service, logReader),
    async stop() {
      await server.close()
      await service.stop()
      await eventLog.close()
      await logReader.close()
      await database.drop()
      await logDatabase.drop()
    },
  }
}

async function settle({ name, parts, follows }: StartedService, log: Database): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const heads = await listHeads(log.pool, follows)
    const isRead = await isCaughtUp(parts.database, name, heads)
    // What was read last is told once the outbox is empty, and nothing came behind it.
    const [outbox] = await parts.database.query<{ depth: number }>('SELECT count(*) AS depth FROM outbox')
    if (isRead && outbox?.depth === 0 && isDeepStrictEqual(await listHeads(log.pool, follows), heads)) {
      // Units are held in memory too, where they come only after the commit of what brought them.
      return parts.units.catchUp()
    }
    await sleep(20)
  }
  throw new Error('the service did not settle within ten seconds')
}

async function isCaughtUp(database: Database, group: string, heads: readonly Head[]): Promise<boolean> {
  const offsets = await listOffsets(database, group)
  return heads.every(({ topic, partition, end }) => {
    const own = offsets.find((offset) => offset.topic === topic && offset.partition === partition)
    return (own?.next ?? 0) >= end
  })
}
