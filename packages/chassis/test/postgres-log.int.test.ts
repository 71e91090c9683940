import { type PostgresServer, startPostgres } from '@lantoa/testkit/postgres-server'
import { logMigrations, migrate } from '../src/migrate.ts'
import { openPostgresLog } from '../src/postgres-log.ts'
import { describeConsumers } from './consume.contract.ts'
import { describeDeadLetters } from './dead-letters.contract.ts'
import { describeEventLog } from './event-log.contract.ts'
import { type LogHarness, logger } from './harness.ts'
import { describeRelay } from './relay.contract.ts'

/** On a server of its own, which can be restarted. */
async function startLog(): Promise<LogHarness> {
  const server: PostgresServer = await startPostgres()
  await migrate(server.url, [logMigrations])
  return {
    open: () => openPostgresLog({ url: server.url, logger, takeoverInterval: 100 }),
    restart: () => server.restart(),
    close: () => server.stop(),
  }
}

describeEventLog(startLog)
describeConsumers(startLog)
describeDeadLetters(startLog)
describeRelay(startLog)
