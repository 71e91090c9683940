import pg from 'pg'
import { type DestinationStream, type Logger, pino } from 'pino'
import { codeOf } from '../database/transient.ts'
import { traceFields } from '../tracing/tracing.ts'

/** Fields that must never reach a log line, wherever they stand in what is logged. */
const REDACTED = [
  'authorization',
  'cookie',
  'token',
  'password',
  'personalNumber',
  'phone',
  'name',
  'fullName',
  'address',
  'note',
]

/** Structured logs, one JSON line an entry; errors keep stack and code but no values that a database puts in them. */
export function createLogger(options: { service: string; level?: string; stream?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: { service: options.service },
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => traceFields(),
      redact: { paths: REDACTED.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
      serializers: { err: errorFacts },
    },
    options.stream ?? pino.destination(1),
  )
}

/** Postgres puts row values into `detail` and `where`, so an error is logged by class, code, message and stack only. */
function errorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = codeOf(error)
  // A stack begins with the message.
  const stack = error.stack?.slice(error.stack.indexOf('\n    at ') + 1)
  return { type: error.name, ...(code === undefined ? {} : { code }), message: messageOf(error, code), stack }
}

/** Errors about the form of data quote it: `invalid input syntax for type date: "…"`. */
function messageOf(error: Error, code: string | undefined): string {
  const quotesData = error instanceof SyntaxError || (error instanceof pg.DatabaseError && code?.startsWith('22'))
  return quotesData ? error.message.replace(/".*"/s, '"…"') : error.message
}
