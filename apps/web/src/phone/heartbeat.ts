import type { Args, Lantoa } from '@lantoa/sdk'
import { APP_VERSION } from './app-version.ts'
import { correctionOf, shifted } from './clock.ts'
import { deviceOf, registerDevice } from './device.ts'
import type { OpenLocker } from './open-locker.ts'
import { waitingIn } from './outbox.ts'
import { createPause } from './pause.ts'
import { clearOut, heedVerdict } from './revocation.ts'
import { keepFact, readFact } from './store.ts'
import { type Failed, noteClock } from './times.ts'

const EVERY_MS = 10 * 60_000

/** Says how this phone stands, where it is time for that, and does what it hears. Call it behind each flush. */
export type Heartbeat = (lantoa: Lantoa, signal?: AbortSignal) => Promise<void>

export function createHeartbeat(locker: OpenLocker): Heartbeat {
  const pause = createPause()
  return async (lantoa, signal) => {
    const revoked = await readFact(locker.store, 'revoked')
    const isLast = revoked !== undefined && revoked.unsent === undefined
    if ((isLast || (await isDue(locker))) && !pause.holds(false)) pause.note(await beat(locker, lantoa, signal))
    // It was known before the flush that has just ended: whatever could still be sent is sent.
    if (revoked && (await readFact(locker.store, 'revoked'))) await clearOut(locker)
  }
}

async function isDue({ store }: OpenLocker): Promise<boolean> {
  const last = await readFact(store, 'heartbeat')
  const since = Date.now() - (last?.at ?? 0)
  return since >= EVERY_MS || since < 0
}

async function beat(locker: OpenLocker, lantoa: Lantoa, signal?: AbortSignal): Promise<Failed | undefined> {
  const { id: deviceId } = await deviceOf(locker)
  const send = async () => {
    return lantoa.teams.sendHeartbeat({ params: { deviceId }, body: await heartbeatOf(locker), signal })
  }
  // Of one that has never said anything nobody knows yet.
  const isKnown = (await readFact(locker.store, 'heartbeat')) !== undefined
  let answer = isKnown ? await send() : undefined
  if (answer === undefined || answer.data?.device === 'unknown') {
    const failed = await registerDevice(locker, lantoa, undefined, signal)
    if (failed) return failed
    answer = await send()
  }
  const { data, error, response } = answer
  await noteClock(locker, response)
  if (error) return { problem: error, response }
  await keepFact(locker.store, 'heartbeat', { at: Date.now() })
  await heedVerdict(locker, data.device)
  return undefined
}

async function heartbeatOf({ store }: OpenLocker): Promise<Args<'teams', 'sendHeartbeat'>['body']> {
  const [waiting, left, skew, room, persisted] = await Promise.all([
    waitingIn(store),
    store.count('left'),
    readFact(store, 'skew'),
    navigator.storage?.estimate?.(),
    navigator.storage?.persisted?.() ?? false,
  ])
  const made = waiting.map(({ madeAt, skew: then }) => {
    return skew ? shifted(madeAt, correctionOf({ madeAt: Date.parse(madeAt), skew: then }, skew)) : madeAt
  })
  const { usage, quota } = room ?? {}
  return {
    pending: waiting.length + left,
    oldestPendingAt: made.sort().at(0) ?? null,
    storage: usage === undefined || quota === undefined ? null : { usage, quota },
    persisted,
    skewMs: Math.round(skew?.ms ?? 0),
    appVersion: APP_VERSION,
  }
}
