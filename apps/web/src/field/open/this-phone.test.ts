import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newLocker, newPhone, PIN, serverOf } from '../../../test/phone.ts'
import { type StubIssuer, startStubIssuer } from '../../../test/stub-issuer.ts'
import { tabAt } from '../../../test/tab.ts'
import type { Locker } from '../../phone/locker.ts'
import { giveUpLocker, openLocker } from '../../phone/lockers.ts'
import { shutInAllTabs } from '../../phone/tabs.ts'

let issuer: StubIssuer
let phone: typeof import('./this-phone.ts')
/** What the services were asked with. */
let bearers: (string | null)[]
/** The renewal of this refresh token hangs until it is let go. */
let slow: PromiseWithResolvers<void>
let hangs: PromiseWithResolvers<void>
let page: EventTarget

const BUSY = { timeout: 20_000 }

beforeEach(async () => {
  newPhone()
  issuer = await startStubIssuer()
  bearers = []
  slow = Promise.withResolvers()
  hangs = Promise.withResolvers()
  page = new EventTarget()
  vi.stubGlobal('location', new URL(`${issuer.url}/field/`))
  vi.stubGlobal('sessionStorage', tabAt(issuer.url).storage)
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  const toIssuer = globalThis.fetch
  vi.stubGlobal('fetch', async (input: string | URL | Request, options?: RequestInit) => {
    const request = new Request(input, options)
    const { pathname } = new URL(request.url)
    if (pathname === '/token' && (await request.clone().text()).includes('refresh-of-hoa')) {
      hangs.resolve()
      await slow.promise
    }
    if (['/token', '/session.json'].includes(pathname) || pathname.startsWith('/.well-known')) return toIssuer(request)
    bearers.push(request.headers.get('Authorization'))
    return Response.json({ type: 'about:blank', title: 'in repair', status: 503, code: 'try-later' }, { status: 503 })
  })
  vi.resetModules()
  phone = await import('./this-phone.ts')
})
afterEach(async () => {
  await phone.lockNow()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  await issuer.stop()
})

async function lockerOf(subject: string): Promise<Locker> {
  const locker = await newLocker(subject)
  await locker.tokens.keep({ accessToken: 'old', refreshToken: `refresh-of-${subject}`, since: 0, renewAt: 0 })
  return locker
}

/** Her tokens are being renewed, over a slow network, when she locks the phone. */
async function lockWhileRenewing(): Promise<void> {
  await phone.workWith(await lockerOf('hoa'))
  await hangs.promise
  await phone.lockNow()
}
async function renewalEnds(): Promise<void> {
  slow.resolve()
  await vi.waitFor(() => expect(issuer.asked.map((form) => form.refresh_token)).toContain('refresh-of-hoa'), BUSY)
  await new Promise((resolve) => setTimeout(resolve, 50))
}

test('a renewal that ends behind the lock leaves no token in the tab', async () => {
  await lockWhileRenewing()
  await renewalEnds()
  expect(sessionStorage.getItem('lantoa-tokens')).toBeNull()
})

test('who opens her locker while the tokens of somebody else are renewed sends with her own', async () => {
  await lockWhileRenewing()
  const lan = await lockerOf('lan')
  await phone.workWith(lan)
  await vi.waitFor(() => expect(issuer.asked.map((form) => form.refresh_token)).toEqual(['refresh-of-lan']), BUSY)
  await renewalEnds()
  await vi.waitFor(() => expect(bearers).not.toEqual([]), BUSY)
  expect(new Set(bearers)).toEqual(new Set(['Bearer access-1']))
  expect(await lan.tokens.read()).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' })
})

test('why homes could not be fetched is still said when there is nothing to send', async () => {
  await phone.workWith(await lockerOf('lan'))
  const work = phone.open.value
  await vi.waitFor(() => expect(work?.fetchProblem.value).toMatchObject({ code: 'try-later' }), BUSY)
  work?.send()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(work?.sendProblem.value).toBeUndefined()
  expect(work?.fetchProblem.value).toMatchObject({ code: 'try-later' })
})

test('homes that did not come are fetched again when there is a network, and by themselves', async () => {
  const setTimer = vi.spyOn(globalThis, 'setTimeout')
  const locker = await lockerOf('lan')
  const pull = vi.spyOn(locker, 'pull')
  await phone.workWith(locker)
  const work = phone.open.value
  await vi.waitFor(() => expect(work?.fetchProblem.value).toMatchObject({ code: 'try-later' }), BUSY)
  page.dispatchEvent(new Event('online'))
  expect(pull).toHaveBeenCalledTimes(2)
  await vi.waitFor(() => expect(work?.fetching.value).toBe(false), BUSY)
  const planned = () => setTimer.mock.calls.filter(([task]) => task === work?.fetch)
  planned().at(-1)?.[0]()
  expect(pull).toHaveBeenCalledTimes(3)
  await vi.waitFor(() => expect(planned()).toHaveLength(3), BUSY)
  const waits = planned().map(([, after = 0]) => after)
  // After each failure twice as long, and never at the same moment as other phones.
  for (const [failures, wait] of waits.entries()) {
    expect(wait).toBeGreaterThanOrEqual(1000 * 2 ** failures)
    expect(wait).toBeLessThanOrEqual(2000 * 2 ** failures)
  }
})

