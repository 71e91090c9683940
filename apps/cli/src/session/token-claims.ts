/** What an access token says of its holder, read without verifying it: the services do that. */
export type TokenClaims = { subject: string; roles: string[]; units: string[]; team?: string; expiresAt?: string }

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

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
