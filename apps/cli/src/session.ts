import { createLantoa, type Lantoa, type LantoaOptions } from '@lantoa/sdk'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'
import type { Io } from './io.ts'
import { type Login, readLogin } from './login-file.ts'

/** A client of all services, as whoever is logged in; options as in the SDK. */
export async function openSession(io: Io, options: Pick<LantoaOptions, 'retries' | 'timeoutMs'> = {}): Promise<Lantoa> {
  const login = await readLogin(io)
  return createLantoa({ baseUrl: login.url, token: tokenOf(io, login), fetch: io.fetch, ...options })
}

/** Gives tokens for a login; says in a sentence why there is none. */
export function tokenOf(io: Io, login: Login): (options: { refresh: boolean }) => Promise<string> {
  const { tokenUrl, clientId, clientSecret } = login
  const give = clientCredentials({ tokenUrl, clientId, clientSecret, fetch: io.fetch })
  return async (options) => {
    try {
      return await give(options)
    } catch (error) {
      throw withoutToken(tokenUrl, error)
    }
  }
}

function withoutToken(tokenUrl: string, error: unknown): CliError {
  // fetch itself fails with a TypeError; anything else is the issuer's own answer.
  if (error instanceof TypeError) return notReached(tokenUrl, error)
  return new CliError(`No token for you: ${error instanceof Error ? error.message : error}.`, {
    exitCode: EXIT.unreachable,
    hint: 'Is the client id right, and its secret? `lantoa login` sets both.',
    cause: error,
  })
}

/** The error of a server that gave no answer at all. */
export function notReached(url: string, error: TypeError): CliError {
  const reason = error.cause instanceof Error ? error.cause.message || String(error.cause) : error.message
  return new CliError(`Nothing answers at ${new URL(url).origin} (${reason}).`, {
    exitCode: EXIT.unreachable,
    hint: 'Start it with `npx -y pnpm@12.21.0 start`, or name another place with `lantoa login --url`.',
    cause: error,
  })
}
