import type { Lantoa, Problem } from '@lantoa/sdk'
import { type Signal, signal } from '@preact/signals'
import type { Locker } from '../../phone/locker.ts'
import { pauseAfter } from './pause-after.ts'

/** Younger than this, the homes are not fetched again by themselves. */
const FRESH_MS = 10 * 60_000

type Standing = Awaited<ReturnType<Locker['standing']>>

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
  fetch(): Promise<void>
  stop(): void
}

export async function startWork(locker: Locker, lantoa: Lantoa): Promise<AtWork> {
  const calledOff = new AbortController()
  const { signal: until } = calledOff
  const standing = signal(await locker.standing())
  const changes = signal(0)
  const problem = signal<Problem | undefined>(undefined)
  const fetching = signal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let quick = 0

  async function send(): Promise<void> {
    clearTimeout(timer)
    const flushed = await locker.flush(lantoa, until)
    problem.value = flushed.problem
    quick = flushed.uncounted > 0 ? quick + 1 : 0
    if (!until.aborted) timer = setTimeout(trySend, pauseAfter(flushed, quick, Date.now()))
  }
  function trySend(): void {
    send().catch(passOver(until))
  }

  async function fetchHomes(): Promise<void> {
    if (fetching.value) return
    fetching.value = true
    try {
      const pulled = await locker.pull(lantoa, until)
      problem.value = pulled.ok ? undefined : pulled.problem
    } finally {
      fetching.value = false
    }
  }

  const off = locker.onChange(() => {
    changes.value++
    locker.standing().then((now) => {
      standing.value = now
    }, passOver(until))
  })
  addEventListener('online', trySend, { signal: until })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && trySend(), {
    signal: until,
  })
  trySend()
  const { pulledAt } = standing.value
  if (pulledAt === undefined || Date.now() - Date.parse(pulledAt) > FRESH_MS) fetchHomes().catch(passOver(until))

  return {
    ...{ locker, standing, changes, problem, fetching },
    send() {
      quick = 0
      trySend()
    },
    fetch: fetchHomes,
    stop() {
      off()
      clearTimeout(timer)
      calledOff.abort()
    },
  }
}

/** Of work that was called off nobody needs to know how it ended. */
function passOver(until: AbortSignal) {
  return (error: unknown) => {
    if (!until.aborted) throw error
  }
}
