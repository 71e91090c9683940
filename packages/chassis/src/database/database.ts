import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Logger } from 'pino'
import { Connection } from './connection.ts'
import { postgresTypes } from './postgres-types.ts'

export { isTransient } from './transient.ts'

/** SQL text, or a statement with a name: Postgres then parses and plans it once per connection (for hot paths). */
export type Statement = string | { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] }

/** One transaction. Statements run one after another; never start a second before the first has answered. */
export type Tx = {
  query<Row = Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>
  /** Runs after a successful commit and never after a rollback. What it throws is logged: the work stays done. */
  afterCommit(callback: () => void): void
  /** In-process signals of the database that this transaction belongs to, such as `outbox`. */
  readonly signals: EventEmitter
}

export type Database = {
  readonly pool: pg.Pool
  readonly signals: EventEmitter
  /** Commits what `work` did, or rolls all of it back when it throws (READ COMMITTED). */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** One statement, outside of any transaction. */
  query<Row = Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>
  /** A connection of its own beside the pool, for session locks and LISTEN; the caller ends it. */
  connect(name: string): Promise<pg.Client>
  /**
   * The same database through a few connections of its own, whose statements may take as long as they take; the caller
   * closes it, which cuts what is still under way: a stop can't wait for hours.
   */
  apart(name: string): Database
  close(): Promise<void>
}

export type DatabaseOptions = {
  url: string
  applicationName: string
  /** Connections at most; default 10. */
  poolSize?: number
  /** Milliseconds after which Postgres gives up on a statement; default 30,000. */
  statementTimeout?: number
  logger?: Logger
}

export function openDatabase(options: DatabaseOptions): Database {
  const settings = connectionSettings(options)
  const pool = new pg.Pool({ ...settings, Client: Connection, max: options.poolSize ?? 10, idleTimeoutMillis: 30_000 })
  pool.on('error', (error) => options.logger?.warn({ err: error }, 'an idle database connection broke'))
  const signals = new EventEmitter()
  return {
    pool,
    signals,
    async transaction(work) {
      const { result, callbacks } = await transaction(pool, signals, work)
      for (const callback of callbacks) runSafely(callback, options.logger)
      return result
    },
    query: (statement, values) => runStatement(pool, statement, values),
    connect: (name) => connect({ ...settings, application_name: `${options.applicationName} ${name}` }),
    apart: (name) => openApart({ ...options, applicationName: `${options.applicationName} ${name}` }),
    close: () => pool.end(),
  }
}

const CONNECTIONS_APART = 4

function openApart(options: DatabaseOptions): Database {
  const database = openDatabase({ ...options, poolSize: CONNECTIONS_APART, statementTimeout: 0 })
  const clients = new Set<pg.PoolClient>()
  database.pool.on('connect', (client) => clients.add(client))
  database.pool.on('remove', (client) => clients.delete(client))
  return {
    ...database,
    async close() {
      const ended = database.close()
      for (const client of clients) void client.end() // cuts a statement that is under way
      await ended
    },
  }
}

/**
 * When a host vanishes without a word, as in a cut network, nobody closes its connections: the server must find out that
 * they are dead, within half a minute instead of two hours, because the locks of a leader go with its connection.
 */
const RELEASE_VANISHED = [
  ['tcp_keepalives_idle', '10s'],
  ['tcp_keepalives_interval', '5s'],
  ['tcp_keepalives_count', '3'],
  ['tcp_user_timeout', '20s'],
]
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ')

function connectionSettings(options: DatabaseOptions): pg.ClientConfig {
  const statementTimeout = options.statementTimeout ?? 30_000
  return {
    connectionString: options.url,
    application_name: options.applicationName,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    options: RELEASE_VANISHED,
    statement_timeout: statementTimeout,
    // For a server that no longer answers at all: the client's own clock, a little after the server's.
    query_timeout: statementTimeout > 0 ? statementTimeout + 5_000 : 0,
    // A process that hangs inside a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: 60_000,
    types: postgresTypes,
  }
}

async function connect(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new Connection(settings)
  await client.connect()
  return client
}

async function transaction<Result>(
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
    return { result: await commit(client, work, openTransaction(client, signals, callbacks)), callbacks }
  } catch (error) {
    await client.query('ROLLBACK').catch(onError)
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

/** What was committed is done, whatever one of those says who wait for it. */
function runSafely(callback: () => void, logger: Logger | undefined): void {
  try {
    callback()
  } catch (error) {
    logger?.error({ err: error }, 'a call after a commit failed')
  }
}

async function commit<Result>(client: pg.PoolClient, work: (tx: Tx) => Promise<Result>, tx: Tx): Promise<Result> {
  await client.query('BEGIN')
  const result = await work(tx)
  const { command } = await client.query('COMMIT')
  // Postgres answers COMMIT of a failed transaction with ROLLBACK and no error: somebody swallowed one inside.
  if (command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back')
  return result
}

function openTransaction(client: pg.PoolClient, signals: EventEmitter, callbacks: (() => void)[]): Tx {
  let busy = false
  return {
    signals,
    afterCommit: (callback) => void callbacks.push(callback),
    async query(statement, values) {
      if (busy) throw new Error('Two statements at once in one transaction')
      busy = true
      try {
        return await runStatement(client, statement, values)
      } finally {
        busy = false
      }
    },
  }
}

/** One statement on a pool or a connection. */
export async function runStatement<Row>(
  on: pg.Pool | pg.ClientBase,
  statement: Statement,
  values?: readonly unknown[],
): Promise<Row[]> {
  const config = typeof statement === 'string' ? { text: statement, values } : statement
  const result = await on.query(config as pg.QueryConfig) // pg never changes the values; its types don't say so
  return result.rows as Row[] // the caller knows the shape of its own SQL
}
