import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Connection } from '@lantoa/chassis/database/connection'
import type { EventLog, StoredRecord } from '@lantoa/chassis/log/event-log'
import type { Topic } from '@lantoa/contracts/define-topic'

/** Where a database of a data folder is reached while its Postgres runs; with the rights of a superuser. */
export function urlOf(dataDir: string, database: string): string {
  const port = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8')
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Connection({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** One column of a table, as a set of its values and how many rows there are. */
export async function readColumn(
  url: string,
  table: string,
  column: string,
): Promise<{ values: Set<string>; rows: number }> {
  const rows = await query(url, `SELECT ${column} AS value FROM ${table}`)
  return { values: new Set(rows.map(({ value }) => String(value))), rows: rows.length }
}

/**
 * Of every record that the log has of a topic, what `pick` takes from it; and how many records are there once more, as
 * after a crash between acknowledgement and delete.
 */
export async function readTopic(
  log: Pick<EventLog, 'readAll'>,
  topic: Topic,
  pick: (record: StoredRecord) => string | undefined,
): Promise<{ values: Set<string>; repeated: number }> {
  const values = new Set<string>()
  const events = new Set<string | undefined>()
  let count = 0
  for await (const records of log.readAll(topic.name)) {
    for (const record of records) {
      const value = pick(record)
      if (value === undefined) continue
      values.add(value)
      events.add(record.headers.ce_id)
      count += 1
    }
  }
  return { values, repeated: count - events.size }
}
