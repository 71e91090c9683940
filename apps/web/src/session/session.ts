import type { Token } from '@lantoa/sdk'
import { LoginError } from '@lantoa/sdk/login-error'
import type { Browser } from './browser.ts'
import { exchange, findIssuer, type Issuer, loginAddress, logoutAddress, newLogin, refresh } from './issuer.ts'
import { forget, keep, readLogin, readTokens, type Tokens } from './kept.ts'

/** A login that brings tokens which are refused at once would go round for ever. */
const AT_ONCE_MS = 30_000

/** Who is logged in in this tab: code and PKCE, tokens in the tab's own storage and never in an address. */
export type Session = {
  /** For the SDK; leaves the page for the login when there is no way without. */
  token: Exclude<Token, string>
  /** Ends a login that this page was called for; answers whether it was one. @throws when the issuer refused it */
  finishLogin(): Promise<boolean>
  logIn(): Promise<never>
  logOut(): Promise<void>
}

export function createSession(browser: Browser): Session {
  const issuer = remembered(() => findIssuer(browser))
  let renewing: Promise<string> | undefined
  return {
    async token({ refresh }) {
      const tokens = readTokens(browser)
      if (tokens && !refresh && browser.now() < tokens.renewAt) return tokens.accessToken
      // Several questions at once share one renewal, and one login.
      renewing ??= renew(browser, issuer, tokens).finally(() => {
        renewing = undefined
      })
      return renewing
    },
    finishLogin: () => finishLogin(browser, issuer),
    logIn: () => logIn(browser, issuer),
    async logOut() {
      // Where the issuer is away, at least nothing stays on a machine that others use too.
      const found = await issuer().catch(() => undefined)
      forget(browser, 'tokens')
      browser.leave(logoutAddress(browser, found))
    },
  }
}

type AskIssuer = () => Promise<Issuer>

async function logIn(browser: Browser, issuer: AskIssuer): Promise<never> {
  const found = await issuer()
  const { pathname, search } = new URL(browser.address())
  const login = { ...newLogin(), back: pathname + search }
  const address = await loginAddress(browser, found, login)
  keep(browser, 'login', login)
  browser.leave(address)
  return new Promise(() => undefined) // nothing follows on this page
}

async function renew(browser: Browser, issuer: AskIssuer, tokens: Tokens | undefined): Promise<string> {
  const refreshToken = tokens?.refreshToken
  const fresh = refreshToken && (await refresh(browser, await issuer(), refreshToken))
  if (fresh) return keepTokens(browser, fresh)
  if (tokens && browser.now() < tokens.since + AT_ONCE_MS) throw refusedAtOnce(await issuer())
  forget(browser, 'tokens')
  return logIn(browser, issuer)
}

async function finishLogin(browser: Browser, issuer: AskIssuer): Promise<boolean> {
  const address = new URL(browser.address())
  if (!address.searchParams.has('state')) return false
  const login = readLogin(browser)
  forget(browser, 'login')
  browser.show(login?.back ?? address.pathname)
  // Who comes back to an old address of a login has nothing to end: it begins anew.
  if (login) keepTokens(browser, await exchange(browser, await issuer(), address, login))
  return true
}

function keepTokens(browser: Browser, tokens: Tokens): string {
  keep(browser, 'tokens', tokens)
  return tokens.accessToken
}

function refusedAtOnce({ server: { issuer } }: Issuer): LoginError {
  return new LoginError({ error: 'access_denied', description: 'the services refuse its tokens', status: 401, issuer })
}

/** Asked once, and again only after a failure. */
function remembered<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined
  return () => {
    asked ??= ask().catch((error) => {
      asked = undefined
      throw error
    })
    return asked
  }
}
