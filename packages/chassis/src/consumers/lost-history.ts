import type { Tx } from '../database/database.ts'
import type { Batch, TopicPartition } from '../log/event-log.ts'
import { lockOffset } from './consumer-offsets.ts'

/** What a group stood before and the log does not hold. */
export type Gap =
  /** The partition ends before the place of the group: the topic was made anew, or the database is older than the log. */
  | { readonly kind: 'gone'; readonly stored: number; readonly end: number }
  /** Retention removed records that the group had not read. */
  | { readonly kind: 'lost'; readonly records: number }

/**
 * Compares where the group stands, which is locked, with what was read. `elsewhere`: the chunk does not go on from there,
 * and what is to be read instead. A log that was made anew and has grown beyond the stored offset already cannot be told
 * from the one before: that takes a replay (`rewind`), which an operator orders who did such a thing to a log.
 */
export async function judgePlace(
  tx: Tx,
  group: string,
  chunk: Batch,
  stored: number,
): Promise<{ elsewhere?: number; gap?: Gap }> {
  if (chunk.fetchedFrom > stored) {
    // Read from beyond the stored offset, as after a rewind or with a lost database: applying would skip records.
    const from = Math.max(stored, (await chunk.bounds()).oldest)
    if (chunk.fetchedFrom > from) return { elsewhere: from }
    return { gap: { kind: 'lost', records: chunk.fetchedFrom - stored } }
  }
  if (chunk.end >= stored) return {}
  // The batch may be an old one in the hands of a process that lost the partition: only what the log says now counts.
  const { end } = await chunk.bounds()
  if (end >= stored || !(await forgetHistory(tx, group, chunk, stored))) return {}
  return { elsewhere: 0, gap: { kind: 'gone', stored, end } }
}

/**
 * Puts a group back to the beginning of a partition whose history it read is gone; answers false when it no longer
 * stands where that was found. Reading again does no harm: states that are known are passed over by their sequence and
 * facts by their id. Dead letters stay, in their order before all that comes, under offsets below zero: their records
 * are nowhere else, and other records have their offsets now.
 */
export async function forgetHistory(tx: Tx, group: string, at: TopicPartition, stored: number): Promise<boolean> {
  if ((await lockOffset(tx, group, at)) !== stored) return false
  const place = [group, at.topic, at.partition]
  await tx.query(
    `UPDATE consumer_offset SET next_offset = 0, updated_at = now()
      WHERE consumer_group = $1 AND topic = $2 AND partition = $3`,
    place,
  )
  // Moved below the lowest there is, so that no two rows ever have the same offset on the way.
  await tx.query(
    `UPDATE dead_letter SET log_offset = log_offset - $4 + lowest
      FROM (SELECT least(0, min(log_offset)) AS lowest FROM dead_letter
             WHERE consumer_group = $1 AND topic = $2 AND partition = $3) AS letters
      WHERE consumer_group = $1 AND topic = $2 AND partition = $3`,
    [...place, stored],
  )
  return true
}
