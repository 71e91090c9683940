import { tokenProblem } from '@lantoa/sdk/failure'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type StubIssuer, startStubIssuer } from '../../test/stub-issuer.ts'
import { tabAt } from '../../test/tab.ts'
import { AnotherPersonError } from './another-person-error.ts'
import { readClaims } from './claims.ts'
import { type KeptTokens, type Tokens, tokensOfTab } from './kept.ts'
import { createSession, type Session } from './session.ts'

const DAY_MS = 86_400_000
const PAGE = '/desk/u/31027?on=2026-03-17'

let issuer: StubIssuer

beforeEach(async () => {
  issuer = await startStubIssuer()
})
afterEach(() => issuer.stop())
afterEach(() => void vi.useRealTimers())

/** The whole way: to the issuer, back with a code, and on to the page that was asked for. */
async function logIn(tab: ReturnType<typeof tabAt>): Promise<Session> {
  void createSession(tab).token({ refresh: false })
  await tab.left
  tab.arrive(issuer.answer(tab.address()))
  const session = createSession(tab)
  expect(await session.finishLogin()).toBe('here')
  return session
}

async function failureOf(session: Session): Promise<unknown> {
  try {
    return await session.token({ refresh: false })
  } catch (error) {
    return error
  }
}

describe('a login', () => {
  test('leads back to the page that was asked for, with tokens in no address', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const session = await logIn(tab)
    expect(tab.address()).toBe(`${issuer.url}${PAGE}`)
    expect(await session.token({ refresh: false })).toBe('access-1')
    expect(tab.addresses.join('\n')).not.toMatch(/access-|refresh-/)
    expect(issuer.asked[0]).toMatchObject({ grant_type: 'authorization_code', client_id: 'lantoa-web' })
  })

  test('sends the challenge of a verifier that only the exchange names', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    await logIn(tab)
    const to = new URL(tab.addresses.find((address) => address.includes('/authorize')) ?? '')
    expect(to.searchParams.get('code_challenge_method')).toBe('S256')
    expect(to.searchParams.get('redirect_uri')).toBe(`${issuer.url}/desk/`)
    expect(to.searchParams.has('prompt')).toBe(false)
    expect(to.href).not.toContain(issuer.asked[0]?.code_verifier)
  })

  test('several questions at once go to it once', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const session = createSession(tab)
    void session.token({ refresh: false })
    void session.token({ refresh: false })
    await tab.left
    expect(tab.addresses.filter((address) => address.includes('/authorize'))).toHaveLength(1)
  })

  test.each([
    ['another state', (address: string) => address.replace(/state=[^&]+/, 'state=other')],
    ['a refusal', (address: string) => address.replace(/code=[^&]+/, 'error=access_denied')],
  ])('%s in the answer ends it, and the address is clean', async (_what, spoil) => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    void createSession(tab).token({ refresh: false })
    await tab.left
    tab.arrive(spoil(issuer.answer(tab.address())))
    await expect(createSession(tab).finishLogin()).rejects.toThrow()
    expect(tab.address()).toBe(`${issuer.url}${PAGE}`)
    expect(issuer.asked).toEqual([])
  })

  test('an answer that was used up is passed over', async () => {
    const tab = tabAt(`${issuer.url}/desk/?code=old&state=old`)
    expect(await createSession(tab).finishLogin()).toBe('here')
    expect(tab.address()).toBe(`${issuer.url}/desk/`)
    expect(issuer.asked).toEqual([])
  })
})

describe('a token that expires', () => {
  test('is replaced before, and the refresh token with it', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const session = await logIn(tab)
    tab.pass(571_000)
    expect(await session.token({ refresh: false })).toBe('access-2')
    tab.pass(571_000)
    expect(await session.token({ refresh: false })).toBe('access-3')
    expect(issuer.asked.map(({ refresh_token }) => refresh_token)).toEqual([undefined, 'refresh-1', 'refresh-2'])
  })

  test('of a login that has ended leads to the login, and back to the same page', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const session = await logIn(tab)
    issuer.endSessions()
    tab.pass(571_000)
    tab.show('/desk/i/I-04/u/31027')
    void session.token({ refresh: false })
    await tab.left
    tab.arrive(issuer.answer(tab.address()))
    await createSession(tab).finishLogin()
    expect(tab.address()).toBe(`${issuer.url}/desk/i/I-04/u/31027`)
  })

  test('that is refused as soon as it was given is said, instead of going round', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const session = await logIn(tab)
    issuer.endSessions()
    await expect(session.token({ refresh: true })).rejects.toMatchObject({ error: 'access_denied' })
  })
})

