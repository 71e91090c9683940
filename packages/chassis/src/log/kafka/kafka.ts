import { foldId } from '@lantoa/contracts/ids'
import { type Admin, Kafka, logLevel, Partitioners, type Producer } from 'kafkajs'
import type { EventLog, LogRecord } from '../event-log.ts'
import { createReplaceable } from '../replaceable.ts'
import type { KafkaLogOptions } from './options.ts'
import { readAllFromKafka } from './read-all.ts'
import { startKafkaReader } from './reader.ts'
import { applyTopics, checkTopics, createTopics } from './topics.ts'

/** The event log in Kafka. Connects when first used and again after every failure. */
export function openKafkaLog(options: KafkaLogOptions): EventLog {
  const kafka = createClient(options)
  const producer = createReplaceable(
    () => connectProducer(kafka),
    (client) => client.disconnect(),
  )
  const admin = createReplaceable(
    () => connectAdmin(kafka),
    (client) => client.disconnect(),
  )
  let sent: Promise<unknown> = Promise.resolve()

  return {
    publish(batch) {
      // One send in flight, whoever asks. A producer that failed is never used again: with its sequence numbers the
      // broker would take other records for a repetition of the lost ones, and acknowledge them without storing them.
      const send = () => producer.use((client) => sendAll(client, batch))
      const sending = sent.then(send, send)
      sent = sending
      return sending
    },
    subscribe: (subscription) => startKafkaReader(subscription, { ...options, kafka, admin }),
    readAll: (topic, { from = 0 } = {}) => readAllFromKafka(kafka, admin, topic, from),
    createTopics: (topics) => createTopics(admin, topics, options),
    checkTopics: (topics) => checkTopics(admin, topics, options),
    applyTopics: (topics) => applyTopics(admin, topics, options),
    ping: () => admin.use(async (client) => void (await client.describeCluster())),
    async close() {
      await producer.close()
      await admin.close()
    },
  }
}

function createClient({ logger, ...options }: KafkaLogOptions): Kafka {
  return new Kafka({
    clientId: options.clientId ?? 'lantoa',
    brokers: [...options.brokers],
    ssl: options.tls ?? false,
    ...(options.sasl && { sasl: options.sasl }),
    connectionTimeout: 5_000,
    requestTimeout: options.requestTimeout ?? 15_000,
    // Short, because everything above tries again by itself, with fresh connections.
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 4 },
    logLevel: logLevel.INFO,
    // It calls errors what it goes on to retry. Who works with it says what did not get better, once.
    logCreator: () => {
      const level = { [logLevel.ERROR]: 'debug', [logLevel.WARN]: 'debug' } as Partial<Record<logLevel, 'debug'>>
      return (entry) => {
        const { message, timestamp: _, logger: __, stack: ___, ...details } = entry.log
        logger[level[entry.level] ?? 'trace']({ kafka: entry.namespace, ...details }, message)
      }
    },
  })
}

async function connectProducer(kafka: Kafka): Promise<Producer> {
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  })
  await producer.connect()
  return producer
}

async function connectAdmin(kafka: Kafka): Promise<Admin> {
  const admin = kafka.admin()
  await admin.connect()
  return admin
}

async function sendAll(producer: Producer, batch: readonly LogRecord[]): Promise<void> {
  const topicMessages = [...Map.groupBy(batch, (record) => record.topic)].map(([topic, records]) => ({
    topic,
    messages: records.map(({ key, headers, value }) => ({ key: foldId(key), headers, value })),
  }))
  await producer.sendBatch({ acks: -1, topicMessages })
}
