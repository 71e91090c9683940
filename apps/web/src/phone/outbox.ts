import { keepCanary } from './canary.ts'
import { forServerOf } from './for-server.ts'
import type { NewRecord } from './kinds/kind.ts'
import { kindOf } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { saysTheSame } from './says-the-same.ts'
import { passOverUnreadable } from './seal.ts'
import { factIn, type OutboxRow, type OverlayRow, readFact, STRICT, withRoom } from './store.ts'
import type { Waiting } from './times.ts'

/**
 * Resolves when all of them are on the disk, and the draft gone.
 * @throws when another record has the id of one, or the phone is full
 */
export async function save(
  locker: OpenLocker,
  records: readonly NewRecord[],
  draft: string | undefined,
): Promise<void> {
  const skew = await readFact(locker.store, 'skew')
  const saved = { madeAt: new Date().toISOString(), ...(skew && { skew }) }
  const rows = await Promise.all(records.map((record) => rowsOf(locker, record, saved, records)))
  const isNew = await withRoom(locker.store, () => put(locker.store, rows, draft))
  if (!isNew && !(await areKnown(locker, records, draft))) {
    throw new Error(`Another record has an id of ${records.map(({ id }) => id).join(', ')}`)
  }
  await markUnsent(locker)
  locker.changed()
}

type Rows = { outbox: OutboxRow; overlay: OverlayRow }

/** A record as it waits; `beside`: what is saved with it, which may be its home. */
export async function rowsOf(
  locker: OpenLocker,
  record: NewRecord,
  saved: Pick<OutboxRow, 'madeAt' | 'skew' | 'correction' | 'forServer'>,
  beside: readonly NewRecord[] = [],
): Promise<Rows> {
  const { id } = record
  const kind = kindOf(record)
  const common = { id, kind: kind.name, lane: kind.laneOf(record), madeAt: saved.madeAt }
  const [sealed, seen, forServer = saved.forServer] = await Promise.all([
    locker.seal('outbox', id, record),
    locker.seal('overlay', id, record),
    forServerOf(locker, record, saved, beside),
  ])
  const more = { ...saved, sealed, schema: kind.schema, tries: 0, notBefore: 0 }
  return { outbox: { ...common, ...more, ...(forServer && { forServer }) }, overlay: { ...common, sealed: seen } }
}

/** All of it or nothing; false: an id is known already. */
async function put(store: OpenLocker['store'], all: readonly Rows[], draft: string | undefined): Promise<boolean> {
  const tx = store.transaction(['outbox', 'overlay', 'drafts', 'receipts'], 'readwrite', STRICT)
  // Of what was sent and packs have, the receipt alone is left.
  const ids = all.map(({ overlay }) => overlay.id)
  const known = await Promise.all(
    (['overlay', 'receipts'] as const).flatMap((name) => ids.map((id) => tx.objectStore(name).getKey(id))),
  )
  const isNew = known.every((key) => key === undefined)
  if (isNew) {
    const puts = all.flatMap(({ outbox, overlay }) => [
      tx.objectStore('outbox').add(outbox),
      tx.objectStore('overlay').put(overlay),
    ])
    await Promise.all([...puts, ...(draft === undefined ? [] : [tx.objectStore('drafts').delete(draft)])])
  }
  await tx.done
  return isNew
}

/** The same records once more, as after a double tap. */
async function areKnown(
  { store, unseal }: OpenLocker,
  records: readonly NewRecord[],
  draft?: string,
): Promise<boolean> {
  const same = records.map(async (record) => {
    const row = await store.get('overlay', record.id)
    return row !== undefined && saysTheSame(record, await unseal<NewRecord>('overlay', row.id, row.sealed))
  })
  if ((await Promise.all(same)).includes(false)) return false
  if (draft !== undefined) await store.delete('drafts', draft)
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
export async function markUnsent({ id, store }: Pick<OpenLocker, 'id' | 'store'>): Promise<void> {
  const tx = store.transaction(['facts', 'outbox', 'left'])
  const [lock, waiting, left] = await Promise.all([
    factIn(tx.objectStore('facts'), 'lock'),
    tx.objectStore('outbox').count(),
    tx.objectStore('left').count(),
  ])
  if (lock) keepCanary(id, { madeAt: lock.madeAt, unsent: waiting + left })
}
