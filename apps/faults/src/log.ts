import { connect } from 'node:net'
import type { EventLog } from '@lantoa/chassis/log/event-log'
import { readAllFromKafka } from '@lantoa/chassis/log/kafka/read-all'
import { createReplaceable } from '@lantoa/chassis/log/replaceable'
import { type ISocketFactory, Kafka, logLevel } from 'kafkajs'
import { addressOf } from './docker.ts'
import type { Stack } from './stack.ts'

/** A record that no service would send. */
type RawRecord = { topic: string; key: string; value: string }

export type Log = Pick<EventLog, 'readAll' | 'close'> & { produce(records: readonly RawRecord[]): Promise<void> }

/** The stack's Kafka as seen from here: its brokers are known to each other by names that only their network has. */
export function openLog(stack: Stack, brokers: readonly string[]): Log {
  const socketFactory: ISocketFactory = ({ host, port, onConnect }) =>
    connect(
      {
        host,
        port,
        lookup: (name, _options, found) =>
          addressOf(stack.containerOf(name)).then(
            (address) => found(null, [{ address, family: 4 }]),
            (error) => found(error, []),
          ),
      },
      onConnect,
    )
  const kafka = new Kafka({
    brokers: brokers.map((name) => `${name}:9092`),
    clientId: 'faults',
    socketFactory,
    logLevel: logLevel.NOTHING,
    retry: { retries: 8 },
  })
  const admin = createReplaceable(
    async () => {
      const client = kafka.admin()
      await client.connect()
      return client
    },
    (client) => client.disconnect(),
  )
  return {
    readAll: (topic, { from = 0 } = {}) => readAllFromKafka(kafka, admin, topic, from),
    async produce(records) {
      const producer = kafka.producer({ allowAutoTopicCreation: false })
      await producer.connect()
      try {
        await producer.sendBatch({
          topicMessages: records.map(({ topic, key, value }) => ({ topic, messages: [{ key, value }] })),
        })
      } finally {
        await producer.disconnect()
      }
    },
    close: () => admin.close(),
  }
}
