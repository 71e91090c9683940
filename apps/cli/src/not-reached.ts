import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'

/** The error of a server that gave no answer at all. */
export function notReached(url: string, error: Error): CliError {
  const reason = error.cause instanceof Error ? error.cause.message || String(error.cause) : error.message
  return new CliError(`Nothing answers at ${new URL(url).origin} (${reason}).`, {
    exitCode: EXIT.unreachable,
    hint: 'Start it with `npx -y pnpm@12.21.0 start`, or name another place with `lantoa login --url`.',
    cause: error,
  })
}
