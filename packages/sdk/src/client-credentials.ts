import { isLoginRefusal, LoginError } from './login-error.ts'
import type { Token } from './token.ts'

export type ClientCredentials = {
  /** Token endpoint of the issuer. */
  tokenUrl: string
  clientId: string
  clientSecret: string
  fetch?: (request: Request) => Promise<Response>
}

/** A token is replaced this long before it expires, so that none dies on the way. */
const EARLY_MS = 30_000

/**
 * Tokens by the OAuth 2.0 client credentials grant (RFC 6749, 4.4), for services and scripts; kept until shortly before
 * they expire, and fetched by one request however many calls wait for it.
 * @example
 * const token = clientCredentials({ tokenUrl: 'http://127.0.0.1:8080/oidc/token', clientId, clientSecret })
 */
export function clientCredentials(options: ClientCredentials): Exclude<Token, string> {
  let held: { token: string; until: number } | undefined
  let fetching: Promise<string> | undefined

  async function renew(): Promise<string> {
    try {
      held = await requestToken(options)
      return held.token
    } finally {
      fetching = undefined
    }
  }

  return async ({ refresh }) => {
    if (!refresh && held && Date.now() < held.until) return held.token
    fetching ??= renew()
    return fetching
  }
}

async function requestToken({ tokenUrl, clientId, clientSecret, fetch: send = globalThis.fetch }: ClientCredentials) {
  const request = new Request(tokenUrl, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:lantoa' }),
    signal: AbortSignal.timeout(10_000),
  })
  const response = await send(request)
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok || !isTokenAnswer(answer)) {
    // Node forgets the time-out of a request that nobody holds any more (nodejs/undici#3644), so it is named here.
    throw refusalOf(answer, response.status, request.url)
  }
  const lifetime = (answer.expires_in ?? 60) * 1000
  return { token: answer.access_token, until: Date.now() + Math.max(lifetime - EARLY_MS, lifetime / 2) }
}

/** An issuer that is away, or a gateway in its place, has not judged the login: that may pass. */
function refusalOf(answer: unknown, status: number, issuer: string): Error {
  if (status >= 500 || status === 429) return new Error(`The issuer of tokens at ${issuer} answered ${status}`)
  if (!isLoginRefusal(answer)) {
    if (status !== 401 && status !== 403) return new Error(`The issuer of tokens at ${issuer} answered ${status}`)
    return new LoginError({ error: 'access_denied', status, issuer })
  }
  const description = 'error_description' in answer ? String(answer.error_description) : undefined
  return new LoginError({ error: answer.error, description, status, issuer })
}

function isTokenAnswer(answer: unknown): answer is { access_token: string; expires_in?: number } {
  return (
    typeof answer === 'object' && answer !== null && 'access_token' in answer && typeof answer.access_token === 'string'
  )
}
