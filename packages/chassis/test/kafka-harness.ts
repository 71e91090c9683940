import type { Broker } from '@lantoa/testkit/running-broker'
import { type Admin, Kafka, logLevel } from 'kafkajs'
import { expect } from 'vitest'
import { openKafkaLog } from '../src/log/kafka/kafka.ts'
import { eventually, type LogHarness, logger } from './harness.ts'

/** The log of a broker that nobody else uses, so that it can be killed. */
export function logOf(broker: Broker): LogHarness {
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
    deleteTopic: (topic) =>
      administer(broker, async (admin) => {
        await admin.deleteTopics({ topics: [topic] })
        await eventually(async () => expect(await admin.listTopics()).not.toContain(topic))
      }),
    expire: (topic) =>
      administer(broker, async (admin) => {
        const written = (await admin.fetchTopicOffsets(topic)).filter(({ high }) => Number(high) > 0)
        const partitions = written.map(({ partition, high }) => ({ partition, offset: String(Number(high) - 1) }))
        await admin.deleteTopicRecords({ topic, partitions })
      }),
    close: () => broker.remove(),
  }
}

async function administer(broker: Broker, work: (admin: Admin) => Promise<void>): Promise<void> {
  const admin = new Kafka({ brokers: [broker.address], logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  await work(admin).finally(() => admin.disconnect())
}
