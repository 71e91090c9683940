import { setTimeout as sleep } from 'node:timers/promises'
import type { EventLog } from '@lantoa/chassis/log/event-log'
import { openKafkaLog } from '@lantoa/chassis/log/kafka/kafka'
import { createLogger } from '@lantoa/chassis/process/logger'
import type { Topic } from '@lantoa/contracts/define-topic'
import { startBroker } from '@lantoa/testkit/broker'
import { type Admin, Kafka, logLevel } from 'kafkajs'
import { endLater } from './cleanup.ts'

export type BenchKafka = {
  brokers: string
  /** For baselines: the bare client. */
  kafka: Kafka
  /** As the services use it. */
  log: EventLog
  /** Makes the topics anew and empty. Those of a broker that others use are not touched. */
  freshTopics(topics: readonly Topic[]): Promise<void>
  stop(): Promise<void>
}

/** A broker of the bench's own, or the one that `KAFKA_BROKERS` names. */
export async function benchKafka(): Promise<BenchKafka> {
  const named = process.env.KAFKA_BROKERS
  const starting = named ? undefined : startBroker()
  const removeBroker = endLater(async () => (await starting?.catch(() => undefined))?.remove())
  const brokers = named ?? (await starting)?.address ?? ''
  const kafka = new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.NOTHING })
  const log = openKafkaLog({ brokers: brokers.split(','), logger: createLogger({ service: 'bench', level: 'error' }) })
  const made = new Set<string>()
  const stop = endLater(async () => {
    await log.close()
    if (named) await withAdmin(kafka, (admin) => admin.deleteTopics({ topics: [...made] }))
    await removeBroker()
  })
  return {
    brokers,
    kafka,
    log,
    async freshTopics(topics) {
      await withAdmin(kafka, (admin) => deleteTopics(admin, topics, made))
      await log.createTopics(topics)
    },
    stop,
  }
}

async function deleteTopics(admin: Admin, topics: readonly Topic[], made: Set<string>): Promise<void> {
  const existing = new Set(await admin.listTopics())
  const found = topics.map(({ name }) => name).filter((name) => existing.has(name))
  for (const name of found) {
    const offsets = made.has(name) ? [] : await admin.fetchTopicOffsets(name)
    if (offsets.some(({ high }) => high !== '0'))
      throw new Error(`${name} is in use: the bench wants a broker of its own`)
  }
  if (found.length > 0) await admin.deleteTopics({ topics: found })
  while ((await admin.listTopics()).some((name) => found.includes(name))) await sleep(50)
  for (const { name } of topics) made.add(name)
}

async function withAdmin<Result>(kafka: Kafka, work: (admin: Admin) => Promise<Result>): Promise<Result> {
  const admin = kafka.admin()
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.disconnect()
  }
}
