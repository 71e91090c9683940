import type { Token } from '@lantoa/sdk'
import { LoginError } from '@lantoa/sdk/login-error'
import { AnotherPersonError } from './another-person-error.ts'
import { answerTo, giveAnswer } from './beside.ts'
import type { Browser } from './browser.ts'
import { readClaims } from './claims.ts'
import { exchange, findIssuer, type Issuer, loginAddress, logoutAddress, newLogin, refresh } from './issuer.ts'
import { type KeptTokens, keepLogin, type Tokens, takeLogin, tokensOfTab } from './kept.ts'

/** A login that brings tokens which are refused at once would go round for ever. */
const AT_ONCE_MS = 30_000

/** Who is logged in here: code and PKCE; tokens lie where `Options` say, and never in an address. */
export type Session = {
  /** For the SDK. @throws LoginError where there is no way without a login, and the page may not be left for it */
  token: Exclude<Token, string>
  /** Ends a login that this page was called for. @throws when the issuer refused it */
  finishLogin(): Promise<Finished>
  logIn(): Promise<never>
  /**
   * Logs in by a window of its own, so that what is typed here stays; false where the browser opens none.
   * @throws AnotherPersonError where somebody else logged in than whose page this is
   */
  logInBeside(): Promise<boolean>
  /** `shut`: what the tokens opened, before the issuer is asked, who may let one wait. */
  logOut(shut?: () => Promise<void>): Promise<void>
}

/** There was no login to end, it was that of this page, or that of another page, which has its answer now. */
type Finished = 'none' | 'here' | 'beside'

type Options = {
  /** Where tokens lie; by default as long as the tab. */
  tokens?: KeptTokens
  /** A page with unsaved work stays, and asks for the login itself. */
  stays?: () => boolean
}

type Parts = {
  browser: Browser
  tokens: KeptTokens
  stays: () => boolean
  issuer: () => Promise<Issuer>
  /** Whose page this is, of whom tokens were used last; `mistaken`: somebody else logged in, and would be let in again. */
  person: { subject?: string | undefined; mistaken?: true }
}

export function createSession(
  browser: Browser,
  { tokens = tokensOfTab(browser), stays = () => false }: Options = {},
): Session {
  const parts: Parts = { browser, tokens, stays, issuer: remembered(() => findIssuer(browser)), person: {} }
  let renewing: Promise<string> | undefined
  return {
    async token({ refresh }) {
      const known = await tokens.read()
      // A token that cannot be read names nobody.
      if (known) parts.person.subject = readClaims(known.accessToken).subject || parts.person.subject
      if (known && !refresh && browser.now() < known.renewAt) return known.accessToken
      // Several questions at once share one renewal, and one login.
      renewing ??= renew(parts, known).finally(() => {
        renewing = undefined
      })
      return renewing
    },
    finishLogin: () => finishLogin(parts),
    logIn: () => logIn(parts),
    logInBeside: () => logInBeside(parts),
    async logOut(shut) {
      // Where the issuer is away, at least nothing stays on a machine that others use too.
      await tokens.forget().finally(() => shut?.())
      const found = await parts.issuer().catch(() => undefined)
      browser.leave(logoutAddress(browser, found))
    },
  }
}

async function logIn({ browser, issuer }: Parts): Promise<never> {
  const found = await issuer()
  const { pathname, search } = new URL(browser.address())
  const login = { ...(await newLogin()), back: pathname + search }
  const address = await loginAddress(browser, found, login)
  keepLogin(browser, login)
  browser.leave(address)
  return new Promise(() => undefined) // nothing follows on this page
}

async function logInBeside(parts: Parts): Promise<boolean> {
  // Before anything is waited for: browsers open a window only at a press.
  const window = parts.browser.beside()
  if (!window) return false
  try {
    const [found, login] = [await parts.issuer(), { ...(await newLogin()), back: '' }]
    window.show(await loginAddress(parts.browser, found, login, parts.person.mistaken && 'login'))
    const answer = new URL(await answerTo(login.state))
    const fresh = await exchange(parts.browser, found, answer, login)
    const { subject } = parts.person
    // What is typed on this page is not another one's to send.
    if (subject !== undefined && readClaims(fresh.accessToken).subject !== subject) {
      parts.person.mistaken = true
      throw new AnotherPersonError()
    }
    await keepTokens(parts, fresh)
    return true
  } catch (error) {
    window.close()
    throw error
  }
}

async function renew(parts: Parts, known: Tokens | undefined): Promise<string> {
  const renewed = await parts.tokens.alone(() => renewAlone(parts, known))
  if (renewed !== undefined) return renewed
  if (parts.stays()) throw refused(await parts.issuer(), 'nobody is logged in')
  return logIn(parts)
}

/** Undefined: only a login helps. */
async function renewAlone(parts: Parts, known: Tokens | undefined): Promise<string | undefined> {
  const { browser, tokens, issuer } = parts
  const kept = await tokens.read()
  // Another tab was quicker.
  if (kept && kept.accessToken !== known?.accessToken) return kept.accessToken
  const fresh = kept?.refreshToken && (await refresh(browser, await issuer(), kept.refreshToken))
  if (known && (await tokens.read()) === undefined) throw refused(await issuer(), 'somebody has logged out meanwhile')
  if (fresh) return keepTokens(parts, fresh)
  if (kept && browser.now() < kept.since + AT_ONCE_MS) throw refused(await issuer(), 'the services refuse its tokens')
  await tokens.forget()
  return undefined
}

async function finishLogin(parts: Parts): Promise<Finished> {
  const { browser, issuer } = parts
  const address = new URL(browser.address())
  const state = address.searchParams.get('state')
  if (state === null) return 'none'
  const login = takeLogin(browser)
  browser.show(login?.back ?? address.pathname)
  if (login?.state !== state && (await giveAnswer(state, address.href))) {
    browser.close()
    return 'beside'
  }
  // Who comes back to an old address of a login has nothing to end: it begins anew.
  if (login) await keepTokens(parts, await exchange(browser, await issuer(), address, login))
  return 'here'
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
