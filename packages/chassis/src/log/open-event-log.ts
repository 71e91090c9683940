import type { Logger } from 'pino'
import { logMigrations, migrate } from '../database/migrate.ts'
import type { EventLog } from './event-log.ts'
import { type EventLogSettings, placeOfEventLog } from './event-log-settings.ts'
import { openKafkaLog } from './kafka/kafka.ts'
import { openPostgresLog } from './postgres/postgres-log.ts'

/**
 * Opens the event log that the settings name: Kafka where there are brokers, else the log in Postgres.
 * @throws ConfigError when the settings contradict each other
 */
export async function openEventLog(settings: EventLogSettings, log: Logger): Promise<EventLog> {
  const place = placeOfEventLog(settings)
  if ('kafka' in place) return openKafkaLog({ ...place.kafka, logger: log })
  await migrate(place.postgres, [logMigrations])
  return openPostgresLog({ url: place.postgres, logger: log })
}
