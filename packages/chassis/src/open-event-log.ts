import type { Logger } from 'pino'
import { ConfigError } from './config.ts'
import type { EventLog } from './event-log.ts'
import { openKafkaLog } from './kafka.ts'
import { logMigrations, migrate } from './migrate.ts'
import { openPostgresLog } from './postgres-log.ts'

export type EventLogSettings = { KAFKA_BROKERS?: string | undefined; LANTOA_LOG_DATABASE_URL?: string | undefined }

/** Opens the event log that the settings name: Kafka where there are brokers, else the log in Postgres. */
export async function openEventLog(settings: EventLogSettings, log: Logger): Promise<EventLog> {
  if (settings.KAFKA_BROKERS) {
    const brokers = settings.KAFKA_BROKERS.split(',').map((broker) => broker.trim())
    return openKafkaLog({ brokers, clientId: 'lantoa', logger: log })
  }
  if (settings.LANTOA_LOG_DATABASE_URL) {
    await migrate(settings.LANTOA_LOG_DATABASE_URL, [logMigrations])
    return openPostgresLog({ url: settings.LANTOA_LOG_DATABASE_URL, logger: log })
  }
  throw new ConfigError(['KAFKA_BROKERS or LANTOA_LOG_DATABASE_URL: one of them must be set'])
}
