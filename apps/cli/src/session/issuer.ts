import {
  allowInsecureRequests,
  ClientError,
  Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  None,
  ResponseBodyError,
} from 'openid-client'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { notReached } from '../failure/not-reached.ts'
import type { Io } from '../io.ts'
import type { PersonLogin, Tokens } from './login-file.ts'

const TIMEOUT_S = 10
/** Of a token whose issuer does not say it. */
const LIFETIME_S = 60
/** A token is replaced this long before it expires, so that none dies on the way. */
const EARLY_MS = 30_000

/** Where an issuer of tokens takes what; `configuration` is what openid-client knows of it. */
export type Issuer = {
  issuer: string
  tokenUrl: string
  revocationUrl?: string
  hasDeviceFlow: boolean
  configuration: Configuration
}

/**
 * An issuer as its document says it is (OpenID Connect Discovery 1.0, 4). The document may name another address as the
 * issuer's: a gateway passes it on under its own.
 */
export async function discoverIssuer(io: Io, issuer: string, clientId: string): Promise<Issuer> {
  const url = `${issuer}/.well-known/openid-configuration`
  try {
    const configuration = await discovery(new URL(url), clientId, undefined, None(), {
      [customFetch]: fetchOf(io),
      timeout: TIMEOUT_S,
      execute: trusting(issuer),
    })
    return readMetadata(configuration)
  } catch (error) {
    if (isNetworkError(error)) throw notReached(url, error)
    throw new CliError(`${url} is not the document of an issuer of tokens (${messageOf(error)}).`, {
      exitCode: EXIT.unreachable,
      hint: 'Name the issuer with --issuer if it is not at <url>/oidc.',
      cause: error,
    })
  }
}

function readMetadata(configuration: Configuration): Issuer {
  const document = configuration.serverMetadata()
  if (document.token_endpoint === undefined) throw new Error('it names no token_endpoint')
  return {
    issuer: document.issuer,
    tokenUrl: document.token_endpoint,
    ...(document.revocation_endpoint === undefined ? {} : { revocationUrl: document.revocation_endpoint }),
    hasDeviceFlow: document.device_authorization_endpoint !== undefined,
    configuration,
  }
}

/** The issuer from whom a person's tokens came, without asking for its document again. */
export function issuerOf(io: Io, { issuer, tokenUrl, revocationUrl, clientId }: PersonLogin): Configuration {
  const endpoints = { token_endpoint: tokenUrl, ...(revocationUrl ? { revocation_endpoint: revocationUrl } : {}) }
  const configuration = new Configuration({ issuer, ...endpoints }, clientId, undefined, None())
  configuration[customFetch] = fetchOf(io)
  configuration.timeout = TIMEOUT_S
  for (const trust of trusting(tokenUrl)) trust(configuration)
  return configuration
}

type TokenAnswer = { access_token: string; expires_in?: number | undefined; refresh_token?: string | undefined }

/** What is kept of an issuer's answer. */
export function tokensOf(io: Io, answer: TokenAnswer): Tokens {
  const lifetime = (answer.expires_in ?? LIFETIME_S) * 1000
  return {
    accessToken: answer.access_token,
    renewAt: new Date(io.now() + Math.max(lifetime - EARLY_MS, lifetime / 2)).toISOString(),
    ...(answer.refresh_token === undefined ? {} : { refreshToken: answer.refresh_token }),
  }
}

/** The issuer's own word for why it refused, such as `invalid_grant`. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof ResponseBodyError ? error.error : undefined
}

/** True where nothing was answered: `fetch` itself fails with a TypeError. */
export function isNetworkError(error: unknown): error is TypeError {
  return error instanceof TypeError && !(error instanceof ClientError)
}

export function messageOf(error: unknown): string {
  return error instanceof ResponseBodyError
    ? (error.error_description ?? error.error)
    : error instanceof Error
      ? error.message
      : String(error)
}

/** Whoever typed http:// has decided that the way there is safe, such as 127.0.0.1. */
function trusting(url: string): ((configuration: Configuration) => void)[] {
  return url.startsWith('http:') ? [allowInsecureRequests] : []
}

function fetchOf(io: Io): CustomFetch {
  // What it gives is what a request takes; browsers' types of a body are narrower than Node's.
  return (url, options) => io.fetch(new Request(url, options as RequestInit))
}
