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
  stop(): Promise<void>
}

export async function startStubIssuer(): Promise<StubIssuer> {
  const asked: Record<string, string>[] = []
  let ended = false
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
    if (form.refresh_token !== undefined && ended) {
      response.statusCode = 400
      return void response.end(JSON.stringify({ error: 'invalid_grant' }))
    }
    asked.push(form)
    const number = asked.length
    const tokens = { access_token: `access-${number}`, refresh_token: `refresh-${number}` }
    response.end(JSON.stringify({ ...tokens, token_type: 'bearer', expires_in: 600 }))
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

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
