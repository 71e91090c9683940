/** SQLSTATEs, or their classes, that say nothing about the work itself: the same work may succeed a moment later. */
const TRANSIENT_SQL_STATES = [
  '08', // the connection was lost
  '40001', // serialization failure
  '40P01', // deadlock
  '53', // out of connections, memory or disk
  '55P03', // lock time-out
  '55006', // the database is being copied or dropped
  '57P', // shutting down, crashed, starting up
  '57014', // statement time-out: most often somebody else's lock
  '58', // the server's disk or files
  '25006', // read only: a stand-by that has not taken over yet
  '25P03', // idle in transaction for too long
]

export const LOCK_TIME_OUT = '55P03'

/** Not passing by itself, but the same work may find now what it did not see before. */
export const UNIQUE_VIOLATION = '23505'

const TRANSIENT_CODES = new Set([
  ...['EAI_AGAIN', 'ECONNABORTED', 'ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'],
  ...['EPIPE', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_SOCKET'],
])

/** pg reports a lost connection by message only. */
const TRANSIENT_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/

/** Whether trying the same work again later may help: a lost connection, a deadlock, a server that restarts. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (code !== undefined && (TRANSIENT_CODES.has(code) || isTransientSqlState(code))) return true
  return TRANSIENT_MESSAGE.test(error.message) || isTransient(error.cause)
}

/** The `code` of an error of Node (`ECONNREFUSED`) or of Postgres (SQLSTATE, `23505`). */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

function isTransientSqlState(code: string): boolean {
  return code.length === 5 && TRANSIENT_SQL_STATES.some((state) => code.startsWith(state))
}
