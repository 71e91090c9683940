import type { Token } from '@lantoa/sdk'
import { LoginError } from '@lantoa/sdk/login-error'
import type { Browser } from './browser.ts'
import { exchange, findIssuer, type Issuer, loginAddress, logoutAddress, newLogin, refresh } from './issuer.ts'
import { type KeptTokens, keepLogin, type Tokens, takeLogin, tokensOfTab } from './kept.ts'

/** A login that brings tokens which are refused at once would go round for ever. */
const AT_ONCE_MS = 30_000

/** Who is logged in here: code and PKCE; tokens lie where `Options` say, and never in an address. */
export type Session = {
  /** For the SDK. @throws LoginError where there is no way without a login, and the page may not be left for it */
  token: Exclude<Token, string>
  /** Ends a login that this page was called for; answers whether it was one. @throws when the issuer refused it */
  finishLogin(): Promise<boolean>
  logIn(): Promise<never>
  /** `shut`: what the tokens opened, before the issuer is asked, who may let one wait. */
  logOut(shut?: () => Promise<void>): Promise<void>
}

type Options = {
  /** Where tokens lie; by default as long as the tab. */
  tokens?: KeptTokens
  /** A page with unsaved work stays, and asks for the login itself. */
  stays?: boolean
}

type Parts = { browser: Browser; tokens: KeptTokens; stays: boolean; issuer: () => Promise<Issuer> }

export function createSession(
  browser: Browser,
  { tokens = tokensOfTab(browser), stays = false }: Options = {},
): Session {
  const parts = { browser, tokens, stays, issuer: remembered(() => findIssuer(browser)) }
  let renewing: Promise<string> | undefined
  return {
    async token({ refresh }) {
      const known = await tokens.read()
      if (known && !refresh && browser.now() < known.renewAt) return known.accessToken
      // Several questions at once share one renewal, and one login.
      renewing ??= renew(parts, known).finally(() => {
        renewing = undefined
      })
      return renewing
    },
    finishLogin: () => finishLogin(parts),
    logIn: () => logIn(parts),
    async logOut(shut) {
      // Where the issuer is away, at least nothing stays on a machine that others use too.
      await tokens.forget()
      await shut?.()
      const found = await parts.issuer().catch(() => undefined)
      browser.leave(logoutAddress(browser, found))
    },
  }
}

async function logIn({ browser, issuer }: Parts): Promise<never> {
  const found = await issuer()
  const { pathname, search } = new URL(browser.address())
  const login = { ...newLogin(), back: pathname + search }
  const address = await loginAddress(browser, found, login)
  keepLogin(browser, login)
  browser.leave(address)
  return new Promise(() => undefined) // nothing follows on this page
}

async function renew(parts: Parts, known: Tokens | undefined): Promise<string> {
  const { browser, tokens, issuer, stays } = parts
  const refreshToken = known?.refreshToken
  const fresh = refreshToken && (await refresh(browser, await issuer(), refreshToken))
  if (fresh) return keepTokens(parts, fresh)
  if (known && browser.now() < known.since + AT_ONCE_MS) throw refused(await issuer(), 'the services refuse its tokens')
  await tokens.forget()
  if (stays) throw refused(await issuer(), 'nobody is logged in')
  return logIn(parts)
}

async function finishLogin(parts: Parts): Promise<boolean> {
  const { browser, issuer } = parts
  const address = new URL(browser.address())
  if (!address.searchParams.has('state')) return false
  const login = takeLogin(browser)
  browser.show(login?.back ?? address.pathname)
  // Who comes back to an old address of a login has nothing to end: it begins anew.
  if (login) await keepTokens(parts, await exchange(browser, await issuer(), address, login))
  return true
}

async function keepTokens({ tokens }: Parts, fresh: Tokens): Promise<string> {
  await tokens.keep(fresh)
  return fresh.accessToken
}

function refused({ server: { issuer } }: Issuer, description: string): LoginError {
  return new LoginError({ error: 'access_denied', description, status: 401, issuer })
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
