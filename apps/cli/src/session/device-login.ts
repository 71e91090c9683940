import {
  type Configuration,
  type DeviceAuthorizationResponse,
  genericGrantRequest,
  initiateDeviceAuthorization,
} from 'openid-client'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import type { Io } from '../io.ts'
import { showInstant } from '../output/formats.ts'
import { printNote } from '../output/print.ts'
import { pause } from '../pause.ts'
import { type Issuer, isNetworkError, messageOf, refusalOf, tokensOf } from './issuer.ts'
import type { PersonLogin, Tokens } from './login-file.ts'

const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code'
/** RFC 8628, 3.2 and 3.5: how long to wait between two questions, and how much longer after `slow_down`. */
const INTERVAL_S = 5

/** Logs a person in, who confirms in a browser, here or on another device (RFC 8628). */
export async function logInByDevice(io: Io, url: string, from: Issuer): Promise<PersonLogin> {
  const { configuration, issuer, tokenUrl, revocationUrl } = from
  const code = await initiateDeviceAuthorization(configuration, {}).catch((error: unknown) => {
    throw refused(`The issuer starts no login by a browser: ${messageOf(error)}.`, error)
  })
  showCode(io, code)
  const tokens = await awaitTokens(io, configuration, code)
  const { client_id: clientId } = configuration.clientMetadata()
  return { url, issuer, tokenUrl, clientId, ...(revocationUrl === undefined ? {} : { revocationUrl }), ...tokens }
}

function showCode(io: Io, code: DeviceAuthorizationResponse): void {
  const until = showInstant(new Date(io.now() + code.expires_in * 1000).toISOString())
  printNote(io, 'Open this address in a browser, on this machine or any other:\n')
  printNote(io, `  ${code.verification_uri_complete ?? code.verification_uri}\n`)
  printNote(
    io,
    code.verification_uri_complete === undefined
      ? `and type the code ${code.user_code}.`
      : `and log in, if it shows the code ${code.user_code}.`,
  )
  printNote(io, `Waiting until ${until}; Ctrl-C stops.`)
}

async function awaitTokens(io: Io, issuer: Configuration, code: DeviceAuthorizationResponse): Promise<Tokens> {
  const until = io.now() + code.expires_in * 1000
  let seconds = code.interval ?? INTERVAL_S
  while (io.now() < until) {
    if (!(await pause(seconds * 1000, io.signal))) io.signal.throwIfAborted()
    try {
      return tokensOf(io, await genericGrantRequest(issuer, DEVICE_CODE, { device_code: code.device_code }))
    } catch (error) {
      seconds += waitLonger(error)
    }
  }
  throw expired()
}

/** By how many seconds; throws when there is nothing more to wait for. */
function waitLonger(error: unknown): number {
  // Who is offline for a moment, with a phone in the other hand, need not start over.
  if (isNetworkError(error)) return 0
  const refusal = refusalOf(error)
  if (refusal === 'authorization_pending') return 0
  if (refusal === 'slow_down') return INTERVAL_S
  if (refusal === 'expired_token') throw expired()
  if (refusal === 'access_denied') throw refused('The login was refused in the browser.', error)
  throw refused(`The issuer gave no token: ${messageOf(error)}.`, error)
}

function expired(): CliError {
  return refused('Nobody confirmed the code in time.')
}

function refused(message: string, cause?: unknown): CliError {
  return new CliError(message, { exitCode: EXIT.unreachable, hint: 'Start over: `lantoa login`.', cause })
}
