import { effect, signal } from '@preact/signals'
import type { Locker } from '../../phone/locker.ts'
import { listLockers, lockerIdOf } from '../../phone/lockers.ts'
import { shutInAllTabs } from '../../phone/tabs.ts'
import { thisBrowser } from '../../session/browser.ts'
import { readClaims } from '../../session/claims.ts'
import { tokensOfTab } from '../../session/kept.ts'
import { createSession } from '../../session/session.ts'
import type { AtWork } from './at-work.ts'
import { type Stage, stageFor } from './stage.ts'

const browser = thisBrowser({ path: '/field/', scope: 'openid offline_access', prompt: 'login' })
const ofTab = tokensOfTab(browser)

/** Whose locker is open here; one at a time. */
export const open = signal<AtWork | undefined>(undefined)
// Of a revoked locker nothing is left to be open.
effect(() => {
  if (open.value?.standing.value.revoked?.unsent === 0) void lockNow()
})
/** What is shown while none is. */
export const stage = signal<Stage | undefined>(undefined)

/** A login came back to this page without success, and nobody has opened a locker since. */
export const loginFailed = signal(false)

/** Logs in, for a locker that is still locked: until it is open, its tokens live as long as the tab. */
export const session = createSession(browser, { tokens: ofTab, stays: () => true })

/** What this phone shows while no locker is open. */
export async function showStage(): Promise<void> {
  const login = await loginOfTab()
  stage.value = await listLockers().then<Stage, Stage>(
    (fronts) => stageFor(fronts, login),
    () => ({ at: 'unreadable' }),
  )
}

/** Whoever logged in by mistake is asked no more for a PIN of her own. */
export async function forgetLogin(): Promise<void> {
  await ofTab.forget()
  await showStage()
}

/**
 * Whoever logged in a moment ago finds that login in her locker from now on. Each opened locker has a session of its own, so
 * that a renewal that ends behind the lock reaches neither the tab nor the next person. @throws when it cannot be put to work
 */
export async function workWith(locker: Locker): Promise<void> {
  try {
    const login = await loginOfTab()
    if (login?.lockerId === locker.id) {
      await locker.tokens.keep(login.tokens)
      await ofTab.forget()
    }
    // In front of the lock nobody needs what talks to the services.
    const { startWork } = await import('./at-work.ts')
    const own = createSession(browser, { tokens: locker.tokens, stays: () => true })
    locker.onShut(() => void lockNow())
    loginFailed.value = false
    open.value = await startWork(locker, { ...own, logOut: () => own.logOut(lockEverywhere) })
  } catch (error) {
    // Nobody works with it, so its key goes.
    locker.lock()
    throw error
  }
}

/** For whoever hands the phone on: also where it is open in another tab. */
export async function lockEverywhere(): Promise<void> {
  const id = open.peek()?.locker.id
  await lockNow()
  if (id !== undefined) shutInAllTabs(id)
}

export async function lockNow(): Promise<void> {
  const work = open.peek()
  open.value = undefined
  work?.stop()
  work?.locker.lock()
  await showStage()
}

async function loginOfTab() {
  const tokens = await ofTab.read()
  if (tokens === undefined) return undefined
  const { subject } = readClaims(tokens.accessToken)
  return subject === '' ? undefined : { subject, lockerId: await lockerIdOf(subject), tokens }
}
