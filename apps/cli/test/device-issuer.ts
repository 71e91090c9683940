import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { tokenOf } from './stage.ts'

/** What the issuer answers to the questions whether the code was confirmed, before it gives tokens. */
type Wait = 'authorization_pending' | 'slow_down' | 'access_denied' | 'expired_token' | 'hang up'

type Options = {
  waits?: Wait[]
  /** In seconds. */
  interval?: number
  codeLifetime?: number
  tokenLifetime?: number
  /** How long it takes to give tokens, in milliseconds. */
  delay?: number
  withCompleteAddress?: boolean
  refusesClient?: boolean
}

/**
 * An issuer over HTTP with device flow and revocation. Each refresh token is good for one use; the second use of one
 * ends the session, as careful issuers do it.
 */
export async function startIssuer(options: Options = {}) {
  const session = { refreshes: 0, ended: false, revoked: [] as (string | null)[], polledAt: [] as number[] }
  const waits = [...(options.waits ?? [])]
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  onTestFinished(() => server.closeAllConnections())
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = new URLSearchParams((await request.toArray()).join(''))
    if (request.url === '/oidc/.well-known/openid-configuration') return send(response, 200, metadata())
    if (request.url === '/device') return startFlow(response)
    if (request.url === '/revoke') session.revoked.push(body.get('token'))
    if (request.url !== '/token') return send(response, 200, {})
    if (body.get('grant_type') === 'refresh_token') return refresh(response, body.get('refresh_token'))
    session.polledAt.push(Date.now())
    const wait = waits.shift()
    if (wait === 'hang up') return void response.destroy()
    if (wait) return send(response, 400, { error: wait })
    return send(response, 200, tokens())
  }

  function metadata() {
    return {
      // As behind a gateway: the issuer calls itself by another name than the one under which it was found.
      issuer: `${url}/realms/test`,
      token_endpoint: `${url}/token`,
      device_authorization_endpoint: `${url}/device`,
      revocation_endpoint: `${url}/revoke`,
    }
  }

  function startFlow(response: ServerResponse): void {
    const code = { device_code: 'd-1', user_code: 'WDJB-MJHT', verification_uri: `${url}/enter` }
    const complete = { verification_uri_complete: `${url}/enter?user_code=WDJB-MJHT` }
    const { interval = 0.02, codeLifetime = 600, withCompleteAddress = true } = options
    const timing = { expires_in: codeLifetime, interval }
    if (options.refusesClient) send(response, 401, { error: 'invalid_client', error_description: 'no such client' })
    else send(response, 200, { ...code, ...timing, ...(withCompleteAddress ? complete : {}) })
  }

  async function refresh(response: ServerResponse, token: string | null): Promise<void> {
    session.ended ||= token !== `refresh-${session.refreshes}`
    if (session.ended) return send(response, 400, { error: 'invalid_grant', error_description: 'Session not active' })
    session.refreshes += 1
    await new Promise((resolve) => setTimeout(resolve, options.delay ?? 0))
    send(response, 200, tokens())
  }

  function tokens() {
    const claims = { sub: 'person-1', roles: ['commune_officer'], units: ['31027'], n: session.refreshes }
    const lifetimes = { expires_in: options.tokenLifetime ?? 600 }
    const refresh_token = `refresh-${session.refreshes}`
    return { token_type: 'Bearer', access_token: tokenOf(claims), refresh_token, ...lifetimes }
  }

  return { url, session }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
