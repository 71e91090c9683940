import { openDataKey } from './seal.ts'
import { keepFact, readFact, type Store } from './store.ts'
import { shutInAllTabs } from './tabs.ts'
import { countTry, NO_TRIES, triesLeft, waitOf } from './tries.ts'

export type Refused = {
  ok: false
  why: 'wrong-pin' | 'wait' | 'emptied' | 'evicted'
  triesLeft?: number
  waitUntil?: string
}

/** Undefined: there is no locker in this database. */
export type LockFront = { madeAt: string; emptied: boolean; waitUntil?: string }

export async function lockFrontOf(store: Store): Promise<LockFront | undefined> {
  const lock = await readFact(store, 'lock')
  if (lock === undefined) return undefined
  const now = Date.now()
  const wait = waitOf(lock.tries, now)
  return { madeAt: lock.madeAt, emptied: lock.wrapping === undefined, ...(wait > 0 && { waitUntil: iso(now + wait) }) }
}

/** The key of the locker. Wrong PINs have to wait, and too many remove it for good. */
export async function tryPin(id: string, store: Store, pin: string): Promise<{ ok: true; key: CryptoKey } | Refused> {
  const lock = await readFact(store, 'lock')
  if (lock === undefined) return { ok: false, why: 'evicted' }
  if (lock.wrapping === undefined) return { ok: false, why: 'emptied' }
  const now = Date.now()
  const wait = waitOf(lock.tries, now)
  if (wait > 0) return { ok: false, why: 'wait', waitUntil: iso(now + wait), triesLeft: triesLeft(lock.tries) }
  const tries = countTry(lock.tries, now)
  await keepFact(store, 'lock', { ...lock, tries })
  const key = await openDataKey(pin, lock.wrapping)
  if (key) {
    await keepFact(store, 'lock', { ...lock, tries: NO_TRIES })
    return { ok: true, key }
  }
  if (triesLeft(tries) > 0) {
    const next = waitOf(tries, now) > 0 && { waitUntil: iso(tries.waitUntil) }
    return { ok: false, why: 'wrong-pin', triesLeft: triesLeft(tries), ...next }
  }
  await removeKey(id, store)
  return { ok: false, why: 'emptied' }
}

/** Nobody opens it any more, and its person may make it anew. */
export async function removeKey(id: string, store: Store): Promise<void> {
  const lock = await readFact(store, 'lock')
  if (lock) await keepFact(store, 'lock', { madeAt: lock.madeAt, tries: lock.tries })
  // A tab that has it open would go on writing what nobody can read.
  shutInAllTabs(id)
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
