import { askToLast } from './ask-to-last.ts'
import { canaries, canaryOf } from './canary.ts'
import { countUnsent, type SealedFile, sealedIn, type Unsent } from './left.ts'
import { type LockFront, lockFrontOf, type Refused, removeKey, tryPin } from './lock.ts'
import { createLocker, type Locker } from './locker.ts'
import { openUp } from './open-locker.ts'
import { markUnsent } from './outbox.ts'
import { dropWithoutContact } from './pull.ts'
import { newDataKey } from './seal.ts'
import { beginStore, openStore, readFact, storesHere } from './store.ts'
import { shutInAllTabs } from './tabs.ts'
import { NO_TRIES } from './tries.ts'

/**
 * What may be shown in front of a locked locker: no names. `emptied`: its key is gone behind too many wrong PINs. `lost`: so
 * many of the unsent only that key can read, and all of the `begun`. `evicted`: the browser made room at its cost; its database is gone, or was made
 * and has no lock yet. `revoked`: the commune let it delete what it held.
 */
export type LockerFront = LockFront & Unsent & { id: string; evicted: boolean; revoked?: true }

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
    const facts = { lock: { madeAt: new Date().toISOString(), tries: NO_TRIES, wrapping } }
    await beginStore(store, evicted ? { ...facts, evicted: { unsent: evicted.unsent } } : facts)
    shutInAllTabs(id)
    await markUnsent({ id, store })
    void askToLast()
    return createLocker(openUp(id, store, key))
  })
}

export async function openLocker(id: string, pin: string): Promise<{ ok: true; locker: Locker } | Refused> {
  return alone(id, async () => {
    if (!(await storesHere()).includes(id)) return { ok: false, why: 'evicted' }
    const store = await openStore(id)
    const tried = await tryPin(id, store, pin)
    if (!tried.ok) {
      store.close()
      return tried
    }
    void askToLast()
    await dropWithoutContact({ store }, Date.now())
    return { ok: true, locker: createLocker(openUp(id, store, tried.key)) }
  })
}

/** Of whoever forgot her PIN: she may make it anew, and what is sealed for the server goes on from there. */
export async function giveUpLocker(id: string): Promise<void> {
  await alone(id, async () => {
    const store = await openStore(id)
    try {
      await removeKey(id, store)
    } finally {
      store.close()
    }
  })
}

/** What of a locker, open or not, an officer can send. */
export async function sealedFileOf(id: string): Promise<SealedFile> {
  const store = await openStore(id)
  try {
    return await sealedIn(store)
  } finally {
    store.close()
  }
}

/** So that no two tabs make it, or try PINs, at the same time. */
async function alone<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
  return await navigator.locks.request(`lantoa-lock-${id}`, work)
}

async function frontOf(id: string): Promise<LockerFront | undefined> {
  const store = await openStore(id)
  try {
    const [lock, unsent, revoked] = await Promise.all([
      lockFrontOf(store),
      countUnsent(store),
      readFact(store, 'revoked'),
    ])
    return lock ? { id, ...lock, ...unsent, evicted: false, ...(revoked && { revoked: true }) } : evictedFrontOf(id)
  } finally {
    store.close()
  }
}

/** One that does not open right now must not hide the others; its PIN may be tried again later. */
function lastSeenFrontOf(id: string): LockerFront | undefined {
  const canary = canaryOf(id)
  return canary && { id, ...canary, lost: canary.unsent, begun: 0, emptied: false, evicted: false }
}

function evictedFrontOf(id: string): LockerFront | undefined {
  const canary = canaryOf(id)
  return canary && { id, ...canary, lost: canary.unsent, begun: 0, emptied: false, evicted: true }
}
