import { listen } from '@lantoa/chassis/http/http'
import { freePort } from '@lantoa/testkit/free-port'
import { WEB_CLIENT } from '../src/issuer/configure.ts'
import { createIssuer } from '../src/issuer/issuer.ts'
import type { Person } from '../src/issuer/people.ts'
import { openBrowser } from './browser.ts'
import { temporaryFolder } from './deployment.ts'
import { type Begun, beginLogin, findIssuer, pick } from './web-login.ts'

const RIGHTS = { units: ['31027.07'], team: 'a-team' }
const PEOPLE: readonly Person[] = [
  { subject: 'mai', role: 'volunteer', ...RIGHTS, called: 'Thành viên', place: 'Ấp Minh Thuận B' },
  { subject: 'lead', role: 'commune_lead', units: ['31027'], called: 'Lãnh đạo xã', place: 'Xã U Minh Thượng' },
]
const PROGRAM = { clientId: 'program', clientSecret: 'right', roles: ['volunteer'], ...RIGHTS }

export type WebIssuer = Awaited<ReturnType<typeof startWebIssuer>>

/** An issuer with two people, and a program that has the rights of the first. */
export async function startWebIssuer() {
  const folder = await temporaryFolder()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const issuer = `${origin}/oidc`
  const serve = () => {
    const app = createIssuer({ issuer, dataDir: folder.path, clients: [PROGRAM], people: PEOPLE })
    return listen({ '/oidc': app }, { host: '127.0.0.1', port })
  }
  let server = await serve()
  const found = await findIssuer({ issuer, clientId: WEB_CLIENT })

  /** Sends what no library would. */
  async function send(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
    const answer = await fetch(`${issuer}${path}`, { method: 'POST', headers, body: new URLSearchParams(form) })
    const text = await answer.text()
    const body: { error?: string; access_token?: string; refresh_token?: string } = text ? JSON.parse(text) : {}
    return { status: answer.status, headers: answer.headers, body }
  }

  async function restart(): Promise<void> {
    await server.close()
    server = await serve()
  }

  async function stop(): Promise<void> {
    await server.close()
    await folder.remove()
  }

  return { port, origin, issuer, found, send, restart, stop }
}

/** Somebody logs in, and the browser is back with a code that nobody has used yet. */
export async function arrive({ found }: WebIssuer, person = 'mai') {
  const browser = openBrowser()
  const begun = await beginLogin(found)
  return { browser, begun, at: await pick(browser, begun, person) }
}

export function codeForm({ url }: { url: URL }, { redirectUri, verifier }: Begun): Record<string, string> {
  return {
    ...{ grant_type: 'authorization_code', client_id: WEB_CLIENT, code: url.searchParams.get('code') ?? '' },
    ...{ redirect_uri: redirectUri, code_verifier: verifier },
  }
}

export function refreshForm(token = ''): Record<string, string> {
  return { grant_type: 'refresh_token', client_id: WEB_CLIENT, refresh_token: token }
}
