import type { Database, Tx } from './database.ts'
import { runStatement } from './run-statement.ts'

/** What can be read as of one moment, however long the reading takes. */
export type Snapshot = Pick<Database, 'query' | 'transaction'> & AsyncDisposable

/**
 * Holds a moment on a connection of its own: a slow reader takes none from the pool. As long as it is open Postgres keeps
 * what it may still see, so whoever opens one limits how many there are; one that is left alone for a minute is ended.
 */
export async function openSnapshot(database: Database, name: string): Promise<Snapshot> {
  const client = await database.connect(name)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  } catch (error) {
    await client.end()
    throw error
  }
  const query: Database['query'] = (statement, values) => runStatement(client, statement, values)
  const write: Tx['write'] = () => {
    throw new Error('A snapshot is only read')
  }
  const { signals } = database
  const tx: Tx = {
    ...{ query, queryPatiently: query, write, keep: (kept) => kept(tx), signals, afterCommit: () => undefined },
  }
  return { query, transaction: (work) => work(tx), [Symbol.asyncDispose]: () => client.end() }
}
