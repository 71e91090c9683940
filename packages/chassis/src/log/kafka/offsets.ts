import type { Admin } from 'kafkajs'
import type { Bounds, PartitionBounds, TopicPartition } from '../event-log.ts'
import type { Replaceable } from '../replaceable.ts'
import { ask } from './admin.ts'

/** What each partition of a topic holds. */
export async function partitionOffsets(admin: Replaceable<Admin>, topic: string): Promise<PartitionBounds[]> {
  const offsets = await ask(admin, (client) => client.fetchTopicOffsets(topic))
  return offsets.map(({ partition, low, high }) => ({ topic, partition, oldest: Number(low), end: Number(high) }))
}

/** What all partitions of topics hold; nothing of a topic that does not exist. */
export async function listBounds(admin: Replaceable<Admin>, topics: readonly string[]): Promise<PartitionBounds[]> {
  // Asked first: kafkajs takes a topic that it does not find for one that it will find in a moment.
  const known = new Set(await ask(admin, (client) => client.listTopics()))
  const found: PartitionBounds[] = []
  for (const topic of topics) if (known.has(topic)) found.push(...(await partitionOffsets(admin, topic)))
  return found
}

export async function boundsOf(admin: Replaceable<Admin>, { topic, partition }: TopicPartition): Promise<Bounds> {
  const found = (await partitionOffsets(admin, topic)).find((entry) => entry.partition === partition)
  if (!found) throw new Error(`The log has no partition ${topic}/${partition}`)
  return found
}
