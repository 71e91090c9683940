import type { Data, Lantoa, Problem } from '@lantoa/sdk'
import { APP_VERSION } from './app-version.ts'
import { skewOfSealed } from './clock.ts'
import { visitsBegun } from './drafts.ts'
import type { NewRecord } from './kinds/kind.ts'
import { IN_ORDER } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { markUnsent, rowsOf } from './outbox.ts'
import { toBase64 } from './seal-for-server.ts'
import { type LeftRow, leftOf, STRICT, type Store, withRoom } from './store.ts'
import { type Failed, noteClock } from './times.ts'

const NEWER_APP = 'newer-app'
/** As many records as identity opens at once. */
const MOST_TO_OPEN = 50

type Opening = Data<'identity', 'openSealedRecords'>['results'][number]
type Opened = Extract<Opening, { accepted: true }>['value']
export type SealedRecord = { keyId: string; sealed: string }

/** What can be sent with a file, opened by an officer; `without` are those that only the locker itself can send. */
export type SealedFile = { items: SealedRecord[]; without: number }

/** `begun`: visits that are still being written down; these too only the key of the locker can read. */
export type Unsent = { unsent: number; lost: number; begun: number }

/** What waits, and what is gone with the key of the locker. */
export async function countUnsent(store: Store): Promise<Unsent> {
  const [{ items, without }, begun] = await Promise.all([sealedIn(store), visitsBegun(store)])
  return { unsent: items.length + without, lost: without, begun: begun.length }
}

/** Works in front of the lock too: nobody on this phone can read what is in it. */
export async function sealedIn(store: Store): Promise<SealedFile> {
  const tx = store.transaction(['outbox', 'left'])
  const [unsent, left] = await Promise.all([tx.objectStore('outbox').getAll(), tx.objectStore('left').getAll()])
  const sealed = leftOf(unsent)
  return { items: [...left, ...sealed].map(itemOf), without: unsent.length - sealed.length }
}

/** What lay in a locker whose PIN was forgotten is opened by the server, and waits to be sent from the one that is open. */
export async function recoverLeft(
  locker: OpenLocker,
  lantoa: Lantoa,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  const all = await locker.store.getAll('left')
  const rows = all.filter(mayOpen).slice(0, MOST_TO_OPEN)
  if (rows.length === 0) return undefined
  const { data, error, response } = await lantoa.identity.openSealedRecords({
    body: { items: rows.map(itemOf) },
    signal,
  })
  await noteClock(locker, response)
  if (error && error.status !== 422) return { problem: error, response }
  for (const [place, row] of rows.entries()) {
    await (error ? markRefused(locker, row, error) : keepOpened(locker, row, data?.results[place]))
  }
  await markUnsent(locker)
  locker.changed()
  return recoverLeft(locker, lantoa, signal)
}

/** What only a newer app can read is asked for again by another one. */
function mayOpen({ refusal, appVersion }: LeftRow): boolean {
  return refusal === undefined || (refusal === NEWER_APP && appVersion !== APP_VERSION)
}

async function keepOpened(locker: OpenLocker, row: LeftRow, opening: Opening | undefined): Promise<void> {
  if (opening === undefined) throw new TypeError('The server answered fewer records than it was sent')
  if (!opening.accepted) return markRefused(locker, row, opening.problem)
  if (!isKnown(opening.value)) return markRefused(locker, row, { code: NEWER_APP })
  await moveToOutbox(locker, row, opening.value)
}

/** It leaves in the same commit in which it waits to be sent; what is known here already only leaves. */
async function moveToOutbox(
  locker: OpenLocker,
  row: LeftRow,
  { madeAt, record: opened, ...clock }: Opened,
): Promise<void> {
  const { id, refusal: _opened, ...kept } = row
  const record = opened as unknown as NewRecord // as the phone had saved it
  // An older app left no skew beside what it sealed.
  const skew = skewOfSealed({ madeAt, ...clock })
  const { outbox, overlay } = await rowsOf(locker, record, { madeAt, ...(skew && { skew }), ...kept })
  await withRoom(locker.store, async () => {
    const tx = locker.store.transaction(['outbox', 'overlay', 'left'], 'readwrite', STRICT)
    const known = await tx.objectStore('overlay').getKey(id)
    const puts = known ? [] : [tx.objectStore('outbox').add(outbox), tx.objectStore('overlay').put(overlay)]
    await Promise.all([...puts, tx.objectStore('left').delete(id), tx.done])
  })
}

/** This app does not ask for it again by itself: an officer may be able to open it. */
async function markRefused({ store }: OpenLocker, { id }: LeftRow, { code }: Pick<Problem, 'code'>): Promise<void> {
  const tx = store.transaction('left', 'readwrite', STRICT)
  const row = await tx.store.get(id)
  if (row) await tx.store.put({ ...row, refusal: code, appVersion: APP_VERSION })
  await tx.done
}

function isKnown({ kind, schema }: Opened): boolean {
  return IN_ORDER.some((known) => known.name === kind && known.schema >= schema)
}

function itemOf({ forServer: { keyId, sealed } }: Pick<LeftRow, 'forServer'>): SealedRecord {
  return { keyId, sealed: toBase64(sealed) }
}
