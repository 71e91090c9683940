import { pipeline } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'

/** Appends rows to a table by COPY, in its text format. `into` is a table, with its columns where not all are given. */
export async function copyRows(database: Database, into: string, rows: string): Promise<void> {
  const client = (await database.pool.connect()) as Connection & { release(broken?: boolean): void } // the pool makes these
  const ignore = () => undefined // the copy fails too
  client.on('error', ignore)
  try {
    client.pipeline = false // its rows are not a statement that could be sent ahead
    await pipeline([Buffer.from(rows)], client.query(from(`COPY ${into} FROM STDIN`)))
    client.pipeline = true
    client.off('error', ignore)
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}
