import { buildEndSessionUrl, refreshTokenGrant, tokenRevocation } from 'openid-client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { arrive, refreshForm, startWebIssuer, type WebIssuer } from '../../test/web-issuer.ts'
import { beginLogin, logIn, pick, redeem } from '../../test/web-login.ts'
import { WEB_CLIENT } from './configure.ts'

const DAY_MS = 86_400_000

let web: WebIssuer

beforeEach(async () => {
  web = await startWebIssuer()
})
afterEach(async () => {
  vi.useRealTimers()
  await web.stop()
})

const partsOf = (token = '') =>
  token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()))

describe('somebody logs in', () => {
  test('and has the rights of the client of that role', async () => {
    const tokens = await logIn(web.found, openBrowser(), 'mai')
    const [header, claims] = partsOf(tokens.access_token)
    const bySecret = await web.send(
      '/token',
      { grant_type: 'client_credentials' },
      { authorization: `Basic ${btoa('program:right')}` },
    )
    const [sameHeader, { sub, client_id, exp, iat, jti, ...same }] = partsOf(bySecret.body.access_token)
    expect(header).toEqual(sameHeader)
    expect([sub, client_id, exp - iat, typeof jti]).toEqual(['program', 'program', 3_600, 'string'])
    expect(claims).toMatchObject({ ...same, sub: 'mai', client_id: WEB_CLIENT, aud: 'lantoa', team: 'a-team' })
    expect(claims.exp - claims.iat).toBe(600)
    expect(tokens.refresh_token).toHaveLength(43)
  })

  test('once in a browser, until somebody is asked for again; then another person is another session', async () => {
    const { browser, begun, at } = await arrive(web)
    const before = browser.cookies(web.issuer)
    await redeem(web.found, begun, at.url)
    const again = await beginLogin(web.found)
    expect((await redeem(web.found, again, (await browser.open(again.url)).url)).claims()?.sub).toBe('mai')
    const asked = await beginLogin(web.found, { prompt: 'login' })
    expect((await redeem(web.found, asked, (await pick(browser, asked, 'lead')).url)).claims()?.sub).toBe('lead')
    expect(browser.cookies(web.issuer)).not.toBe(before)
  })

  test('and stays so when the issuer is started again', async () => {
    const { refresh_token } = await logIn(web.found, openBrowser(), 'mai')
    await web.restart()
    expect((await web.send('/token', refreshForm(refresh_token))).status).toBe(200)
  })

  test.each([
    ['31 days without coming back', [31], 'invalid_grant'],
    ['every 29 days, for 87', [29, 29, 29], undefined],
    ['every 29 days, for 116', [29, 29, 29, 29], 'invalid_grant'],
  ])('and is asked again after a while: %s', async (_what, pauses, error) => {
    let { refresh_token: token } = await logIn(web.found, openBrowser(), 'mai')
    vi.useFakeTimers({ toFake: ['Date'] })
    let last: Awaited<ReturnType<typeof web.send>> | undefined
    for (const days of pauses) {
      vi.setSystemTime(Date.now() + days * DAY_MS)
      last = await web.send('/token', refreshForm(token))
      token = last.body.refresh_token
    }
    expect(last?.body.error).toBe(error)
  })

  test('and out: the phone by its token, the browser by a page that asks; a browser nobody is logged in with is not asked', async () => {
    const browser = openBrowser()
    const tokens = await logIn(web.found, browser, 'mai')
    await tokenRevocation(web.found, tokens.refresh_token ?? '')
    await expect(refreshTokenGrant(web.found, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
    const end = buildEndSessionUrl(web.found, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${web.origin}/field/`,
    })
    const page = await browser.open(end)
    expect(page.text).toContain('Đăng xuất khỏi Lan Tỏa?')
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? []
    expect((await browser.open(`${web.issuer}/session/end/confirm`, { xsrf, logout: 'yes' })).url.href).toBe(
      `${web.origin}/field/`,
    )
    expect((await browser.open((await beginLogin(web.found)).url)).text).toContain('Chọn người dùng thử')
  })
})

describe('the page of people', () => {
  test('is plain Vietnamese, says that there are no passwords, and needs no scripts', async () => {
    const page = await openBrowser().open((await beginLogin(web.found)).url)
    expect(page.status).toBe(200)
    expect(page.text).toContain('<html lang="vi">')
    expect(page.text).toContain('không có mật khẩu')
    expect(page.text).toContain('Ấp Minh Thuận B')
    expect(page.text).not.toContain('<script')
  })

  test.each([
    ['of people', async () => openBrowser().open((await beginLogin(web.found)).url)],
    ['of a wrong address', async () => openBrowser().open(`${web.issuer}/auth?client_id=nobody`)],
    ['of an unknown login', async () => openBrowser().open(`${web.issuer}/interaction/unknown`)],
    ['after a logout', async () => openBrowser().open(`${web.issuer}/session/end/success`)],
  ])('nobody puts the page %s into a frame, and nothing runs on it', async (_which, open) => {
    const { headers, text } = await open()
    const policy = headers.get('content-security-policy')
    for (const rule of ["frame-ancestors 'none'", "default-src 'none'", "script-src 'none'", "form-action 'self'"]) {
      expect(policy).toContain(rule)
    }
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(text).toContain('lang="vi"')
    expect(text).not.toMatch(/oops|error_description|invalid_client is/)
  })
})
