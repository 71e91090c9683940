import { skipKafka } from '@lantoa/testkit/broker'
import { whyNoJavaBroker } from '@lantoa/testkit/broker-jars'
import { startJavaBrokers } from '@lantoa/testkit/java-broker'
import type { Broker } from '@lantoa/testkit/running-broker'
import { type Admin, Kafka, logLevel } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventLog, LogRecord, StoredRecord } from '../src/log/event-log.ts'
import { openKafkaLog } from '../src/log/kafka/kafka.ts'
import { type CountedEvent, defineCounted, eventually, keysOf, logger, publishSurely, recordsOf } from './harness.ts'

const [FIRST, SECOND] = [1, 2]

const reason = await whyNoJavaBroker()
if (reason !== undefined) skipKafka(reason)

describe.skipIf(reason !== undefined)('Kafka on two brokers', () => {
  let brokers: readonly Broker[] = []
  let admin: Admin
  let log: EventLog

  beforeAll(async () => {
    brokers = await startJavaBrokers()
    const addresses = brokers.map(({ address }) => address)
    admin = new Kafka({ brokers: addresses, logLevel: logLevel.NOTHING }).admin()
    await admin.connect()
    log = openKafkaLog({ brokers: addresses, logger })
  })

  afterAll(async () => {
    await log?.close()
    await admin?.disconnect()
    for (const broker of brokers.toReversed()) await broker.remove()
  })

  test('what was acknowledged is there, though a broker died under it', async () => {
    const event = defineCounted()
    const topic = event.topic.name
    const [first, second] = [
      [FIRST, SECOND],
      [SECOND, FIRST],
    ]
    await makeTopic(topic, [first, second, second])
    const sent: LogRecord[] = []
    const more = async (batches: number) => {
      for (let left = batches; left > 0; left -= 1) {
        const batch = batchOf(event, sent.length)
        await publishSurely(log, batch)
        sent.push(...batch)
      }
    }
    await more(10)
    await Promise.all([more(50), brokers[1]?.kill()])
    await more(10)
    const stored = new Set(idsOf(await readAll(topic))) // its group gets its place now, on the broker that is left
    await brokers[1]?.start()
    expect(idsOf(sent).filter((id) => !stored.has(id))).toEqual([])
  }, 60_000)

  test('what was acknowledged is there once, though a partition moved to a broker that had answered already', async () => {
    const event = defineCounted()
    const topic = event.topic.name
    await makeTopic(topic, [[FIRST], [SECOND], [FIRST]])
    const sent: LogRecord[] = []
    for (const leaders of [
      [FIRST, FIRST, FIRST],
      [SECOND, FIRST, SECOND],
      [FIRST, FIRST, FIRST],
    ]) {
      const [before, after] = [batchOf(event, sent.length), batchOf(event, sent.length + 1)]
      await publishSurely(log, before) // its producer now knows who leads
      await lead(topic, leaders)
      await log.publish(after)
      sent.push(...before, ...after)
    }
    const stored = await readAll(topic)
    expect(new Set(stored.map(({ partition }) => partition)).size).toBe(3)
    expect(idsOf(stored)).toEqual(idsOf(sent))
  }, 60_000)

  /** A topic whose partitions have these brokers, the leader first. */
  async function makeTopic(topic: string, assignment: readonly number[][]): Promise<void> {
    const replicaAssignment = assignment.map((replicas, partition) => ({ partition, replicas }))
    await admin.createTopics({ topics: [{ topic, replicaAssignment }] })
  }

  /** Gives the partitions of a topic to brokers, in order, and waits until they lead them. */
  async function lead(topic: string, leaders: readonly number[]): Promise<void> {
    const partitionAssignment = leaders.map((leader, partition) => ({ partition, replicas: [leader] }))
    await admin.alterPartitionReassignments({ topics: [{ topic, partitionAssignment }] })
    await eventually(async () => {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] })
      const partitions = topics[0]?.partitions.toSorted((a, b) => a.partitionId - b.partitionId)
      expect(partitions?.map(({ leader }) => leader)).toEqual(leaders)
    })
  }

  async function readAll(topic: string): Promise<StoredRecord[]> {
    return (await Array.fromAsync(log.readAll(topic))).flat()
  }
})

/** Records for every partition. */
function batchOf(event: CountedEvent, value: number): LogRecord[] {
  return recordsOf(event, keysOf(30), 1, value)
}

function idsOf(records: readonly LogRecord[]): string[] {
  return records.map(({ headers }) => String(headers.ce_id)).toSorted()
}