function tokenOf(sub: string): string {
  return `head.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.signature`
}

describe('a login beside a page', () => {
  test('gives its tokens to the page, which is never left, and ends in its own window', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const shown = Promise.withResolvers<string>()
    const beside = () => ({ show: shown.resolve, close: () => undefined })
    const session = createSession({ ...tab, beside }, { stays: () => true })
    await expect(session.token({ refresh: false })).rejects.toMatchObject({ error: 'access_denied' })
    const loggedIn = session.logInBeside()
    const other = tabAt(issuer.answer(await shown.promise))
    expect(await createSession(other).finishLogin()).toBe('beside')
    expect(await loggedIn).toBe(true)
    expect(await session.token({ refresh: false })).toBe('access-1')
    expect(tab.addresses).toEqual([`${issuer.url}${PAGE}`])
    expect(other.addresses.at(-1)).toBe('closed')
    expect(other.storage.getItem('lantoa-tokens')).toBeNull()
  })

  test('of somebody else gives nothing to a page that is not hers', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const windows: string[] = []
    const shown = Promise.withResolvers<string>()
    const closed = Promise.withResolvers<void>()
    const show = (address: string) => shown.resolve(windows[windows.push(address) - 1] ?? '')
    const session = createSession({ ...tab, beside: () => ({ show, close: closed.resolve }) }, { stays: () => true })
    await tokensOfTab(tab).keep({ accessToken: tokenOf('tam'), since: 0, renewAt: 0 })
    await expect(session.token({ refresh: false })).rejects.toMatchObject({ error: 'access_denied' })
    const loggedIn = session.logInBeside()
    await createSession(tabAt(issuer.answer(await shown.promise))).finishLogin()
    await expect(loggedIn).rejects.toBeInstanceOf(AnotherPersonError)
    await closed.promise
    expect(await tokensOfTab(tab).read()).toBeUndefined()
    void session.logInBeside()
    await vi.waitFor(() => expect(windows).toHaveLength(2))
    expect(windows.map((address) => new URL(address).searchParams.get('prompt'))).toEqual([null, 'login'])
  })

  test('is none where the browser opens no window', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    expect(await createSession({ ...tab, beside: () => undefined }).logInBeside()).toBe(false)
  })

  test('closes its window where the issuer is away', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const closed = Promise.withResolvers<void>()
    const beside = () => ({ show: () => undefined, close: closed.resolve })
    const fetch = () => Promise.reject(new TypeError('fetch failed'))
    await expect(createSession({ ...tab, beside, fetch }).logInBeside()).rejects.toThrow('fetch failed')
    await closed.promise
  })
})

test('the issuer is asked to speak the language of these pages', async () => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  void createSession({ ...tab, language: () => 'en' }).logIn()
  await tab.left
  expect(new URL(tab.address()).searchParams.get('ui_locales')).toBe('en')
})

test('a logout forgets the tokens before it leaves', async () => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  const session = await logIn(tab)
  await session.logOut()
  const back = encodeURIComponent(`${issuer.url}/desk/`)
  expect(tab.address()).toBe(`${issuer.url}/end?client_id=lantoa-web&post_logout_redirect_uri=${back}&ui_locales=vi`)
  expect(tab.storage.getItem('lantoa-tokens')).toBeNull()
})

test('a logout forgets the tokens also while the issuer is away', async () => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  await logIn(tab)
  const fetch = () => Promise.reject(new TypeError('fetch failed'))
  await createSession({ ...tab, fetch }).logOut()
  expect(tab.storage.getItem('lantoa-tokens')).toBeNull()
  expect(tab.address()).toBe(`${issuer.url}/desk/`)
})

