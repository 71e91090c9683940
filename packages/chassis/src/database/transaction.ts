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
  /** The same as `query`, for a lock that is rightly held for longer than others are waited for. */
  queryPatiently<Row = Record<string, unknown>>(statement: Statement): Promise<Row[]>
  /** Writes what must stay even where the rest is taken back, as in a dry run: that somebody was shown something. */
  keep(write: (tx: Tx) => Promise<void>): Promise<void>
  /** Runs after a successful commit and never after a rollback. What it throws is logged: the work stays done. */
  afterCommit(callback: () => void): void
  /** In-process signals of the database that this transaction belongs to, such as `outbox`. */
  readonly signals: EventEmitter
}

export type TransactionOptions = {
  /** Milliseconds after which a statement gives up on a lock; without it as long as it may take. */
  readonly lockTimeout?: number
  /** The same for a lock that is waited for patiently; without it like the others. */
  readonly longLockTimeout?: number
}

/** Commits what `work` did, or rolls all of it back when it throws. Answers with what is to be called after that. */
export async function transaction<Result>(
  pool: pg.Pool,
  signals: EventEmitter,
  work: (tx: Tx) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<{ result: Result; callbacks: readonly (() => void)[] }> {
  const client = await pool.connect()
  const callbacks: (() => void)[] = []
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  // A connection that broke must not go back to the pool.
  client.on('error', onError)
  const statements = begin(client, options)
  const { query, write, queryPatiently } = statements
  const afterCommit = (callback: () => void) => void callbacks.push(callback)
  const tx: Tx = { query, write, queryPatiently, keep: (kept) => kept(tx), signals, afterCommit }
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

/** The statements of one transaction. What only reads travels with the begin. */
function begin(client: pg.PoolClient, { lockTimeout, longLockTimeout }: TransactionOptions) {
  /** The first that went wrong: after it Postgres refuses all others, and what it says of these is not the reason. */
  let failure: Error | undefined
  let ended = false
  const gate = createGate()

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

  function sendWrite(...[statement, values]: Parameters<Tx['write']>): Promise<pg.QueryResult> {
    try {
      checkWrite(client, statement, values)
    } catch (error) {
      gate.shut(error as Error) // nobody hears of it in time: not even the commit may follow
      throw error
    }
    return send(statement, values)
  }
  const write: Tx['write'] = (statement, values) => {
    refuseEnded()
    gate.pass(statement, () => sendWrite(statement, values)).catch(() => undefined) // the next one throws it
  }
  async function query<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    refuseEnded()
    const { command, rows } = await gate.pass(statement, () => send(statement, values))
    if (command === 'ROLLBACK') failure = undefined // to a savepoint: what went wrong since is undone
    return rows as Row[] // the caller knows the shape of its own SQL
  }
  function queryPatiently<Row>(statement: Statement): Promise<Row[]> {
    if (lockTimeout === undefined || longLockTimeout === undefined) return query(statement)
    write(`SET LOCAL lock_timeout = ${longLockTimeout}`)
    const rows = query<Row>(statement)
    write(`SET LOCAL lock_timeout = ${lockTimeout}`)
    return rows
  }
  /** Postgres answers COMMIT of a failed transaction with ROLLBACK and no error: a write failed, or somebody swallowed one. */
  async function commit(): Promise<void> {
    ended = true
    const { command } = await gate.pass('COMMIT', () => send('COMMIT'))
    if (failure || command !== 'COMMIT') throw failure ?? new Error('The transaction had failed and was rolled back')
  }
  async function rollback(): Promise<void> {
    ended = true
    gate.shut(new Error('The transaction has ended'))
    await client.query('ROLLBACK')
  }

  const patience = lockTimeout === undefined ? '' : `; SET LOCAL lock_timeout = ${lockTimeout}`
  send(`BEGIN${patience}`).then(gate.open, gate.shut)
  return { query, write, queryPatiently, commit, rollback }
}

/**
 * Lets through what only reads, and what writes after the begin is answered. A begin can fail by itself, as when a cancel
 * hits it: each statement that was sent behind it is then a transaction of its own.
 */
function createGate() {
  let waiting: (() => void)[] | undefined = []
  let closed: Error | undefined

  function open(): void {
    for (const go of waiting ?? []) go()
    waiting = undefined
  }
  function shut(reason: Error): void {
    closed ??= reason
    open()
  }
  /** In the order in which they came. @throws the reason why nothing may be sent any more */
  async function pass<Result>(statement: Statement, send: () => Promise<Result>): Promise<Result> {
    if (waiting && (waiting.length > 0 || !onlyReads(statement))) await new Promise<void>((go) => waiting?.push(go))
    if (closed) throw closed
    return send()
  }
  return { pass, open, shut }
}

/** None of our functions writes, and what is set locally ends at once. What it takes by mistake for a write only waits. */
function onlyReads(statement: Statement): boolean {
  const text = typeof statement === 'string' ? statement : statement.text
  return /^\s*(SELECT|WITH|SET LOCAL)\b/.test(text) && !/\b(INSERT|UPDATE\s+\w|DELETE|MERGE)\b/i.test(text)
}

/** What is sent in one turn of the event loop travels in one packet: each of its own costs as much as a small statement. */
function together<Result>({ connection: { stream } }: pg.PoolClient, send: () => Result): Result {
  stream.cork()
  process.nextTick(() => stream.uncork())
  return send()
}
