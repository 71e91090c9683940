import { createLantoa, type Lantoa, type LantoaOptions, type Token } from '@lantoa/sdk'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { notReached } from '../failure/not-reached.ts'
import type { Io } from '../io.ts'
import { type ClientLogin, isPerson, type Login, readLogin } from './login-file.ts'
import { personToken } from './person-token.ts'

/** A client of all services, as whoever is logged in; options as in the SDK. */
export async function openSession(
  io: Io,
  options: Pick<LantoaOptions, 'retries' | 'timeoutMs' | 'onRequest'> = {},
): Promise<Lantoa> {
  const login = await readLogin(io)
  const token = tokenOf(io, login)
  // Asked for here, so that who gets none is told why, and not that a service could not be reached.
  await token({ refresh: false })
  return createLantoa({ baseUrl: login.url, token, fetch: io.fetch, ...options })
}

/** Gives tokens for a login; says in a sentence why there is none. */
export function tokenOf(io: Io, login: Login): Exclude<Token, string> {
  return isPerson(login) ? personToken(io, login) : clientToken(io, login)
}

function clientToken(io: Io, { tokenUrl, clientId, clientSecret }: ClientLogin): Exclude<Token, string> {
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
  if (error instanceof TypeError || isTimeout(error)) return notReached(tokenUrl, error)
  return new CliError(`No token for you: ${error instanceof Error ? error.message : error}.`, {
    exitCode: EXIT.unreachable,
    hint: 'Is the client id right, and its secret? `lantoa login` sets both.',
    cause: error,
  })
}

function isTimeout(error: unknown): error is DOMException {
  return error instanceof DOMException && error.name === 'TimeoutError'
}
