import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventLog, StoredRecord } from '@lantoa/chassis/event-log'
import type { Topic } from '@lantoa/contracts/define-topic'
import pg from 'pg'

/** Where a database of a data folder is reached while its Postgres runs; with the rights of a superuser. */
export function urlOf(dataDir: string, database: string): string {
  const port = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8')
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** One column of a table, as a set of its values and how many rows there are. */
export async function readColumn(
  url: string,
  table: string,
  column: string,
): Promise<{ values: Set<string>; rows: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ value: string }>(`SELECT ${column} AS value FROM ${table}`)
    return { values: new Set(rows.map(({ value }) => value)), rows: rows.length }
  } finally {
    await client.end()
  }
}

/** Of every record that the log has of a topic, what `pick` takes from it. */
export async function readTopic(log: EventLog, topic: Topic, pick: (record: StoredRecord) => string | undefined) {
  const values = new Set<string>()
  for await (const records of log.readAll(topic.name)) {
    for (const record of records) values.add(pick(record) ?? '')
  }
  return values
}
