import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'
import type { Io } from './io.ts'
import { notReached } from './session.ts'

/** What an access token says of its holder, read without verifying it: the services do that. */
export type TokenClaims = { subject: string; roles: string[]; units: string[]; team?: string; expiresAt?: string }

/** The token endpoint, from the issuer's discovery document (OpenID Connect Discovery 1.0, 4). */
export async function discoverTokenUrl(io: Io, issuer: string): Promise<string> {
  const url = `${issuer}/.well-known/openid-configuration`
  const response = await ask(io, url)
  const document: unknown = await response.json().catch(() => undefined)
  const endpoint = isObject(document) ? document.token_endpoint : undefined
  if (response.ok && typeof endpoint === 'string' && URL.canParse(endpoint)) return endpoint
  throw new CliError(`${url} is not the document of an issuer of tokens (HTTP ${response.status}).`, {
    exitCode: EXIT.unreachable,
    hint: 'Name the issuer with --issuer if it is not at <url>/oidc.',
  })
}

export function readClaims(token: string): TokenClaims | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return isObject(claims) ? claimsOf(claims) : undefined
  } catch {
    return undefined
  }
}

function claimsOf({ sub, roles, units, team, exp }: Record<string, unknown>): TokenClaims {
  return {
    subject: String(sub),
    roles: texts(roles),
    units: texts(units),
    ...(typeof team === 'string' ? { team } : {}),
    ...(typeof exp === 'number' ? { expiresAt: new Date(exp * 1000).toISOString() } : {}),
  }
}

async function ask(io: Io, url: string): Promise<Response> {
  try {
    return await io.fetch(new Request(url, { signal: AbortSignal.any([io.signal, AbortSignal.timeout(10_000)]) }))
  } catch (error) {
    if (error instanceof TypeError) throw notReached(url, error)
    throw error
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
