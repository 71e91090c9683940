import { v7 as uuid } from 'uuid'
import type { Tx } from '../database/database.ts'
import type { StoredRecord } from '../log/event-log.ts'

/** A record set aside; without a reason it only waits behind an earlier one of its key. */
export type Letter = { readonly record: StoredRecord; readonly reason: string | null }

/** A key is parked as long as one of its records is a dead letter: whatever follows waits, so that order holds. */
export async function findParkedKeys(tx: Tx, group: string, records: readonly StoredRecord[]): Promise<Set<string>> {
  const topic = records[0]?.topic
  const rows = await tx.query<{ key: string }>({
    name: 'find-parked-keys',
    text: `SELECT DISTINCT key FROM dead_letter
      WHERE consumer_group = $1 AND topic = $2 AND key = ANY($3)`,
    values: [group, topic, records.map((record) => record.key)],
  })
  return new Set(rows.map((row) => row.key))
}

/** A record that is there already stays as it is: it was read again after a rewind. */
export async function insertDeadLetters(tx: Tx, group: string, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return
  const records = letters.map((letter) => letter.record)
  await tx.query(
    `INSERT INTO dead_letter
      (id, consumer_group, topic, partition, log_offset, key, headers, value, reason, attempts)
      SELECT id, $1, topic, partition, log_offset, key, headers::json, value, reason, (reason IS NOT NULL)::integer
      FROM unnest($2::uuid[], $3::text[], $4::integer[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[])
        AS letter (id, topic, partition, log_offset, key, headers, value, reason)
      ON CONFLICT (consumer_group, topic, partition, log_offset) DO NOTHING`,
    [
      group,
      records.map(() => uuid()),
      records.map((record) => record.topic),
      records.map((record) => record.partition),
      records.map((record) => record.offset),
      records.map((record) => record.key),
      records.map((record) => JSON.stringify(record.headers)),
      records.map((record) => record.value),
      letters.map((letter) => letter.reason),
    ],
  )
}
