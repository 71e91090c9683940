import { type Broker, startBroker } from './broker.ts'
import { skipKafka, whyNoBroker } from './broker-jars.ts'

let broker: Broker | undefined

/** Vitest's global set-up: one broker for all test files, unless `KAFKA_BROKERS` names one already. */
export async function setup(): Promise<void> {
  if (process.env.KAFKA_BROKERS) return
  const reason = await whyNoBroker()
  if (reason !== undefined) return skipKafka(reason)
  broker = await startBroker()
  process.env.KAFKA_BROKERS = broker.address // workers start later and inherit it
}

export async function teardown(): Promise<void> {
  await broker?.remove()
}
