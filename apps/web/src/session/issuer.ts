import { LoginError } from '@lantoa/sdk/login-error'
import type * as oauth from 'oauth4webapi'
import type { Browser } from './browser.ts'
import { type Login, type Tokens, tokensOf } from './kept.ts'
import { skewOf } from './skew.ts'

/** Apart from what starts a page: who is logged in needs it an hour later, and who has no network not at all. */
const loadOauth = () => import('oauth4webapi')

export type Issuer = { server: oauth.AuthorizationServer; client: oauth.Client }
/** Who waits longer waits in vain, and so do other tabs behind him. */
const ANSWER_MS = 20_000
/** So fails an answer in the issuer's place: of a busy gateway, or of a network that asks for a login of its own. */
const OF_OTHERS = ['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR']

type Oauth = typeof oauth
type Secrets = Pick<Login, 'state' | 'verifier'>

/** Who gives tokens here, as the server of these pages says, and where it takes what. */
export async function findIssuer(browser: Browser): Promise<Issuer> {
  const { issuer, clientId } = await readSettings(browser)
  const url = new URL(issuer)
  const oauth = await loadOauth()
  const response = await oauth.discoveryRequest(url, { algorithm: 'oidc', ...optionsOf(oauth, browser, issuer) })
  return { server: await oauth.processDiscoveryResponse(url, response), client: { client_id: clientId } }
}

export async function newLogin(): Promise<Secrets> {
  const oauth = await loadOauth()
  return { state: oauth.generateRandomState(), verifier: oauth.generateRandomCodeVerifier() }
}

/** `prompt`: 'login' asks also who is logged in at the issuer. */
export async function loginAddress(
  browser: Browser,
  { server, client }: Issuer,
  { state, verifier }: Secrets,
  prompt = browser.door.prompt,
): Promise<string> {
  const oauth = await loadOauth()
  const to = new URL(server.authorization_endpoint ?? '')
  const said = {
    ...{ client_id: client.client_id, redirect_uri: homeOf(browser), response_type: 'code' },
    ...{ scope: browser.door.scope, state, ui_locales: browser.language() },
    ...{ code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
  }
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
  to.searchParams.set('ui_locales', browser.language())
  return to.href
}

/** @throws when the answer in the address is none to this login, or a refusal */
export async function exchange(
  browser: Browser,
  { server, client }: Issuer,
  address: URL,
  { state, verifier }: Secrets,
): Promise<Tokens> {
  const oauth = await loadOauth()
  const answer = oauth.validateAuthResponse(server, client, address, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    answer,
    homeOf(browser),
    verifier,
    optionsOf(oauth, browser, server.issuer),
  )
  const judged = byItsClock(oauth, client, response)
  return tokensOf(browser, await oauth.processAuthorizationCodeResponse(server, judged, response))
}

/** Undefined when the issuer knows this login no more. */
export async function refresh(
  browser: Browser,
  { server, client }: Issuer,
  token: string,
): Promise<Tokens | undefined> {
  const oauth = await loadOauth()
  const options = optionsOf(oauth, browser, server.issuer)
  const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), token, options)
  try {
    const answer = await oauth.processRefreshTokenResponse(server, byItsClock(oauth, client, response), response)
    return tokensOf(browser, { refresh_token: token, ...answer })
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant') return undefined
    throw isOfNoUse(oauth, error) ? refusalOf(error, response, server) : error
  }
}

/** An ID token is judged by the clock of who made it: that of a device may be wrong by years. */
function byItsClock(oauth: Oauth, client: oauth.Client, response: Response): oauth.Client {
  // oauth4webapi looks at this clock, and at no other.
  const skew = skewOf(response.headers.get('Date'), Date.now())
  return skew ? { ...client, [oauth.clockSkew]: Math.round(skew.ms / 1000) } : client
}

/** The issuer has answered, and asking once more brings the same: only a login helps, and no better network. */
function isOfNoUse(oauth: Oauth, error: unknown): error is oauth.OperationProcessingError {
  return error instanceof oauth.OperationProcessingError && !OF_OTHERS.includes(error.code ?? '')
}

function refusalOf(error: oauth.OperationProcessingError, { status }: Response, { issuer }: oauth.AuthorizationServer) {
  return new LoginError({ error: error.code ?? error.name, description: error.message, status, issuer })
}

async function readSettings(browser: Browser): Promise<{ issuer: string; clientId: string }> {
  const response = await browser.fetch(new URL('/session.json', browser.address()).href, {
    signal: AbortSignal.timeout(ANSWER_MS),
  })
  if (!response.ok) throw new TypeError(`/session.json answers ${response.status}`)
  return (await response.json()) as { issuer: string; clientId: string } // our own server's
}

function homeOf(browser: Browser): string {
  return new URL(browser.door.path, browser.address()).href
}

function optionsOf(oauth: Oauth, browser: Browser, issuer: string) {
  return {
    [oauth.customFetch]: browser.fetch,
    [oauth.allowInsecureRequests]: isOfThisMachine(issuer),
    signal: AbortSignal.timeout(ANSWER_MS),
  }
}

/** Without TLS only what does not leave this machine. */
function isOfThisMachine(address: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname)
}
