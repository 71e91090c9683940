import { keepCanary } from './canary.ts'
import { KINDS, type NewRecord } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { saysTheSame } from './says-the-same.ts'
import { passOverUnreadable } from './seal.ts'
import { type OutboxRow, type OverlayRow, readFact, STRICT, withRoom } from './store.ts'
import type { Waiting } from './times.ts'

/** Resolves when it is on the disk. @throws when another record has this id, or the phone is full */
export async function save(locker: OpenLocker, record: NewRecord): Promise<void> {
  const rows = await rowsOf(locker, record)
  const isNew = await withRoom(locker.store, () => put(locker.store, rows))
  if (!isNew && !(await isKnown(locker, record))) throw new Error(`Another record has the id ${record.id}`)
  await markUnsent(locker)
  locker.changed()
}

type Rows = { outbox: OutboxRow; overlay: OverlayRow }

async function rowsOf(locker: OpenLocker, record: NewRecord): Promise<Rows> {
  const { id, kind } = record
  const now = new Date()
  const common = { id, lane: KINDS[kind].laneOf(record), madeAt: now.toISOString() }
  const skew = await readFact(locker.store, 'skew')
  const [sealed, seen] = await Promise.all([locker.seal('outbox', id, record), locker.seal('overlay', id, record)])
  const more = { kind, sealed, schema: KINDS[kind].schema, tries: 0, notBefore: 0 }
  return { outbox: { ...common, ...more, ...(skew && { skew }) }, overlay: { ...common, sealed: seen } }
}

/** All of it or nothing; false: its id is known already. */
async function put(store: OpenLocker['store'], { outbox, overlay }: Rows): Promise<boolean> {
  const tx = store.transaction(['outbox', 'overlay', 'drafts'], 'readwrite', STRICT)
  const isNew = (await tx.objectStore('overlay').getKey(overlay.id)) === undefined
  const writes = isNew
    ? [
        tx.objectStore('outbox').add(outbox),
        tx.objectStore('overlay').put(overlay),
        tx.objectStore('drafts').delete(overlay.lane),
      ]
    : []
  await Promise.all([...writes, tx.done])
  return isNew
}

/** The same record once more, as after a double tap. */
async function isKnown({ store, unseal }: OpenLocker, record: NewRecord): Promise<boolean> {
  const row = await store.get('overlay', record.id)
  if (row === undefined) return false
  const known = await unseal<NewRecord>('overlay', row.id, row.sealed)
  if (!saysTheSame(record, known)) return false
  await store.delete('drafts', row.lane)
  return true
}

export async function waitingIn(store: OpenLocker['store']): Promise<Waiting[]> {
  return (await store.getAll('outbox')) as Waiting[] // the database numbers them
}

/** Undefined: it cannot be read, and holds up nothing but its home. */
export async function recordIn({ unseal }: OpenLocker, row: OutboxRow): Promise<NewRecord | undefined> {
  return unseal<NewRecord>('outbox', row.id, row.sealed).catch(passOverUnreadable)
}

/**
 * A record that was refused goes out once more. The server did not take it as it was, so its times are put right anew:
 * the clock may have been what was wrong.
 */
export async function sendAgain(locker: OpenLocker, id: string): Promise<void> {
  const tx = locker.store.transaction('outbox', 'readwrite', STRICT)
  const row = await tx.store.index('id').get(id)
  if (row) {
    const { refusal: _seen, correction: _wrong, ...rest } = row
    await tx.store.put({ ...rest, tries: 0, notBefore: 0 })
  }
  await tx.done
  locker.changed()
}

/** How many records would be lost with the database, kept where the database is not. */
export async function markUnsent({ id, store }: OpenLocker): Promise<void> {
  const [lock, unsent] = await Promise.all([readFact(store, 'lock'), store.count('outbox')])
  if (lock) keepCanary(id, { madeAt: lock.madeAt, unsent })
}
