import type { Browser } from './browser.ts'

/** A token is replaced this long before it expires, so that none dies on the way. */
const EARLY_MS = 30_000
/** Of a token whose issuer does not say it. */
const LIFETIME_S = 60

export type Tokens = { accessToken: string; refreshToken?: string | undefined; since: number; renewAt: number }
/** A login that is under way, and where it leads back to. */
export type Login = { state: string; verifier: string; back: string }

/** Where tokens lie while nobody uses them. */
export type KeptTokens = {
  /** One at a time of all who share these tokens: a refresh token that two use ends the login of both. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>
  read(): Promise<Tokens | undefined>
  keep(tokens: Tokens): Promise<void>
  forget(): Promise<void>
}

/** As long as the tab, which shares them with nobody. */
export function tokensOfTab(browser: Browser): KeptTokens {
  return {
    alone: (work) => work(),
    read: async () => read<Tokens>(browser, 'lantoa-tokens'),
    keep: async (tokens) => browser.storage.setItem('lantoa-tokens', JSON.stringify(tokens)),
    forget: async () => browser.storage.removeItem('lantoa-tokens'),
  }
}

export function keepLogin({ storage }: Browser, login: Login): void {
  storage.setItem('lantoa-login', JSON.stringify(login))
}

/** Once: an answer to a login is good for one try. */
export function takeLogin(browser: Browser): Login | undefined {
  const login = read<Login>(browser, 'lantoa-login')
  browser.storage.removeItem('lantoa-login')
  return login
}

type Answer = {
  access_token: string
  expires_in?: number | undefined
  refresh_token?: string | undefined
}

export function tokensOf({ now }: Browser, answer: Answer): Tokens {
  const lifetime = (answer.expires_in ?? LIFETIME_S) * 1000
  const since = now()
  const renewAt = since + Math.max(lifetime - EARLY_MS, lifetime / 2)
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token, since, renewAt }
}

function read<Value>({ storage }: Browser, key: string): Value | undefined {
  const text = storage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as Value) // only this file writes there
}
