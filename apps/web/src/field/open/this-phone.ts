import { createLantoa } from '@lantoa/sdk'
import { signal } from '@preact/signals'
import type { Locker } from '../../phone/locker.ts'
import { listLockers, lockerIdOf } from '../../phone/lockers.ts'
import { thisBrowser } from '../../session/browser.ts'
import { readClaims } from '../../session/claims.ts'
import { type KeptTokens, tokensOfTab } from '../../session/kept.ts'
import { createSession } from '../../session/session.ts'
import { type AtWork, startWork } from './at-work.ts'
import { type Stage, stageFor } from './stage.ts'

const browser = thisBrowser({ path: '/field/', scope: 'openid offline_access' })
const ofTab = tokensOfTab(browser)

/** Whose locker is open here; one at a time. */
export const open = signal<AtWork | undefined>(undefined)
/** What is shown while none is. */
export const stage = signal<Stage | undefined>(undefined)

/** In the locker once it is open; before, as long as the tab. */
const tokens: KeptTokens = {
  read: () => shelf().read(),
  keep: (fresh) => shelf().keep(fresh),
  forget: () => shelf().forget(),
}
function shelf(): KeptTokens {
  return open.peek()?.locker.tokens ?? ofTab
}

export const session = createSession(browser, { tokens, stays: true })
/** The locker tries again by itself. */
const lantoa = createLantoa({ baseUrl: location.origin, token: session.token, retries: 0 })

/** What this phone shows while no locker is open. */
export async function showStage(): Promise<void> {
  const login = await loginOfTab()
  stage.value = stageFor(await listLockers(), login)
}

/** Whoever logged in a moment ago finds that login in her locker from now on. */
export async function workWith(locker: Locker): Promise<void> {
  const login = await loginOfTab()
  if (login?.lockerId === locker.id) {
    await locker.tokens.keep(login.tokens)
    await ofTab.forget()
  }
  open.value = await startWork(locker, lantoa)
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
