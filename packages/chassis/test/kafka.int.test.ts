import { startBroker } from '@lantoa/testkit/broker'
import { skipKafka, whyNoBroker } from '@lantoa/testkit/broker-jars'
import { describe } from 'vitest'
import { openKafkaLog } from '../src/kafka.ts'
import { describeConsumers } from './consume.contract.ts'
import { describeDeadLetters } from './dead-letters.contract.ts'
import { describeEventLog } from './event-log.contract.ts'
import { type LogHarness, logger } from './harness.ts'
import { describeRelay } from './relay.contract.ts'

/** On a broker of its own, which can be killed; `KAFKA_BROKERS` may be somebody else's. */
async function startLog(): Promise<LogHarness> {
  const broker = await startBroker()
  return {
    open: () =>
      openKafkaLog({
        brokers: [broker.address],
        logger,
        sessionTimeout: 3_000,
        heartbeatInterval: 500,
        fetchWait: 200,
      }),
    async restart() {
      await broker.kill()
      await broker.start()
    },
    close: () => broker.remove(),
  }
}

const reason = await whyNoBroker()
if (reason !== undefined) skipKafka(reason)

describe.skipIf(reason !== undefined)('Kafka', () => {
  describeEventLog(startLog)
  describeConsumers(startLog)
  describeDeadLetters(startLog)
  describeRelay(startLog)
})
