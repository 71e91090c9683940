import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An issuer of tokens that lets everybody in, and keeps what it was asked. */
export type StubIssuer = {
  readonly url: string
  /** The forms that its token endpoint got. */
  readonly asked: Record<string, string>[]
  /** Where the browser comes back to, after a login at this address. */
  answer(loginAddress: string): string
  /** From now on no refresh token is known. */
  endSessions(): void
  /** The next token that it gives is lost on its way. */
  loseNext(): void
  stop(): Promise<void>
}

/** Its own clock, whatever the clock of a device is set to. */
const ItsDate = Date
const LIFETIME_S = 600

/** A refresh token is taken once more, as by the issuers that the pages meet. */
const MOST_USES = 2

export async function startStubIssuer(): Promise<StubIssuer> {
  const asked: Record<string, string>[] = []
  const uses = new Map<string, number>()
  let ended = false
  let loses = false
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Content-Type', 'application/json')
    if (request.url === '/session.json')
      return void response.end(JSON.stringify({ issuer: url, clientId: 'lantoa-web' }))
    if (request.url !== '/token') return void response.end(JSON.stringify(metadataOf(url)))
    const form = Object.fromEntries(new URLSearchParams(await textOf(request)))
    const { refresh_token: token } = form
    if (token !== undefined) uses.set(token, (uses.get(token) ?? 0) + 1)
    if (token !== undefined && (ended || (uses.get(token) ?? 0) > MOST_USES)) {
      response.statusCode = 400
      return void response.end(JSON.stringify({ error: 'invalid_grant' }))
    }
    asked.push(form)
    if (loses) {
      loses = false
      return void response.destroy()
    }
    const number = asked.length
    const tokens = { access_token: `access-${number}`, refresh_token: `refresh-${number}`, id_token: idTokenOf(url) }
    response.setHeader('Date', new ItsDate().toUTCString())
    response.end(JSON.stringify({ ...tokens, token_type: 'bearer', expires_in: LIFETIME_S }))
  }

  return {
    url,
    asked,
    answer(loginAddress) {
      const { searchParams } = new URL(loginAddress)
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.search = `?code=granted&state=${searchParams.get('state')}&iss=${encodeURIComponent(url)}`
      return back.href
    },
    endSessions() {
      ended = true
    },
    loseNext() {
      loses = true
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function metadataOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/end`,
    authorization_response_iss_parameter_supported: true,
  }
}

/** That nobody verifies: it comes from the issuer itself. */
function idTokenOf(issuer: string): string {
  const now = Math.floor(ItsDate.now() / 1000)
  const said = { iss: issuer, aud: 'lantoa-web', sub: 'lan', iat: now, exp: now + LIFETIME_S }
  const parts = [{ alg: 'RS256' }, said].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  return [...parts, 'signature'].join('.')
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
