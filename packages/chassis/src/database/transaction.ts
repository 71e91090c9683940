import type { EventEmitter } from 'node:events'
import type pg from 'pg'
import { checkStatement, runStatement, type Statement } from './run-statement.ts'

/** One transaction. Statements run in the order in which they are given; those that are given at once travel together. */
export type Tx = {
  query<Row = Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>
  /**
   * A statement of which nobody needs an answer: it travels with what comes next, at the latest with the commit. If it
   * fails, that next one throws the reason.
   */
  write(statement: Statement, values?: readonly unknown[]): void
  /** Writes what must stay even where the rest is taken back, as in a dry run: that somebody was shown something. */
  keep(write: (tx: Tx) => Promise<void>): Promise<void>
  /** Runs after a successful commit and never after a rollback. What it throws is logged: the work stays done. */
  afterCommit(callback: () => void): void
  /** In-process signals of the database that this transaction belongs to, such as `outbox`. */
  readonly signals: EventEmitter
}

/** Commits what `work` did, or rolls all of it back when it throws. Answers with what is to be called after that. */
export async function transaction<Result>(
  pool: pg.Pool,
  signals: EventEmitter,
  work: (tx: Tx) => Promise<Result>,
): Promise<{ result: Result; callbacks: readonly (() => void)[] }> {
  const client = await pool.connect()
  const callbacks: (() => void)[] = []
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  // A connection that broke must not go back to the pool.
  client.on('error', onError)
  try {
    const afterCommit = (callback: () => void) => void callbacks.push(callback)
    return { result: await commit(client, work, { signals, afterCommit }), callbacks }
  } catch (error) {
    await client.query('ROLLBACK').catch(onError)
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

async function commit<Result>(
  client: pg.PoolClient,
  work: (tx: Tx) => Promise<Result>,
  rest: Pick<Tx, 'signals' | 'afterCommit'>,
): Promise<Result> {
  const { query, write, firstFailure } = statementsOf(client)
  write('BEGIN')
  const tx: Tx = { query, write, keep: (kept) => kept(tx), ...rest }
  const result = await work(tx)
  const { command } = await together(client, () => client.query('COMMIT'))
  // Postgres answers COMMIT of a failed transaction with ROLLBACK and no error: a write failed, or somebody swallowed one.
  if (command !== 'COMMIT') throw (await firstFailure()) ?? new Error('The transaction had failed and was rolled back')
  return result
}

function statementsOf(client: pg.PoolClient) {
  let failure: Error | undefined
  const writes: Promise<unknown>[] = []

  /** After one that failed Postgres refuses all others: what it says of these is not the reason. */
  async function firstFailure(): Promise<Error | undefined> {
    await Promise.all(writes.splice(0))
    const first = failure
    failure = undefined
    return first
  }
  const write: Tx['write'] = (statement, values) => {
    checkStatement(statement, values)
    const done = together(client, () => runStatement(client, statement, values))
    writes.push(
      done.catch((error: Error) => {
        failure ??= error
      }),
    )
  }
  const query: Tx['query'] = async (statement, values) => {
    try {
      return await together(client, () => runStatement(client, statement, values))
    } catch (error) {
      throw (await firstFailure()) ?? error
    }
  }
  return { query, write, firstFailure }
}

/** What is sent in one turn of the event loop travels in one packet: each of its own costs as much as a small statement. */
function together<Result>({ connection: { stream } }: pg.PoolClient, send: () => Result): Result {
  stream.cork()
  process.nextTick(() => stream.uncork())
  return send()
}
