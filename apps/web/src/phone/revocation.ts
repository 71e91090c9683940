import type { Data } from '@lantoa/sdk'
import { LESSON_FILES } from './lesson-cache.ts'
import type { OpenLocker } from './open-locker.ts'
import { markUnsent } from './outbox.ts'
import { FETCHED } from './secrets.ts'
import { keepFact, readFact, STRICT } from './store.ts'

type Verdict = Data<'teams', 'sendHeartbeat'>['device']

/** Notes how the services say that this phone stands; answers whether it may hold nothing any more. */
export async function heedVerdict(locker: OpenLocker, verdict: Verdict | undefined): Promise<boolean> {
  const { store, changed } = locker
  const known = await readFact(store, 'revoked')
  if (verdict === 'revoked' && !known) await keepFact(store, 'revoked', { at: new Date().toISOString() })
  if (verdict === 'ok' && known) await store.delete('facts', 'revoked')
  if ((verdict === 'revoked') !== (known !== undefined)) changed()
  return verdict === 'revoked'
}

/** Where something of homes and people lies that is no record on its way. */
const CLEARED = ['packs', 'rounds', 'overlay', 'drafts', 'receipts'] as const

/**
 * Deletes what a revoked phone holds: homes, rounds, drafts, what was written down, who this is, and files of lessons, which
 * whoever else works with this phone fetches anew. What could not be sent
 * stays sealed as it is, with the key and the login that it needs; where nothing is unsent, these go too.
 */
export async function clearOut(locker: OpenLocker): Promise<void> {
  const { store } = locker
  const [lock, revoked] = await Promise.all([readFact(store, 'lock'), readFact(store, 'revoked')])
  if (!lock || !revoked) return
  const tx = store.transaction([...CLEARED, 'outbox', 'secrets', 'facts'] as const, 'readwrite', STRICT)
  const [facts, secrets] = [tx.objectStore('facts'), tx.objectStore('secrets')]
  const clears = CLEARED.map((name) => tx.objectStore(name).clear())
  const unsent = await tx.objectStore('outbox').count()
  const rest =
    unsent === 0
      ? [secrets.clear(), facts.put({ madeAt: lock.madeAt, tries: lock.tries }, 'lock')]
      : FETCHED.map((name) => secrets.delete(name))
  await Promise.all([...clears, ...rest, facts.put({ ...revoked, unsent }, 'revoked'), facts.delete('pulled'), tx.done])
  await globalThis.caches?.delete(LESSON_FILES)
  await markUnsent(locker)
  locker.changed()
}
