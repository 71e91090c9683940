import { get } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { arrive, codeForm, refreshForm, startWebIssuer, type WebIssuer } from '../../test/web-issuer.ts'
import { beginLogin, logIn, pick, redeem } from '../../test/web-login.ts'
import { WEB_CLIENT } from './configure.ts'

// Each attack has an issuer of its own, which has not been guessed at.
let web: WebIssuer

beforeEach(async () => {
  web = await startWebIssuer()
})
afterEach(() => web.stop())

describe('who wants in by', () => {
  const elsewhere: [string, (own: string) => string][] = [
    ['another host', () => 'https://evil.test/field/'],
    ['another name of this machine', () => `http://localhost:${web.port}/field/`],
    ['another port', () => `http://127.0.0.1:${web.port + 1}/field/`],
    ['another scheme', (own) => own.replace('http:', 'https:')],
    ['a page beneath', (own) => `${own}x`],
    ['a way around', (own) => `${own}../oidc/`],
    ['no slash', (own) => own.slice(0, -1)],
    ['a query', (own) => `${own}?next=https://evil.test`],
    ['a name before the host', () => `http://127.0.0.1:${web.port}@evil.test/field/`],
    ['a script', () => 'javascript:alert(1)'],
  ]
  test.each(elsewhere)('an open redirect is sent nowhere: %s', async (_what, place) => {
    const { url } = await beginLogin(web.found, { redirect_uri: place(`${web.origin}/field/`) })
    const page = await openBrowser().open(url)
    expect([page.status, page.url.pathname]).toEqual([400, '/oidc/auth'])
    expect(page.text).not.toContain('evil.test')
    const end = await openBrowser().open(
      `${web.issuer}/session/end?${new URLSearchParams({ client_id: WEB_CLIENT, post_logout_redirect_uri: place(`${web.origin}/field/`) })}`,
    )
    expect([end.status, end.url.pathname]).toEqual([400, '/oidc/session/end'])
  })

  test.each<[string, Record<string, string>, string]>([
    ['no challenge', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['a challenge in plain', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a token instead of a code', { response_type: 'token' }, 'unsupported_response_type'],
    ['rights for something else', { resource: 'urn:other' }, 'invalid_target'],
  ])('%s is refused before anybody is asked', async (_what, more, error) => {
    const { url } = await openBrowser().open((await beginLogin(web.found, more)).url)
    const answer = new URLSearchParams(url.search || url.hash.slice(1))
    expect(answer.get('error')).toBe(error)
    expect(answer.has('code')).toBe(false)
  })

  const wrong: [string, () => Record<string, string>, Record<string, string>][] = [
    ['a wrong verifier', () => ({ code_verifier: 'x'.repeat(43) }), {}],
    ['no verifier', () => ({ code_verifier: '' }), {}],
    ['the other address', () => ({ redirect_uri: `${web.origin}/desk/` }), {}],
    ['another client', () => ({ client_id: 'program' }), { authorization: `Basic ${btoa('program:right')}` }],
    ['no client', () => ({ client_id: '' }), {}],
  ]
  test.each(wrong)('%s gets no token for the code', async (_what, changed, headers) => {
    const { begun, at } = await arrive(web)
    const form = Object.fromEntries(
      Object.entries({ ...codeForm(at, begun), ...changed() }).filter(([, value]) => value),
    )
    const answer = await web.send('/token', form, headers)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.body).not.toHaveProperty('access_token')
  })

  test('a code that was used ends what it had given', async () => {
    const { begun, at } = await arrive(web)
    const { refresh_token } = await redeem(web.found, begun, at.url)
    expect((await web.send('/token', codeForm(at, begun))).body.error).toBe('invalid_grant')
    expect((await web.send('/token', refreshForm(refresh_token))).body.error).toBe('invalid_grant')
  })

  const renew = async (token: string | undefined) => (await web.send('/token', refreshForm(token))).body

  test('a refresh token whose answer was lost is taken once more; a third time ends its whole family', async () => {
    const first = await logIn(web.found, openBrowser(), 'mai')
    const lost = await renew(first.refresh_token)
    const heard = await renew(first.refresh_token)
    expect(new Set([first, lost, heard].map(({ refresh_token }) => refresh_token)).size).toBe(3)
    expect((await renew(first.refresh_token)).error).toBe('invalid_grant')
    for (const { refresh_token } of [lost, heard]) expect((await renew(refresh_token)).error).toBe('invalid_grant')
  })

  test('a refresh token whose answer was heard ends its whole family when it is used again', async () => {
    const first = await logIn(web.found, openBrowser(), 'mai')
    const second = await renew(first.refresh_token)
    const third = await renew(second.refresh_token)
    expect((await renew(first.refresh_token)).error).toBe('invalid_grant')
    for (const { refresh_token } of [second, third]) expect((await renew(refresh_token)).error).toBe('invalid_grant')
  })

  test('the same at the same moment has a code once at most, a refresh token twice, and then for nothing', async () => {
    const { begun, at } = await arrive(web)
    const codes = await Promise.all([1, 2, 3].map(() => web.send('/token', codeForm(at, begun))))
    const { refresh_token } = await logIn(web.found, openBrowser(), 'mai')
    const tokens = await Promise.all([1, 2, 3].map(() => web.send('/token', refreshForm(refresh_token))))
    for (const [answers, most] of [
      [codes, 1],
      [tokens, 2],
    ] as const) {
      const given = answers.filter(({ status }) => status === 200)
      expect(given.length).toBeLessThanOrEqual(most)
      for (const { body } of given) {
        expect((await web.send('/token', refreshForm(body.refresh_token))).body.error).toBe('invalid_grant')
      }
    }
  })

  test.each<[string, Record<string, string>]>([
    ['of another host', { origin: 'https://evil.test' }],
    ['of another port', { origin: 'http://127.0.0.1:1' }],
    ['that hides where it is', { origin: 'null' }],
    ['that does not say where it is', { origin: '' }],
  ])('a form on a page %s logs nobody in', async (_what, headers) => {
    const browser = openBrowser()
    const page = await browser.open((await beginLogin(web.found)).url)
    const answer = await browser.open(page.url, { person: 'mai' }, headers)
    expect([answer.status, answer.url.pathname]).toEqual([403, page.url.pathname])
    expect((await browser.open(page.url, { person: 'mai' })).url.pathname).toBe('/field/')
  })

  test('the login that another browser has begun, or a person who is not there, is refused', async () => {
    const page = await openBrowser().open((await beginLogin(web.found)).url)
    const stranger = openBrowser()
    expect((await stranger.open(page.url)).status).toBe(400)
    expect((await stranger.open(page.url, { person: 'mai' })).status).toBe(400)
    const browser = openBrowser()
    const own = await browser.open((await beginLogin(web.found)).url)
    for (const person of ['nobody', 'program', '']) expect((await browser.open(own.url, { person })).status).toBe(400)
  })

  test('a session from before the login is not let in by it', async () => {
    const { browser } = await arrive(web, 'lead')
    const planted = browser.cookies(web.issuer)
    const begun = await beginLogin(web.found, { prompt: 'login' })
    await pick(browser, begun, 'mai')
    const thief = await fetch((await beginLogin(web.found)).url, { headers: { cookie: planted }, redirect: 'manual' })
    expect(thief.headers.get('location')).toContain('/oidc/interaction/')
  })

  test('the name of another host is sent nowhere else', async () => {
    const { url } = await beginLogin(web.found)
    const places = await new Promise<(string | undefined)[]>((resolve, reject) => {
      const headers = { host: 'evil.test', 'x-forwarded-host': 'evil.test' }
      get({ port: web.port, host: '127.0.0.1', path: `${url.pathname}${url.search}`, headers }, (answer) =>
        resolve([answer.headers.location, ...(answer.headers['set-cookie'] ?? [])]),
      ).on('error', reject)
    })
    expect(places[0]).toMatch(/^\/oidc\/interaction\//)
    expect(places.join()).not.toContain('evil.test')
  })

  test('a page of another origin is not answered, the own pages are', async () => {
    const { refresh_token } = await logIn(web.found, openBrowser(), 'mai')
    const foreign = await web.send('/token', refreshForm(refresh_token), { origin: 'https://evil.test' })
    expect(foreign.body.error).toBe('invalid_request')
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
    expect((await web.send('/token', refreshForm(refresh_token), { origin: web.origin })).status).toBe(200)
  })

  test.each<[string, string, Record<string, string>, Record<string, string>]>([
    ['tokens', '/token', refreshForm('guessed'), {}],
    ['secrets', '/token/revocation', { token: 'x' }, { authorization: `Basic ${btoa('program:wrong')}` }],
  ])('guessed %s must wait', async (_what, path, form, headers) => {
    const statuses: number[] = []
    for (let guess = 0; guess < 12; guess += 1) statuses.push((await web.send(path, form, headers)).status)
    expect(statuses.slice(-2)).toEqual([429, 429])
    expect(statuses.filter((status) => status === 429).length).toBeLessThan(12)
  })
})
