import type { Browser } from './browser.ts'

/** A token is replaced this long before it expires, so that none dies on the way. */
const EARLY_MS = 30_000
/** Of a token whose issuer does not say it. */
const LIFETIME_S = 60

export type Tokens = { accessToken: string; refreshToken?: string | undefined; since: number; renewAt: number }
/** A login that is under way, and where it leads back to. */
export type Login = { state: string; verifier: string; back: string }

type Kept = { tokens: Tokens; login: Login }

/** What is kept lives as long as the tab. */
export function keep<Name extends keyof Kept>({ storage }: Browser, name: Name, value: Kept[Name]): void {
  storage.setItem(keyOf(name), JSON.stringify(value))
}

export function forget({ storage }: Browser, name: keyof Kept): void {
  storage.removeItem(keyOf(name))
}

export function readTokens(browser: Browser): Tokens | undefined {
  return read(browser, 'tokens')
}

export function readLogin(browser: Browser): Login | undefined {
  return read(browser, 'login')
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

function read<Name extends keyof Kept>({ storage }: Browser, name: Name): Kept[Name] | undefined {
  const text = storage.getItem(keyOf(name))
  return text === null ? undefined : (JSON.parse(text) as Kept[Name]) // only `keep` writes there
}

function keyOf(name: keyof Kept): string {
  return `lantoa-${name}`
}
