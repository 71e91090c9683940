import * as oauth from 'oauth4webapi'
import type { Browser } from './browser.ts'
import { type Login, type Tokens, tokensOf } from './kept.ts'

export type Issuer = { server: oauth.AuthorizationServer; client: oauth.Client }
type Secrets = Pick<Login, 'state' | 'verifier'>

/** Who gives tokens here, as the server of these pages says, and where it takes what. */
export async function findIssuer(browser: Browser): Promise<Issuer> {
  const { issuer, clientId } = await readSettings(browser)
  const url = new URL(issuer)
  const response = await oauth.discoveryRequest(url, { algorithm: 'oidc', ...optionsOf(browser, issuer) })
  return { server: await oauth.processDiscoveryResponse(url, response), client: { client_id: clientId } }
}

export function newLogin(): Secrets {
  return { state: oauth.generateRandomState(), verifier: oauth.generateRandomCodeVerifier() }
}

export async function loginAddress(
  browser: Browser,
  { server, client }: Issuer,
  { state, verifier }: Secrets,
): Promise<string> {
  const to = new URL(server.authorization_endpoint ?? '')
  const said = {
    ...{ client_id: client.client_id, redirect_uri: homeOf(browser), response_type: 'code' },
    ...{ scope: browser.door.scope, state },
    ...{ code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
  }
  const { prompt } = browser.door
  if (prompt !== undefined) to.searchParams.set('prompt', prompt)
  for (const [name, value] of Object.entries(said)) to.searchParams.set(name, value)
  return to.href
}

/** Where the issuer ends its own session too; the pages themselves where it does not say, or is away. */
export function logoutAddress(browser: Browser, issuer: Issuer | undefined): string {
  if (issuer?.server.end_session_endpoint === undefined) return homeOf(browser)
  const to = new URL(issuer.server.end_session_endpoint)
  to.searchParams.set('client_id', issuer.client.client_id)
  to.searchParams.set('post_logout_redirect_uri', homeOf(browser))
  return to.href
}

/** @throws when the answer in the address is none to this login, or a refusal */
export async function exchange(
  browser: Browser,
  { server, client }: Issuer,
  address: URL,
  { state, verifier }: Secrets,
): Promise<Tokens> {
  const answer = oauth.validateAuthResponse(server, client, address, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    answer,
    homeOf(browser),
    verifier,
    optionsOf(browser, server.issuer),
  )
  return tokensOf(browser, await oauth.processAuthorizationCodeResponse(server, client, response))
}

/** Undefined when the issuer knows this login no more. */
export async function refresh(
  browser: Browser,
  { server, client }: Issuer,
  token: string,
): Promise<Tokens | undefined> {
  const options = optionsOf(browser, server.issuer)
  const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), token, options)
  try {
    const answer = await oauth.processRefreshTokenResponse(server, client, response)
    return tokensOf(browser, { refresh_token: token, ...answer })
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant') return undefined
    throw error
  }
}

async function readSettings(browser: Browser): Promise<{ issuer: string; clientId: string }> {
  const response = await browser.fetch(new URL('/session.json', browser.address()).href)
  if (!response.ok) throw new TypeError(`/session.json answers ${response.status}`)
  return (await response.json()) as { issuer: string; clientId: string } // our own server's
}

function homeOf(browser: Browser): string {
  return new URL(browser.door.path, browser.address()).href
}

function optionsOf(browser: Browser, issuer: string) {
  return { [oauth.customFetch]: browser.fetch, [oauth.allowInsecureRequests]: isOfThisMachine(issuer) }
}

/** Without TLS only what does not leave this machine. */
function isOfThisMachine(address: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname)
}
