import { canaries, canaryOf, keepCanary } from './canary.ts'
import { type LockFront, lockFrontOf, type Refused, removeKey, tryPin } from './lock.ts'
import { createLocker, type Locker } from './locker.ts'
import { openUp } from './open-locker.ts'
import { dropWithoutContact } from './pull.ts'
import { newDataKey } from './seal.ts'
import { beginStore, openStore, readFact, storesHere } from './store.ts'
import { NO_TRIES } from './tries.ts'

/**
 * What may be shown in front of a locked locker: no names. `emptied`: its key is gone behind too many wrong PINs, and with
 * it what was unsent. `evicted`: the browser made room at its cost; its database is gone, or was made and has no lock yet.
 */
export type LockerFront = LockFront & { id: string; unsent: number; evicted: boolean }

/** Tells nothing of the person to whoever looks at the phone. */
export async function lockerIdOf(subject: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subject)))
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export async function listLockers(): Promise<LockerFront[]> {
  const here = await storesHere()
  const evicted = canaries().filter((id) => !here.includes(id))
  const fronts = [
    ...(await Promise.all(here.map((id) => frontOf(id).catch(() => lastSeenFrontOf(id))))),
    ...evicted.map(evictedFrontOf),
  ]
  return fronts.flatMap((front) => front ?? []).sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
}

/** @throws when this person has one that can be opened */
export async function makeLocker(subject: string, pin: string): Promise<Locker> {
  const id = await lockerIdOf(subject)
  return alone(id, async () => {
    const store = await openStore(id)
    const lock = await readFact(store, 'lock')
    if (lock?.wrapping) {
      store.close()
      throw new Error('This person has a locker on this phone')
    }
    const evicted = lock ? undefined : canaryOf(id)
    const { key, wrapping } = await newDataKey(pin)
    const madeAt = new Date().toISOString()
    const facts = { lock: { madeAt, tries: NO_TRIES, wrapping } }
    await beginStore(store, evicted ? { ...facts, evicted: { unsent: evicted.unsent } } : facts)
    keepCanary(id, { madeAt, unsent: 0 })
    // It may be refused; `standing` says what came of it.
    void navigator.storage?.persist?.()
    return createLocker(openUp(id, store, key))
  })
}

export async function openLocker(id: string, pin: string): Promise<{ ok: true; locker: Locker } | Refused> {
  return alone(id, async () => {
    if (!(await storesHere()).includes(id)) return { ok: false, why: 'evicted' }
    const store = await openStore(id)
    const tried = await tryPin(store, pin)
    if (!tried.ok) {
      store.close()
      return tried
    }
    await dropWithoutContact({ store }, Date.now())
    return { ok: true, locker: createLocker(openUp(id, store, tried.key)) }
  })
}

/** Of whoever forgot her PIN: what is unsent in it is lost, and she may make it anew. */
export async function giveUpLocker(id: string): Promise<void> {
  await alone(id, async () => {
    const store = await openStore(id)
    try {
      await removeKey(store)
    } finally {
      store.close()
    }
  })
}

/** So that no two tabs make it, or try PINs, at the same time. */
async function alone<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
  return await navigator.locks.request(`lantoa-lock-${id}`, work)
}

async function frontOf(id: string): Promise<LockerFront | undefined> {
  const store = await openStore(id)
  try {
    const [lock, unsent] = await Promise.all([lockFrontOf(store), store.count('outbox')])
    return lock ? { id, ...lock, unsent, evicted: false } : evictedFrontOf(id)
  } finally {
    store.close()
  }
}

/** One that does not open right now must not hide the others; its PIN may be tried again later. */
function lastSeenFrontOf(id: string): LockerFront | undefined {
  const canary = canaryOf(id)
  return canary && { id, ...canary, emptied: false, evicted: false }
}

function evictedFrontOf(id: string): LockerFront | undefined {
  const canary = canaryOf(id)
  return canary && { id, ...canary, emptied: false, evicted: true }
}
