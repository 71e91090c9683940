import { permissionsOf } from '@lantoa/contracts/permissions'
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { ZodError, z } from 'zod'
import type { Caller } from './caller.ts'

/** Turns a bearer token into a caller; throws when the token is not one of the issuer's for us. */
export type Authenticate = (token: string) => Promise<Caller>

const AUDIENCE = 'lantoa'
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA']
const CACHE_LIMIT = 10_000
/** RFC 9068: nothing else that the issuer signs, such as an ID token, is a key to the services. */
const TYPE = 'at+jwt'
/** No two clocks are the same, and a token travels. */
const CLOCK_TOLERANCE_S = 5

const Claims = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  roles: z.array(z.string()).default([]),
  units: z.array(z.string()).default([]),
  team: z.string().optional(),
})

/**
 * Verifies RFC 9068 access tokens: kind, signature by the issuer's published keys, issuer, audience `lantoa`, algorithm
 * and expiry. A verified token is remembered until it expires, because checking a signature costs more than the request.
 */
export function createAuthenticator(options: {
  issuer: string
  keys: JWTVerifyGetKey
  now?: () => Date
}): Authenticate {
  const now = options.now ?? (() => new Date())
  const known = new Map<string, { caller: Caller; expires: number }>()

  async function verify(token: string): Promise<Caller> {
    const { payload } = await jwtVerify(token, options.keys, {
      issuer: options.issuer,
      audience: AUDIENCE,
      algorithms: ALGORITHMS,
      typ: TYPE,
      clockTolerance: CLOCK_TOLERANCE_S,
      requiredClaims: ['exp', 'sub'],
      currentDate: now(),
    })
    const claims = Claims.parse(payload)
    const caller: Caller = {
      subject: claims.sub,
      roles: claims.roles,
      permissions: permissionsOf(claims.roles),
      units: claims.units,
      ...(claims.team === undefined ? {} : { teamId: claims.team }),
      token,
    }
    if (known.size >= CACHE_LIMIT) known.clear()
    known.set(token, { caller, expires: (claims.exp + CLOCK_TOLERANCE_S) * 1000 })
    return caller
  }

  return async function authenticate(token) {
    const hit = known.get(token)
    if (hit && hit.expires > now().getTime()) return hit.caller
    known.delete(token)
    return verify(token)
  }
}

export type RemoteKeys = JWTVerifyGetKey & { reload(): Promise<void> }

const RENEW_MS = 600_000
const RETRY_MS = 30_000

/**
 * The issuer's keys, fetched from its JWKS address and kept; unknown key ids fetch again at most every 30 s. They are
 * renewed while requests go on, so that an issuer that is away for hours stops nobody whose token it has signed.
 */
export function remoteKeys(jwksUrl: string): RemoteKeys {
  const times = { cooldownDuration: RETRY_MS, timeoutDuration: 5_000, cacheMaxAge: Number.POSITIVE_INFINITY }
  const keys = createRemoteJWKSet(new URL(jwksUrl), times)
  let renewAt = Date.now() + RENEW_MS

  function renew(): void {
    renewAt = Date.now() + RETRY_MS
    keys.reload().then(
      () => {
        renewAt = Date.now() + RENEW_MS
      },
      () => undefined, // the next try is planned
    )
  }

  async function find(...asked: Parameters<JWTVerifyGetKey>) {
    if (Date.now() >= renewAt) renew()
    return keys(...asked)
  }
  return Object.assign(find, { reload: keys.reload })
}

/** Whether a failed verification speaks against the token, not against the way to the issuer. */
export function isTokenFault(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false
  // Without a kind of its own: the issuer answered something else than keys.
  if (error instanceof errors.JOSEError) return error.code !== errors.JOSEError.code
  return error instanceof ZodError
}
