import type { EventEmitter } from 'node:events'
import type pg from 'pg'
import { checkWrite } from './check-write.ts'
import { runOn, type Statement } from './run-statement.ts'

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
  const statements = begin(client)
  const { query, write } = statements
  const afterCommit = (callback: () => void) => void callbacks.push(callback)
  const tx: Tx = { query, write, keep: (kept) => kept(tx), signals, afterCommit }
  try {
    const result = await work(tx)
    await statements.commit()
    return { result, callbacks }
  } catch (error) {
    await statements.rollback().catch(onError)
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

/** The statements of one transaction, whose begin travels with the first of them. */
function begin(client: pg.PoolClient) {
  /** The first that went wrong: after it Postgres refuses all others, and what it says of these is not the reason. */
  let failure: Error | undefined
  let ended = false

  /** All statements wait alike, so that what becomes of them is seen in their order. */
  async function send(statement: Statement, values?: readonly unknown[]): Promise<pg.QueryResult> {
    try {
      return await together(client, () => runOn(client, statement, values))
    } catch (error) {
      failure ??= error as Error
      throw failure
    }
  }

  function refuseEnded(): void {
    if (ended) throw new Error('The transaction has ended')
  }

  const write: Tx['write'] = (statement, values) => {
    refuseEnded()
    checkWrite(client, statement, values)
    send(statement, values).catch(() => undefined) // the next one throws it
  }
  async function query<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    refuseEnded()
    const { command, rows } = await send(statement, values)
    if (command === 'ROLLBACK') failure = undefined // to a savepoint: what went wrong since is undone
    return rows as Row[] // the caller knows the shape of its own SQL
  }
  /** Postgres answers COMMIT of a failed transaction with ROLLBACK and no error: a write failed, or somebody swallowed one. */
  async function commit(): Promise<void> {
    ended = true
    const { command } = await send('COMMIT')
    if (failure || command !== 'COMMIT') throw failure ?? new Error('The transaction had failed and was rolled back')
  }
  async function rollback(): Promise<void> {
    ended = true
    await client.query('ROLLBACK')
  }

  write('BEGIN')
  return { query, write, commit, rollback }
}

/** What is sent in one turn of the event loop travels in one packet: each of its own costs as much as a small statement. */
function together<Result>({ connection: { stream } }: pg.PoolClient, send: () => Result): Result {
  stream.cork()
  process.nextTick(() => stream.uncork())
  return send()
}
