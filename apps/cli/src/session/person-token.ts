import type { Token } from '@lantoa/sdk'
import { refreshTokenGrant } from 'openid-client'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { notReached } from '../failure/not-reached.ts'
import type { Io } from '../io.ts'
import { isNetworkError, issuerOf, messageOf, refusalOf, tokensOf } from './issuer.ts'
import { changeLogin, isPerson, type Login, type PersonLogin, type Tokens } from './login-file.ts'
import { readClaims } from './token-claims.ts'

/** Gives the tokens of a person; new ones are kept for the next commands. */
export function personToken(io: Io, login: PersonLogin): Exclude<Token, string> {
  let held = login
  let renewing: Promise<PersonLogin> | undefined
  return async ({ refresh }) => {
    if (!refresh && isFresh(io, held)) return held.accessToken
    renewing ??= renew(io, held).finally(() => {
      renewing = undefined
    })
    held = await renewing
    return held.accessToken
  }
}

/**
 * One command at a time, and who waited looks first whether another has brought new tokens: a refresh token may be good
 * for one use, and its second use then ends the session.
 */
function renew(io: Io, used: PersonLogin): Promise<PersonLogin> {
  return changeLogin(io, async (kept) => {
    if (!isSamePerson(kept, used)) throw ended('Somebody else has logged in here meanwhile.')
    if (kept.accessToken !== used.accessToken && isFresh(io, kept)) return kept
    return { ...kept, ...(await refresh(io, kept)) }
  })
}

/** Not stopped by Ctrl-C: an answer on its way may hold the only refresh token that is still good. */
async function refresh(io: Io, kept: PersonLogin): Promise<Tokens> {
  if (kept.refreshToken === undefined) throw ended('Your session has ended.')
  try {
    return tokensOf(io, await refreshTokenGrant(issuerOf(io, kept), kept.refreshToken))
  } catch (error) {
    if (isNetworkError(error)) throw notReached(kept.tokenUrl, error)
    if (refusalOf(error) === 'invalid_grant') throw ended('Your session has ended.')
    throw new CliError(`No token for you: ${messageOf(error)}.`, {
      exitCode: EXIT.unreachable,
      hint: 'Try again; if it stays like this, log in again: `lantoa login`.',
      cause: error,
    })
  }
}

function isSamePerson(kept: Login, used: PersonLogin): kept is PersonLogin {
  return isPerson(kept) && readClaims(kept.accessToken)?.subject === readClaims(used.accessToken)?.subject
}

function isFresh(io: Io, { renewAt }: PersonLogin): boolean {
  return io.now() < Date.parse(renewAt)
}

function ended(message: string): CliError {
  return new CliError(message, { exitCode: EXIT.unreachable, hint: 'Log in again: `lantoa login`.' })
}
