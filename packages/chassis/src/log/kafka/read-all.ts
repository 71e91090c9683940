import { TransformStream } from 'node:stream/web'
import type { Admin, Consumer, Kafka } from 'kafkajs'
import { v7 as uuid } from 'uuid'
import { every } from '../../process/every.ts'
import type { StoredRecord } from '../event-log.ts'
import type { Replaceable } from '../replaceable.ts'
import { storedRecords } from './batches.ts'
import { listBounds } from './offsets.ts'

const HEARTBEAT_MS = 2_000
/** What is read is there already; this only delays the end, by the last request, which finds nothing more. */
const FETCH_WAIT_MS = 50

/** Reads with a group of its own, which is gone afterwards, up to where each partition ended at the time of the call. */
export async function* readAllFromKafka(
  kafka: Kafka,
  admin: Replaceable<Admin>,
  topic: string,
  from: number,
): AsyncGenerator<StoredRecord[]> {
  const groupId = `read-all-${uuid()}`
  const offsets = await listBounds(admin, [topic])
  if (offsets.length === 0) throw new Error(`The log has no topic ${topic}`)
  const goals = offsets
    .map(({ partition, oldest, end }) => ({ partition, next: Math.max(from, oldest), end }))
    .filter(({ next, end }) => next < end)
  if (goals.length === 0) return
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: FETCH_WAIT_MS })
  const pages = new TransformStream<StoredRecord[], StoredRecord[]>()
  try {
    await consumer.connect()
    await consumer.subscribe({ topics: [topic], fromBeginning: true })
    await pump(consumer, topic, new Map(goals.map((goal) => [goal.partition, goal])), pages.writable.getWriter())
    yield* pages.readable
  } finally {
    await consumer.disconnect().catch(() => undefined)
    await admin.use((client) => client.deleteGroups([groupId])).catch(() => undefined)
  }
}

type Goal = { next: number; end: number }

async function pump(
  consumer: Consumer,
  topic: string,
  goals: Map<number, Goal>,
  pages: WritableStreamDefaultWriter<StoredRecord[]>,
): Promise<void> {
  consumer.on('consumer.group_join', () => {
    for (const [partition, { next }] of goals) consumer.seek({ topic, partition, offset: String(next) })
  })
  consumer.on('consumer.crash', ({ payload }) => {
    if (!payload.restart) void pages.abort(payload.error).catch(() => undefined)
  })
  await consumer.run({
    autoCommit: false,
    async eachBatch({ batch, heartbeat }) {
      const goal = goals.get(batch.partition)
      if (!goal) return
      // After a rebalance records may come a second time.
      const page = storedRecords(batch).filter(({ offset }) => offset >= goal.next && offset < goal.end)
      if (page.length > 0) await writeAlive(pages, page, heartbeat)
      goal.next = Number(batch.lastOffset()) + 1
      if (goal.next >= goal.end) goals.delete(batch.partition)
      if (goals.size === 0) await pages.close().catch(() => undefined)
    },
  })
}

/** Whoever reads may take long: until the page is taken the group must know that this member lives. */
async function writeAlive(
  pages: WritableStreamDefaultWriter<StoredRecord[]>,
  page: StoredRecord[],
  heartbeat: () => Promise<void>,
): Promise<void> {
  const alive = every(HEARTBEAT_MS, heartbeat, () => undefined)
  await pages.write(page).finally(alive.stop)
}
