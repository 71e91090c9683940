import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'

/** What the platform says in words of its own, or of OpenSSL. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no TLS there; is it http?',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'no TLS there; is it http?',
}

/** Why nothing was answered, from what `fetch` throws. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  return REASONS[code] ?? (code.startsWith('ERR_SSL_') ? `TLS fails: ${code}` : cause.message || code || cause.name)
}

/** The error of a server that gave no answer at all. */
export function notReached(url: string, error: Error): CliError {
  return new CliError(`Nothing answers at ${new URL(url).origin} (${reasonOf(error)}).`, {
    exitCode: EXIT.unreachable,
    hint: 'Start it with `npx -y pnpm@12.21.0 start`, or name another place with `lantoa login --url`.',
    cause: error,
  })
}
