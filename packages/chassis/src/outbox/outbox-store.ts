import type { Client } from 'pg'
import type { Database } from '../database/database.ts'
import type { LogRecord } from '../log/event-log.ts'

export type OutboxRow = LogRecord & { readonly id: number }

/** A broker takes batches of up to 1 MB for a partition. */
const BATCH_BYTES = 700_000
const HEADER_BYTES = 400
const FEW = 100

/** The oldest rows beside those under way, as many as the log takes at once. */
export async function readOutbox(client: Client, size: number, underWay: readonly OutboxRow[]): Promise<OutboxRow[]> {
  const { rows } = await client.query<OutboxRow>({
    // A kept plan compares each row with all that are under way; for many, one made for these very ids looks them up by hash.
    ...(underWay.length <= FEW && { name: 'read-outbox' }),
    text: 'SELECT id, topic, key, headers, value FROM outbox WHERE id <> ALL($2::bigint[]) ORDER BY id LIMIT $1',
    values: [size, underWay.map((row) => row.id)],
  })
  return firstBytes(rows)
}

function firstBytes(rows: readonly OutboxRow[]): OutboxRow[] {
  let bytes = 0
  return rows.filter((row, index) => {
    bytes += HEADER_BYTES + Buffer.byteLength(row.value ?? '')
    return bytes <= BATCH_BYTES || index === 0
  })
}

export async function deleteFromOutbox(database: Database, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return
  const values = [rows.map((row) => row.id)]
  await database.query({ name: 'delete-from-outbox', text: 'DELETE FROM outbox WHERE id = ANY($1::bigint[])', values })
}

export async function countOutbox(database: Database): Promise<number> {
  const [row] = await database.query<{ depth: number }>('SELECT count(*) AS depth FROM outbox')
  return row?.depth ?? 0
}

export async function ageOfOutbox(database: Database): Promise<number> {
  const [row] = await database.query<{ age: number }>(
    'SELECT extract(epoch FROM clock_timestamp() - appended_at)::float AS age FROM outbox ORDER BY id LIMIT 1',
  )
  return row?.age ?? 0
}
