import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type StubIssuer, startStubIssuer } from '../../test/stub-issuer.ts'
import { tabAt } from '../../test/tab.ts'
import { readClaims } from './claims.ts'
import { type KeptTokens, type Tokens, tokensOfTab } from './kept.ts'
import { createSession, type Session } from './session.ts'

const PAGE = '/desk/u/31027?on=2026-03-17'

let issuer: StubIssuer

beforeEach(async () => {
  issuer = await startStubIssuer()
})
afterEach(() => issuer.stop())

/** The whole way: to the issuer, back with a code, and on to the page that was asked for. */
async function logIn(tab: ReturnType<typeof tabAt>): Promise<Session> {
  void createSession(tab).token({ refresh: false })
  await tab.left
  tab.arrive(issuer.answer(tab.address()))
  const session = createSession(tab)
  expect(await session.finishLogin()).toBe(true)
  return session
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
    expect(await createSession(tab).finishLogin()).toBe(true)
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

test('a logout forgets the tokens before it leaves', async () => {
  const tab = tabAt(`${issuer.url}${PAGE}`)
  const session = await logIn(tab)
  await session.logOut()
  const back = encodeURIComponent(`${issuer.url}/desk/`)
  expect(tab.address()).toBe(`${issuer.url}/end?client_id=lantoa-web&post_logout_redirect_uri=${back}`)
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
    const session = createSession(tab, { stays: true })
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
    const session = createSession(tab, { stays: true, tokens: shelf })
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
    const session = createSession({ ...tab, fetch }, { stays: true, tokens })
    await expect(session.token({ refresh: false })).rejects.toThrow('fetch failed')
    expect(await tokens.read()).toMatchObject({ refreshToken: 'refresh-1' })
  })
})

function shelfWith(first: Tokens | undefined): KeptTokens {
  let kept = first
  return {
    read: async () => kept,
    keep: async (tokens) => {
      kept = tokens
    },
    forget: async () => {
      kept = undefined
    },
  }
}