test('a logout shuts what was open before it asks the issuer, who may not answer', async () => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  await logIn(tab)
  const shut = Promise.withResolvers<void>()
  void createSession({ ...tab, fetch: () => new Promise(() => undefined) }).logOut(async () => shut.resolve())
  await shut.promise
  expect(tab.storage.getItem('lantoa-tokens')).toBeNull()
})

test('a logout shuts what was open also where its tokens cannot be forgotten', async () => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  const tokens = { ...shelfWith(undefined), forget: () => Promise.reject(new Error('closed')) }
  const shut = Promise.withResolvers<void>()
  await expect(createSession(tab, { tokens }).logOut(async () => shut.resolve())).rejects.toThrow('closed')
  await shut.promise
})

test('a token says whose it is; whatever is no token says nothing', () => {
  const body = Buffer.from(JSON.stringify({ sub: 'tam', roles: ['commune_officer'], units: ['31027', 7] })).toString(
    'base64url',
  )
  expect(readClaims(`head.${body}.signature`)).toEqual({ subject: 'tam', roles: ['commune_officer'], units: ['31027'] })
  expect(readClaims('opaque')).toEqual({ subject: '', roles: [], units: [] })
})

describe('a page that stays', () => {
  const FIELD = { path: '/field/', scope: 'openid offline_access', prompt: 'login' } as const

  test('is told that a login is needed, and asks for it itself, at its own door', async () => {
    const tab = tabAt(`${issuer.url}/field/h/1/visit/help`, FIELD)
    const session = createSession(tab, { stays: () => true })
    await expect(session.token({ refresh: false })).rejects.toMatchObject({ error: 'access_denied' })
    expect(tab.addresses).toHaveLength(1)
    void session.logIn()
    await tab.left
    const { searchParams } = new URL(tab.address())
    expect(searchParams.get('redirect_uri')).toBe(`${issuer.url}/field/`)
    expect(searchParams.get('scope')).toBe('openid offline_access')
    expect(searchParams.get('prompt')).toBe('login')
  })

  test('keeps its tokens where it says, and forgets them there when its login has ended', async () => {
    const tab = tabAt(`${issuer.url}/field/`, FIELD)
    await logIn(tab)
    const shelf = shelfWith(await tokensOfTab(tab).read())
    const session = createSession(tab, { stays: () => true, tokens: shelf })
    tab.pass(571_000)
    expect(await session.token({ refresh: false })).toBe('access-2')
    expect((await shelf.read())?.refreshToken).toBe('refresh-2')
    issuer.endSessions()
    tab.pass(571_000)
    await expect(session.token({ refresh: false })).rejects.toMatchObject({ error: 'access_denied' })
    expect(await shelf.read()).toBeUndefined()
  })

  test('keeps them while the issuer is away', async () => {
    const tab = tabAt(`${issuer.url}/field/`, FIELD)
    await logIn(tab)
    const tokens = tokensOfTab(tab)
    tab.pass(571_000)
    const fetch = () => Promise.reject(new TypeError('fetch failed'))
    const session = createSession({ ...tab, fetch }, { stays: () => true, tokens })
    await expect(session.token({ refresh: false })).rejects.toThrow('fetch failed')
    expect(await tokens.read()).toMatchObject({ refreshToken: 'refresh-1' })
  })
})

describe('a device whose clock is wrong', () => {
  const setClock = (off: number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + off) })

  test.each([
    ['a year behind', -365 * DAY_MS],
    ['right', 0],
    ['eleven minutes ahead', 660_000],
    ['a day ahead', DAY_MS],
  ])('%s, logs in and stays logged in', async (_what, off) => {
    setClock(off)
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const session = await logIn(tab)
    tab.pass(571_000)
    expect(await session.token({ refresh: false })).toBe('access-2')
  })

  test('stays logged in also when it was set while the page was open', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    const session = await logIn(tab)
    setClock(DAY_MS)
    tab.pass(571_000)
    expect(await session.token({ refresh: false })).toBe('access-2')
  })

  test('needs a login, and no network, where the issuer does not say what time it is', async () => {
    const tab = tabAt(`${issuer.url}${PAGE}`)
    await logIn(tab)
    setClock(DAY_MS)
    tab.pass(571_000)
    const fetch: typeof tab.fetch = async (to, options) => {
      const { body, headers } = await tab.fetch(to, options)
      return new Response(body, { headers: { 'Content-Type': headers.get('Content-Type') ?? '' } })
    }
    const session = createSession({ ...tab, fetch })
    const failure = await failureOf(session)
    expect(tokenProblem(failure)).toMatchObject({ code: 'login-failed' })
  })
})

