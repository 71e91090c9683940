import { skipKafka, startBroker, whyNoBroker } from '@lantoa/testkit/broker'
import { describe } from 'vitest'
import { describeConsumers } from './consume.contract.ts'
import { describeDeadLetters } from './dead-letters.contract.ts'
import { describeEventLog } from './event-log.contract.ts'
import { describeHistory } from './history.contract.ts'
import { logOf } from './kafka-harness.ts'
import { describeRelay } from './relay.contract.ts'
import { describeTopics } from './topics.contract.ts'

const reason = await whyNoBroker()
if (reason !== undefined) skipKafka(reason)

describe.skipIf(reason !== undefined)('Kafka', () => {
  const startLog = async () => logOf(await startBroker())
  describeEventLog(startLog)
  describeConsumers(startLog)
  describeDeadLetters(startLog)
  describeRelay(startLog)
  describeHistory(startLog)
  describeTopics(startLog)
})
