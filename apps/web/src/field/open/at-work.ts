import { createLantoa, type Lantoa, type Problem } from '@lantoa/sdk'
import { type Signal, signal } from '@preact/signals'
import type { Locker } from '../../phone/locker.ts'
import type { Standing } from '../../phone/standing.ts'
import type { Session } from '../../session/session.ts'
import { pauseAfter, USUAL_MS } from './pause-after.ts'

/** Younger than this, the homes are not fetched again by themselves. */
const FRESH_MS = 10 * 60_000

/** An open locker at work: it sends what waits, fetches homes, and says how it stands. */
export type AtWork = {
  readonly locker: Locker
  readonly standing: Signal<Standing>
  /** Counts what changed, so that pages read anew. */
  readonly changes: Signal<number>
  /** Why the last try to send or fetch did not succeed. */
  readonly problem: Signal<Problem | undefined>
  readonly fetching: Signal<boolean>
  send(): void
  fetch(): void
  logOut(): Promise<void>
  stop(): void
}

type Parts = { locker: Locker; lantoa: Lantoa; problem: AtWork['problem']; until: AbortSignal }

export async function startWork(locker: Locker, { token, logOut }: Session): Promise<AtWork> {
  // The locker tries again by itself.
  const lantoa = createLantoa({ baseUrl: location.origin, token, retries: 0 })
  const calledOff = new AbortController()
  const until = calledOff.signal
  const standing = signal(await locker.standing())
  const changes = signal(0)
  const problem: AtWork['problem'] = signal(undefined)
  const parts = { locker, lantoa, problem, until }
  const send = sendingOf(parts)
  const { fetch, fetching } = fetchingOf(parts)
  const off = locker.onChange(() => {
    changes.value++
    locker.standing().then((now) => {
      standing.value = now
    }, passOver(until))
  })
  addEventListener('online', send, { signal: until })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && send(), {
    signal: until,
  })
  send()
  const { pulledAt } = standing.value
  if (pulledAt === undefined || Date.now() - Date.parse(pulledAt) > FRESH_MS) fetch()
  return {
    ...{ locker, standing, changes, problem, fetching, send, fetch, logOut },
    stop() {
      off()
      calledOff.abort()
    },
  }
}

/** Sends at once, and again and again while the locker is open: sooner while something waits to be counted. */
function sendingOf({ locker, lantoa, problem, until }: Parts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let quick = 0

  async function run(): Promise<void> {
    let pause = USUAL_MS
    try {
      const flushed = await locker.flush(lantoa, until)
      problem.value = flushed.problem
      quick = flushed.uncounted > 0 ? quick + 1 : 0
      pause = pauseAfter(flushed, quick, Date.now())
    } finally {
      clearTimeout(timer)
      if (!until.aborted) timer = setTimeout(again, pause)
    }
  }
  function again(): void {
    run().catch(passOver(until))
  }

  until.addEventListener('abort', () => clearTimeout(timer))
  return () => {
    quick = 0
    again()
  }
}

/** Fetches homes, once at a time. */
function fetchingOf({ locker, lantoa, problem, until }: Parts): Pick<AtWork, 'fetch' | 'fetching'> {
  const fetching = signal(false)

  async function run(): Promise<void> {
    if (fetching.value) return
    fetching.value = true
    try {
      const pulled = await locker.pull(lantoa, until)
      problem.value = pulled.ok ? undefined : pulled.problem
    } finally {
      fetching.value = false
    }
  }

  return { fetching, fetch: () => void run().catch(passOver(until)) }
}

/** Of work that was called off nobody needs to know how it ended. */
function passOver(until: AbortSignal) {
  return (error: unknown) => {
    if (!until.aborted) throw error
  }
}
