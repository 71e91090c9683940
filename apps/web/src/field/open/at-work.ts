import { createLantoa, type Lantoa, type Problem } from '@lantoa/sdk'
import { type Signal, signal } from '@preact/signals'
import type { Locker } from '../../phone/locker.ts'
import type { Standing } from '../../phone/standing.ts'
import type { Session } from '../../session/session.ts'
import { isDue } from './is-due.ts'
import { pauseAfter, USUAL_MS } from './pause-after.ts'

/** An open locker at work: it sends what waits, fetches homes, and says how it stands. */
export type AtWork = {
  readonly locker: Locker
  readonly standing: Signal<Standing>
  /** Counts what changed, so that pages read anew. */
  readonly changes: Signal<number>
  /** Why the last try to send did not succeed, and the last one to fetch. */
  readonly sendProblem: Signal<Problem | undefined>
  readonly fetchProblem: Signal<Problem | undefined>
  readonly fetching: Signal<boolean>
  /** Somebody asks for it, so it does not wait for the next try. */
  send(): void
  fetch(): void
  logOut(): Promise<void>
  stop(): void
}

type Parts = { locker: Locker; lantoa: Lantoa; until: AbortSignal }

export async function startWork(locker: Locker, { token, logOut }: Session): Promise<AtWork> {
  // The locker tries again by itself.
  const lantoa = createLantoa({ baseUrl: location.origin, token, retries: 0 })
  const calledOff = new AbortController()
  const until = calledOff.signal
  const standing = signal(await locker.standing())
  const changes = signal(0)
  const parts = { locker, lantoa, until }
  const { send, sendWhatIsDue, sendProblem } = sendingOf(parts)
  const { fetch, fetching, fetchProblem } = fetchingOf(parts)
  const off = locker.onChange(() => {
    changes.value++
    locker.standing().then((now) => {
      standing.value = now
    }, passOver(until))
  })
  const fetchWhenDue = () => {
    if (isDue(standing.value, Date.now())) fetch()
  }
  addEventListener('online', sendWhatIsDue, { signal: until })
  addEventListener('online', fetchWhenDue, { signal: until })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sendWhatIsDue(), {
    signal: until,
  })
  sendWhatIsDue()
  fetchWhenDue()
  return {
    ...{ locker, standing, changes, sendProblem, fetchProblem, fetching, send, fetch, logOut },
    stop() {
      off()
      calledOff.abort()
    },
  }
}

type Sending = Pick<AtWork, 'send' | 'sendProblem'> & { sendWhatIsDue(): void }

/** Sends at once, and again and again while the locker is open: sooner while something waits to be counted. */
function sendingOf({ locker, lantoa, until }: Parts): Sending {
  const sendProblem: AtWork['sendProblem'] = signal(undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  let quick = 0

  async function run(atOnce: boolean): Promise<void> {
    let pause = USUAL_MS
    try {
      const flushed = await locker.flush(lantoa, until, atOnce)
      sendProblem.value = flushed.problem
      quick = flushed.uncounted > 0 ? quick + 1 : 0
      pause = pauseAfter(flushed, quick, Date.now())
    } finally {
      clearTimeout(timer)
      if (!until.aborted) timer = setTimeout(again, pause)
    }
  }
  function again(): void {
    run(false).catch(passOver(until))
  }
  function anew(atOnce: boolean): void {
    quick = 0
    run(atOnce).catch(passOver(until))
  }

  until.addEventListener('abort', () => clearTimeout(timer))
  return { send: () => anew(true), sendWhatIsDue: () => anew(false), sendProblem }
}

/** Fetches homes, once at a time, and again after a while when not all came. */
function fetchingOf({ locker, lantoa, until }: Parts): Pick<AtWork, 'fetch' | 'fetching' | 'fetchProblem'> {
  const fetching = signal(false)
  const fetchProblem: AtWork['fetchProblem'] = signal(undefined)
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    if (fetching.value) return
    clearTimeout(timer)
    fetching.value = true
    try {
      const pulled = await locker.pull(lantoa, until)
      fetchProblem.value = pulled.ok ? undefined : pulled.problem
      // A full phone would only be filled again.
      if (!pulled.ok && pulled.problem.code !== 'phone-full' && !until.aborted) timer = setTimeout(fetch, USUAL_MS)
    } finally {
      fetching.value = false
    }
  }

  function fetch(): void {
    run().catch(passOver(until))
  }

  until.addEventListener('abort', () => clearTimeout(timer))
  return { fetching, fetchProblem, fetch }
}

/** Of work that was called off nobody needs to know how it ended. */
function passOver(until: AbortSignal) {
  return (error: unknown) => {
    if (!until.aborted) throw error
  }
}