test('a login that failed is said no more behind an opened locker', async () => {
  phone.loginFailed.value = true
  await phone.workWith(await lockerOf('lan'))
  expect(phone.loginFailed.value).toBe(false)
})

test('who logged in by mistake goes back to the lockers of this phone', async () => {
  ;(await newLocker('hoa')).lock()
  const accessToken = `head.${btoa(JSON.stringify({ sub: 'lan' }))}.signature`
  sessionStorage.setItem('lantoa-tokens', JSON.stringify({ accessToken, since: 0, renewAt: 0 }))
  await phone.showStage()
  expect(phone.stage.value).toMatchObject({ at: 'new-pin', subject: 'lan' })
  await phone.forgetLogin()
  expect(phone.stage.value).toMatchObject({ at: 'locked', fronts: [{ unsent: 0 }] })
  expect(sessionStorage.getItem('lantoa-tokens')).toBeNull()
})

test('a full phone makes room for the login of who opens her locker', async () => {
  const locker = await newLocker('lan')
  const accessToken = `head.${btoa(JSON.stringify({ sub: 'lan' }))}.signature`
  sessionStorage.setItem('lantoa-tokens', JSON.stringify({ accessToken, since: 0, renewAt: Date.now() + 60_000 }))
  fillUp(1)
  await phone.workWith(locker)
  expect(await locker.tokens.read()).toMatchObject({ accessToken })
})

test('a locker that cannot be put to work is locked again, and its page may try anew', async () => {
  const locker = await newLocker('lan')
  const accessToken = `head.${btoa(JSON.stringify({ sub: 'lan' }))}.signature`
  sessionStorage.setItem('lantoa-tokens', JSON.stringify({ accessToken, since: 0, renewAt: 0 }))
  fillUp(2)
  await expect(phone.workWith(locker)).rejects.toThrow('full')
  await expect(locker.tokens.read()).rejects.toThrow()
  expect(phone.open.value).toBeUndefined()
  expect(await openLocker(locker.id, PIN)).toMatchObject({ ok: true })
})

test('a locker that is given up, or locked, in another tab is locked in this one too', async () => {
  for (const happens of [giveUpLocker, async (id: string) => shutInAllTabs(id)]) {
    const locker = await lockerOf('lan')
    await phone.workWith(locker)
    await happens(locker.id)
    await vi.waitFor(() => expect(phone.open.value).toBeUndefined(), BUSY)
    await vi.waitFor(() => expect(phone.stage.value).toMatchObject({ at: 'locked', fronts: [{ id: locker.id }] }), BUSY)
    newPhone()
  }
})

test('who locks the phone locks it in all tabs', async () => {
  const locker = await lockerOf('lan')
  const opened = await openLocker(locker.id, PIN)
  if (!opened.ok) throw new Error(opened.why)
  const shut = Promise.withResolvers<void>()
  opened.locker.onShut(shut.resolve)
  await phone.workWith(locker)
  await phone.lockEverywhere()
  await shut.promise
})

test('a phone on which something cannot be read or kept says so', async () => {
  const locker = await lockerOf('lan')
  vi.spyOn(locker, 'flush').mockRejectedValue(new DOMException('broken', 'DataError'))
  await phone.workWith(locker)
  await vi.waitFor(() => expect(phone.open.value?.sendProblem.value).toMatchObject({ code: 'unreadable' }), BUSY)
})

test('an app that is older than the services ask for says so, and goes on sending', async () => {
  const locker = await lockerOf('lan')
  await phone.workWith(locker)
  expect(phone.open.value?.outdated.value).toBe(false)
  const { lantoa } = serverOf({
    'GET /teams/v1/me': () => ({
      body: { bodies: [], hamlets: [], now: '2026-03-17T14:00:00Z', minimumAppVersion: '99.0.0' },
    }),
  })
  await locker.pull(lantoa)
  await vi.waitFor(() => expect(phone.open.value?.outdated.value).toBe(true), BUSY)
  await phone.lockNow()
  const opened = await openLocker(locker.id, PIN)
  if (!opened.ok) throw new Error(opened.why)
  await phone.workWith(opened.locker)
  const flush = vi.spyOn(opened.locker, 'flush')
  expect(phone.open.value?.outdated.value).toBe(true)
  phone.open.value?.send()
  await expect.poll(() => flush).toHaveBeenCalled()
})

test('where the browser shows no lockers at all, the phone says so', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'UnknownError'))
  await phone.showStage()
  expect(phone.stage.value).toEqual({ at: 'unreadable' })
})

/** So many writes of a token find no room. */
function fillUp(times: number): void {
  let left = times
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...parts) {
    if (this.name !== 'secrets' || left === 0) return put.apply(this, parts)
    left -= 1
    throw new DOMException('The phone is full', 'QuotaExceededError')
  })
}
