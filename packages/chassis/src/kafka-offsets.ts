import type { Admin } from 'kafkajs'
import { createBackoff, pause } from './backoff.ts'
import type { Replaceable } from './replaceable.ts'

const ATTEMPTS = 8

export type PartitionOffsets = { readonly partition: number; readonly oldest: number; readonly end: number }

/** What each partition holds. Tries again while a partition has no leader: right after its making, or after a move. */
export async function partitionOffsets(admin: Replaceable<Admin>, topic: string): Promise<PartitionOffsets[]> {
  const backoff = createBackoff()
  for (let attempt = 1; ; attempt += 1) {
    try {
      const offsets = await admin.use((client) => client.fetchTopicOffsets(topic))
      return offsets.map(({ partition, low, high }) => ({ partition, oldest: Number(low), end: Number(high) }))
    } catch (error) {
      // By shape: Node finds no named export of kafkajs's error classes.
      const mayPass = error instanceof Error && 'retriable' in error && error.retriable === true
      if (!mayPass || attempt === ATTEMPTS) throw error
    }
    await pause(backoff.next())
  }
}
