import { createLantoa, type Lantoa, type Problem } from '@lantoa/sdk'
import { type Signal, signal } from '@preact/signals'
import { APP_VERSION } from '../../phone/app-version.ts'
import type { Locker } from '../../phone/locker.ts'
import { createPause } from '../../phone/pause.ts'
import { UNREADABLE } from '../../phone/receipts.ts'
import type { Standing } from '../../phone/standing.ts'
import type { Session } from '../../session/session.ts'
import { inTurn } from './in-turn.ts'
import { isDue } from './is-due.ts'
import { isOlder } from './is-older.ts'
import { pauseAfter, USUAL_MS } from './pause-after.ts'

/** An open locker at work: it sends what waits, fetches homes, and says how it stands. */
export type AtWork = {
  readonly locker: Locker
  /** The services, for pages that ask them for something only they show. */
  readonly lantoa: Lantoa
  /** What was answered of questions that are still open, by their address. */
  readonly asked: Map<string, object>
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
  /** Calls this phone something else; answers the code of what is wrong with that. */
  nameDevice(name: string): Promise<string | undefined>
  /** What became of what this person raised; answers why it could not be fetched. */
  fetchConcerns(): Promise<Problem | undefined>
  /** What was sent to this person; answers why it could not be fetched. */
  fetchMessages(): Promise<Problem | undefined>
  /** Lets this phone be told of new messages, or no more; answers what stands against it. */
  tellOfMessages(wanted: boolean): Promise<string | undefined>
  /** The services ask for a newer app than this one. */
  readonly outdated: Signal<boolean>
  logOut(): Promise<void>
  stop(): void
}

type Parts = { locker: Locker; lantoa: Lantoa; until: AbortSignal; fetching: Signal<boolean> }

export async function startWork(locker: Locker, { token, logOut }: Session): Promise<AtWork> {
  // The locker tries again by itself.
  const lantoa = createLantoa({ baseUrl: location.origin, token, retries: 0 })
  const calledOff = new AbortController()
  const until = calledOff.signal
  const [asked, now] = await Promise.all([locker.asked(), locker.standing()])
  const standing = signal(now)
  const changes = signal(0)
  const outdated = signal(await isOutdated(locker))
  const fetching = signal(false)
  const parts = { locker, lantoa, until, fetching }
  const { send, sendWhatIsDue, sendProblem } = sendingOf(parts)
  const { fetch, fetchProblem } = fetchingOf(parts, sendWhatIsDue)
  const off = locker.onChange(() => {
    changes.value++
    Promise.all([locker.standing(), isOutdated(locker)]).then(
      ([now, older]) => {
        const isRevoked = now.revoked !== undefined && standing.value.revoked === undefined
        standing.value = now
        outdated.value = older
        // What may still be sent goes at once, and then all is deleted.
        if (isRevoked) sendWhatIsDue()
      },
      sayIn(fetchProblem, until),
    )
  })
  const fetchWhenDue = () => {
    if (isDue(standing.value, Date.now())) fetch()
  }
  addEventListener('online', sendWhatIsDue, { signal: until })
  addEventListener('online', fetchWhenDue, { signal: until })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sendWhatIsDue(), {
    signal: until,
  })
  fetchWhenDue()
  sendWhatIsDue()
  return {
    ...{ locker, lantoa, asked, standing, changes, sendProblem, fetchProblem, fetching, outdated, send, fetch, logOut },
    nameDevice: async (name) => (await locker.nameDevice(lantoa, name))?.code,
    fetchConcerns: () => locker.fetchConcerns(lantoa, until),
    fetchMessages: () => locker.fetchMessages(lantoa, until),
    tellOfMessages: async (wanted) => (await import('./push.ts')).tellOfMessages(locker, lantoa, wanted),
    stop() {
      off()
      calledOff.abort()
    },
  }
}

async function isOutdated(locker: Locker): Promise<boolean> {
  const me = await locker.me()
  return me !== undefined && isOlder(APP_VERSION, me.minimumAppVersion)
}

type Sending = Pick<AtWork, 'send' | 'sendProblem'> & { sendWhatIsDue(): void }

/** Sends at once, and again and again while the locker is open: sooner while something waits to be counted. */
function sendingOf({ locker, lantoa, until, fetching }: Parts): Sending {
  const sendProblem: AtWork['sendProblem'] = signal(undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  let quick = 0

  const beat = inTurn(() => locker.heartbeat(lantoa, until))
  const run = inTurn(async (atOnce) => {
    let pause = USUAL_MS
    try {
      const flushed = await locker.flush(lantoa, until, atOnce)
      // How this phone stands can wait for the homes; behind them this runs again. Nothing waits for it.
      if (!fetching.value) beat(false).catch(sayIn(sendProblem, until))
      sendProblem.value = flushed.problem
      quick = flushed.uncounted > 0 ? quick + 1 : 0
      pause = pauseAfter(flushed, quick, Date.now())
    } finally {
      clearTimeout(timer)
      if (!until.aborted) timer = setTimeout(again, pause)
    }
  })
  function again(): void {
    run(false).catch(sayIn(sendProblem, until))
  }
  function anew(atOnce: boolean): void {
    quick = 0
    run(atOnce).catch(sayIn(sendProblem, until))
  }

  until.addEventListener('abort', () => clearTimeout(timer))
  return { send: () => anew(true), sendWhatIsDue: () => anew(false), sendProblem }
}

/** Fetches homes, once at a time, and again after a while when not all came. */
function fetchingOf(parts: Parts, onFetched: () => void): Pick<AtWork, 'fetch' | 'fetchProblem'> {
  const { locker, lantoa, until, fetching } = parts
  const fetchProblem: AtWork['fetchProblem'] = signal(undefined)
  const pause = createPause()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    if (fetching.value) return
    clearTimeout(timer)
    fetching.value = true
    try {
      const pulled = await locker.pull(lantoa, until)
      pause.note(pulled.ok ? undefined : pulled)
      fetchProblem.value = pause.problem()
      fetching.value = false
      // What lay in a locker before this one may have come too, and waits to be sent.
      if (!until.aborted) onFetched()
      // Few, and nothing waits for them.
      if (pulled.ok) pullTheRest(parts).catch(() => undefined)
      // A full phone would only be filled again.
      if (pulled.ok || pulled.problem.code === 'phone-full' || until.aborted) return
      timer = setTimeout(fetch, (pause.until() ?? Date.now() + USUAL_MS) - Date.now())
    } finally {
      fetching.value = false
    }
  }

  function fetch(): void {
    run().catch(sayIn(fetchProblem, until))
  }

  until.addEventListener('abort', () => clearTimeout(timer))
  return { fetchProblem, fetch }
}

async function pullTheRest({ locker, lantoa, until }: Parts): Promise<void> {
  await locker.pullSessions(lantoa, until)
  await locker.fetchMessages(lantoa, until)
  const { pullLessons } = await import('../../phone/lessons.ts')
  await pullLessons(locker, lantoa, until)
}

/** For `catch`: a phone that cannot read or keep something says so. Of work that was called off nobody needs to know. */
function sayIn(problem: AtWork['sendProblem'], until: AbortSignal): () => void {
  return () => {
    if (!until.aborted) problem.value = UNREADABLE
  }
}
