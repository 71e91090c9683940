import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Browser, Page } from './browser.ts'

/** The issuer as the pages find it. */
export function findIssuer({ issuer, clientId }: { issuer: string; clientId: string }): Promise<Configuration> {
  return discovery(new URL(issuer), clientId, undefined, None(), { execute: [allowInsecureRequests] })
}

/** A login that a page has begun: what it keeps until somebody comes back with a code. */
export type Begun = { url: URL; redirectUri: string; verifier: string; state: string }

export async function beginLogin(issuer: Configuration, more: Record<string, string> = {}): Promise<Begun> {
  const [verifier, state] = [randomPKCECodeVerifier(), randomState()]
  const redirectUri = `${new URL(issuer.serverMetadata().issuer).origin}/field/`
  const url = buildAuthorizationUrl(issuer, {
    redirect_uri: redirectUri,
    scope: 'openid offline_access',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    ...more,
  })
  return { url, redirectUri, verifier, state }
}

/** Opens the login page and picks somebody; where the browser is then is where the code stands. */
export async function pick(browser: Browser, begun: Begun, person: string): Promise<Page> {
  const page = await browser.open(begun.url)
  return browser.open(page.url, { person })
}

export async function logIn(issuer: Configuration, browser: Browser, person: string) {
  const begun = await beginLogin(issuer)
  const { url } = await pick(browser, begun, person)
  return redeem(issuer, begun, url)
}

export function redeem(issuer: Configuration, { verifier, state }: Begun, callback: URL) {
  return authorizationCodeGrant(issuer, callback, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    idTokenExpected: true,
  })
}
