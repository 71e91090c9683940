import type { Tx } from '../database/database.ts'
import type { StoredRecord } from '../log/event-log.ts'

const OF_KEYS = 'consumer_group = $1 AND topic = $2 AND key = ANY($3)'

/** Where a letter lay stays known, without what it said: whoever counts from the log again leaves it out. */
const FORGET_LETTERS = `WITH gone AS (DELETE FROM dead_letter WHERE ${OF_KEYS} RETURNING *)
  INSERT INTO dropped_record (consumer_group, topic, partition, log_offset, key)
  SELECT consumer_group, topic, partition, log_offset, key FROM gone
  ON CONFLICT (consumer_group, topic, partition, log_offset) DO UPDATE SET key = excluded.key, value = NULL`
const FORGET_DROPPED = `UPDATE dropped_record SET value = NULL WHERE ${OF_KEYS}`

/**
 * What is erased waits behind nothing: letters of its key, which still hold what it was, are forgotten with it, and so are
 * those that were given up. Answers the records that are left to apply and takes those keys from the parked ones.
 */
export async function dropErased(
  tx: Tx,
  group: string,
  records: readonly StoredRecord[],
  parked: Set<string>,
): Promise<readonly StoredRecord[]> {
  const last = new Map(records.flatMap(({ key, value, offset }) => (value === null ? [[key, offset] as const] : [])))
  if (last.size === 0) return records
  const values = [group, records[0]?.topic, [...last.keys()]]
  for (const text of [FORGET_LETTERS, FORGET_DROPPED]) await tx.query(text, values)
  for (const key of last.keys()) parked.delete(key)
  return records.filter(({ key, offset }) => offset >= (last.get(key) ?? 0))
}
