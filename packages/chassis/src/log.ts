import { type DestinationStream, type Logger, pino } from 'pino'

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
      redact: { paths: REDACTED.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
      serializers: { err: errorFacts },
    },
    options.stream ?? pino.destination(1),
  )
}

/** Postgres puts row values into `detail` and `where`, so an error is logged by class, code, message and stack only. */
function errorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { type: error.name, ...code, message: error.message, stack: error.stack }
}
