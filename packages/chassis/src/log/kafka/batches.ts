import { foldId } from '@lantoa/contracts/ids'
import type { Admin, Consumer, EachBatchPayload, Batch as KafkaBatch, KafkaMessage } from 'kafkajs'
import { nameOfPartition, type PartitionProgress, type StoredRecord, type Subscription } from '../event-log.ts'
import type { Replaceable } from '../replaceable.ts'
import { boundsOf } from './offsets.ts'

/** What a reader knows of its consumer and partitions. */
export type ReadState = {
  consumer: Consumer | undefined
  readonly places: Map<string, PartitionProgress>
  activeAt: number
  readonly stopping: AbortSignal
}

/** Hands a batch to the subscription and reads on from where that says. */
export async function deliverBatch(
  { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
  subscription: Subscription,
  admin: Replaceable<Admin>,
  state: ReadState,
): Promise<void> {
  if (isStale()) return // fetched before somebody sought another place: that counts
  const { topic, partition } = batch
  const place = { topic, partition, end: Number(batch.highWatermark) }
  const from = fetchedFrom(batch)
  state.places.set(nameOfPartition(place), { ...place, position: from })
  const next = await subscription.deliver(
    {
      ...place,
      fetchedFrom: from,
      records: storedRecords(batch),
      bounds: () => boundsOf(admin, place),
    },
    {
      stopped: () => state.stopping.aborted || !isRunning() || isStale(),
      async heartbeat() {
        state.activeAt = Date.now()
        await heartbeat() // throws while the group rebalances; kafkajs then joins again
      },
    },
  )
  if (isStale()) return // the same, while it was worked on
  state.places.set(nameOfPartition(place), { ...place, position: next })
  resolveOffset(String(next - 1))
}

export function storedRecords({ topic, partition, messages }: KafkaBatch): StoredRecord[] {
  return messages.map((message) => ({
    topic,
    partition,
    offset: Number(message.offset),
    key: foldId(message.key?.toString() ?? ''),
    headers: headersOf(message),
    value: message.value?.toString() ?? null,
  }))
}

/** Offset that was asked for. kafkajs has the field and uses it, its types leave it out. */
function fetchedFrom(batch: KafkaBatch): number {
  return Number((batch as KafkaBatch & { fetchedOffset: string }).fetchedOffset)
}

function headersOf({ headers = {} }: KafkaMessage): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const name in headers) texts[name] = String(headers[name]) // without a pair for each: it is asked of every record
  return texts
}
