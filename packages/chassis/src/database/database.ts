import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Logger } from 'pino'
import { Connection } from './connection.ts'
import { postgresTypes } from './postgres-types.ts'
import { runStatement, type Statement } from './run-statement.ts'
import { type TransactionOptions, type Tx, transaction } from './transaction.ts'

export { isTransient } from './transient.ts'
export type { Statement, TransactionOptions, Tx }

export type Database = {
  readonly pool: pg.Pool
  readonly signals: EventEmitter
  /** Commits what `work` did, or rolls all of it back when it throws (READ COMMITTED). */
  transaction<Result>(work: (tx: Tx) => Promise<Result>, options?: TransactionOptions): Promise<Result>
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
  const max = options.poolSize ?? 10
  const pool = new pg.Pool({ ...settings, Client: Connection, pipeline: true, max, idleTimeoutMillis: 30_000 })
  pool.on('error', (error) => options.logger?.warn({ err: error }, 'an idle database connection broke'))
  const signals = new EventEmitter()
  return {
    pool,
    signals,
    async transaction(work, transactionOptions) {
      const { result, callbacks } = await transaction(pool, signals, work, transactionOptions)
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
      for (const { connection } of clients) connection.stream.destroy() // cuts a statement that is under way
      await ended
    },
  }
}

/**
 * When a host vanishes without a word, as in a cut network, nobody closes its connections: the server must find out that
 * they are dead, within half a minute instead of two hours, because the locks of a leader go with its connection.
 */
const RELEASE_VANISHED = {
  ...{ tcp_keepalives_idle: '10s', tcp_keepalives_interval: '5s', tcp_keepalives_count: '3' },
  tcp_user_timeout: '20s',
}
/** A plan whose rows are guessed too high would be compiled each time: that takes longer than what is asked here. */
const DO_NOT_COMPILE = { jit: 'off' }
const SESSION = Object.entries({ ...RELEASE_VANISHED, ...DO_NOT_COMPILE })
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
    options: SESSION,
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

/** What was committed is done, whatever one of those says who wait for it. */
function runSafely(callback: () => void, logger: Logger | undefined): void {
  try {
    callback()
  } catch (error) {
    logger?.error({ err: error }, 'a call after a commit failed')
  }
}