test.each([
  ['is busy', 503, '{}'],
  ['is behind the page of a network that asks for a login of its own', 200, '<html></html>'],
])('an issuer that %s is no reason for a login', async (_what, status, body) => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  await logIn(tab)
  tab.pass(571_000)
  const fetch: typeof tab.fetch = async (to, options) =>
    to.endsWith('/token') ? new Response(body, { status }) : tab.fetch(to, options)
  const failure = await failureOf(createSession({ ...tab, fetch }))
  expect(tokenProblem(failure)).toMatchObject({ code: 'network-error' })
})

describe('two tabs that share their tokens', () => {
  async function twoTabs() {
    const tab = tabAt(`${issuer.url}/field/`, { path: '/field/', scope: 'openid', prompt: 'login' })
    await logIn(tab)
    const tokens = shelfWith(await tokensOfTab(tab).read())
    const sessions = [1, 2].map(() => createSession(tab, { stays: () => true, tokens }))
    tab.pass(571_000)
    return { tab, tokens, sessions }
  }
  const refreshed = () => issuer.asked.flatMap(({ refresh_token }) => refresh_token ?? [])

  test.each([false, true])('renew them once (refused by a service: %s)', async (refresh) => {
    const { sessions } = await twoTabs()
    expect(await Promise.all(sessions.map(({ token }) => token({ refresh })))).toEqual(['access-2', 'access-2'])
    expect(refreshed()).toEqual(['refresh-1'])
  })

  test('are logged out together', async () => {
    const { tab, tokens, sessions } = await twoTabs()
    await sessions[0]?.logOut()
    await expect(sessions[1]?.token({ refresh: false })).rejects.toMatchObject({ error: 'access_denied' })
    expect([await tokens.read(), refreshed(), tab.addresses.some((address) => address.endsWith('/authorize'))]).toEqual(
      [undefined, [], false],
    )
  })

  test('go on where the answer to a renewal was lost', async () => {
    const { sessions } = await twoTabs()
    issuer.loseNext()
    const [one, other] = await Promise.allSettled(sessions.map(({ token }) => token({ refresh: false })))
    expect([one?.status, other]).toEqual(['rejected', { status: 'fulfilled', value: 'access-3' }])
    expect(refreshed()).toEqual(['refresh-1', 'refresh-1'])
  })
})

test('who logs out while her tokens are renewed stays logged out', async () => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  const session = await logIn(tab)
  tab.pass(571_000)
  const renewal = session.token({ refresh: false })
  await session.logOut()
  await expect(renewal).rejects.toMatchObject({ error: 'access_denied' })
  expect(tab.storage.getItem('lantoa-tokens')).toBeNull()
})

test('an issuer that does not answer holds up no other tab for long', async () => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  await logIn(tab)
  tab.pass(571_000)
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  const asked = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(20))
  const fetch: typeof tab.fetch = (to, options) =>
    to.endsWith('/token')
      ? new Promise((_resolve, reject) => {
          const { signal } = options as { signal?: AbortSignal }
          signal?.addEventListener('abort', () => reject(signal.reason))
        })
      : tab.fetch(to, options)
  await expect(createSession({ ...tab, fetch }).token({ refresh: false })).rejects.toThrow('timeout')
  expect(Math.max(...asked.mock.calls.map(([time]) => time))).toBeLessThanOrEqual(30_000)
  vi.restoreAllMocks()
})

function shelfWith(first: Tokens | undefined): KeptTokens {
  let kept = first
  return {
    alone: async (work) => await navigator.locks.request('shelf', work),
    read: async () => kept,
    keep: async (tokens) => {
      kept = tokens
    },
    forget: async () => {
      kept = undefined
    },
  }
}
