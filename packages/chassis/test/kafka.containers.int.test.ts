import { startBrokerContainer } from '@lantoa/testkit/broker-container'
import { skipContainers, whyNoContainers } from '@lantoa/testkit/containers'
import { startPostgresContainer } from '@lantoa/testkit/postgres-container'
import type { PostgresServer } from '@lantoa/testkit/postgres-server'
import type { Broker } from '@lantoa/testkit/running-broker'
import { afterAll, beforeAll, describe, vi } from 'vitest'
import { describeConsumers } from './consume.contract.ts'
import { describeDeadLetters } from './dead-letters.contract.ts'
import { describeEventLog } from './event-log.contract.ts'
import { describeHistory } from './history.contract.ts'
import { logOf } from './kafka-harness.ts'
import { describeRelay } from './relay.contract.ts'
import { describeTopics } from './topics.contract.ts'

const reason = await whyNoContainers()
if (reason !== undefined) skipContainers(reason)

describe.skipIf(reason !== undefined)('Kafka and Postgres in containers', () => {
  let postgres: PostgresServer
  let broker: Broker
  beforeAll(async () => {
    postgres = await startPostgresContainer()
    broker = await startBrokerContainer()
    vi.stubEnv('LANTOA_TEST_DATABASE_URL', postgres.url)
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await broker?.remove()
    await postgres?.stop()
  })

  // One broker for all, because a container takes its time to start; no two tests use the same topic.
  const startLog = async () => ({ ...logOf(broker), close: async () => undefined })
  describeEventLog(startLog)
  describeConsumers(startLog)
  describeDeadLetters(startLog)
  describeRelay(startLog)
  describeHistory(startLog)
  describeTopics(startLog)
})
