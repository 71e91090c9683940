/** What an access token says of its holder, read without verifying it: the services do that. */
export type Claims = { subject: string; roles: readonly string[]; units: readonly string[] }

export function readClaims(token: string): Claims {
  try {
    const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(part), (sign) => sign.charCodeAt(0))
    const { sub, roles, units } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
    return { subject: typeof sub === 'string' ? sub : '', roles: texts(roles), units: texts(units) }
  } catch {
    return { subject: '', roles: [], units: [] }
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
