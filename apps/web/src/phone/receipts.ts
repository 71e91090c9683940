import type { Data, Problem } from '@lantoa/sdk'
import type { NewRecord, Told } from './kinds/kind.ts'
import { IN_ORDER, kindOf } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { markUnsent, recordIn } from './outbox.ts'
import type { PackService } from './pack.ts'
import { passOverUnreadable } from './seal.ts'
import { type OutboxRow, type OverlayRow, type ReceiptRow, STRICT } from './store.ts'

const KEPT_MS = 90 * 86_400_000

/** Of a record, or of what was said of it, that cannot be read any more. */
export const UNREADABLE: Problem = { type: 'about:blank', title: 'It cannot be read', status: 0, code: 'unreadable' }

type Counted = Data<'reporting', 'listCounted'>['items'][number]

/**
 * What a person may know of a record: saved on this phone, sent, counted; that somebody has to look at it again, with the
 * problem and what it says; or that it was let go, and nothing of it is here any more.
 */
export type Receipt = Partial<Told> & {
  id: string
  kind: string
  householdId: string
  madeAt: string
  sentAt?: string
  state: 'saved' | 'look-again' | Exclude<ReceiptRow['state'], 'taken'>
  problem?: Problem
  /** Of one that was refused, so that it can be written down once more. */
  said?: NewRecord
  /** That it was a mistake waits to be sent. */
  withdrawing?: true
  /** Of one that waits: the record which it says to be a mistake. */
  takesBack?: string
  /** The numbers that it moved. */
  moved?: Counted['moved']
}

/** Newest first: what is unsent, and what was sent in the last months; of all homes, or of one. */
export async function listReceipts(locker: OpenLocker, householdId?: string): Promise<Receipt[]> {
  const { store } = locker
  const [waiting, sent] = await Promise.all([store.getAll('outbox'), store.getAll('receipts')])
  // What belongs to other homes need not be unsealed; what an older app kept says so only then.
  const isMeant = ({ lane = householdId }: { lane?: string }) => householdId === undefined || lane === householdId
  const all = await Promise.all([
    ...waiting.filter(isMeant).map((row) => receiptOfRow(locker, row)),
    ...sent.filter(isMeant).map((row) => readReceipt(locker, row).catch(passOverUnreadable)),
  ])
  const meant = all.filter((receipt) => receipt !== undefined).filter(({ householdId: lane }) => isMeant({ lane }))
  return markWithdrawing(meant).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

function markWithdrawing(receipts: readonly Receipt[]): Receipt[] {
  const waiting = receipts.filter(({ state }) => state === 'saved' || state === 'look-again')
  const ids = new Set(waiting.map(({ takesBack }) => takesBack))
  return receipts.map((receipt) => (ids.has(receipt.id) ? { ...receipt, withdrawing: true } : receipt))
}

export function readReceipt({ unseal }: OpenLocker, { id, sealed }: ReceiptRow): Promise<Receipt> {
  return unseal<Receipt>('receipts', id, sealed)
}

export async function receiptOfRow(locker: OpenLocker, row: OutboxRow): Promise<Receipt> {
  const { id, kind, lane, madeAt, refusal } = row
  const record = await recordIn(locker, row)
  const read = refusal && (await locker.unseal<Problem>('outbox', `${id}/refusal`, refusal).catch(passOverUnreadable))
  const problem = refusal && (read ?? UNREADABLE)
  return {
    ...{ id, kind, householdId: lane, madeAt, state: problem ? 'look-again' : 'saved' },
    ...(problem && { problem }),
    ...(problem && record && { said: record }),
    ...(record && { [record.kind]: kindOf(record).tells(record) }),
    ...(record && kindOf(record).takesBack && { takesBack: kindOf(record).nameOf(record) }),
  }
}

export async function sealReceipt({ seal }: OpenLocker, receipt: Receipt, state: ReceiptRow['state'], now: number) {
  const sealed = await seal('receipts', receipt.id, { ...receipt, state: state === 'taken' ? 'sent' : state })
  return { id: receipt.id, lane: receipt.householdId, state, sentAt: now, sealed } satisfies ReceiptRow
}

/**
 * The person has read why it was refused and lets it be: it says nothing of its home any more, and the home's other records
 * go on.
 */
export async function letGo(locker: OpenLocker, id: string): Promise<void> {
  const { store } = locker
  const row = await store.getFromIndex('outbox', 'id', id)
  if (row?.refusal === undefined) return
  const { said: _gone, ...left } = await receiptOfRow(locker, row)
  const receipt = await sealReceipt(locker, left, 'let-go', Date.now())
  const tx = store.transaction(['outbox', 'overlay', 'receipts'], 'readwrite', STRICT)
  const now = await tx.objectStore('outbox').index('id').get(id)
  // Meanwhile it may have been sent again.
  if (now?.seq !== undefined && now.refusal !== undefined) {
    const moves = [tx.objectStore('receipts').put(receipt), tx.objectStore('outbox').delete(now.seq)]
    await Promise.all([...moves, tx.objectStore('overlay').delete(id)])
  }
  await tx.done
  await markUnsent(locker)
  locker.changed()
}

/** What was sent this shortly before a fetch may not have been in it. */
const ON_ITS_WAY_MS = 60_000
/** Without their record nothing of them is on the phone. */
const SHOWN_BY_ITSELF: readonly (string | undefined)[] = ['household', 'resident']

/**
 * What was sent before these services gave all their packs: they say by now how it stands, whoever put it right since, and
 * also that a server that was restored knows nothing of it. Shown beside them it would contradict them one day. Packs may be
 * behind by as long as the longest write, so that a home and its people stay until one `has` them.
 */
export async function forgetPacked(
  { store }: OpenLocker,
  fetchedAt: number,
  services: readonly PackService[],
  has: (row: OverlayRow) => Promise<boolean>,
): Promise<void> {
  const kinds: readonly string[] = IN_ORDER.filter(({ service }) => services.includes(service)).map(({ name }) => name)
  const taken = await store.getAllFromIndex('receipts', 'state', 'taken')
  const packed = new Set(taken.filter(({ sentAt }) => sentAt < fetchedAt - ON_ITS_WAY_MS).map(({ id }) => id))
  const rows = (await store.getAll('overlay')).filter(({ id, kind }) => kind && kinds.includes(kind) && packed.has(id))
  const had = await Promise.all(rows.map((row) => !SHOWN_BY_ITSELF.includes(row.kind) || has(row)))
  const told = rows.filter((_row, at) => had[at])
  const tx = store.transaction('overlay', 'readwrite')
  await Promise.all([...told.map(({ id }) => tx.store.delete(id)), tx.done])
}

/** What nobody looks at any more. Records that wait are never among it. */
export async function forgetOld({ store }: OpenLocker, now: number): Promise<void> {
  const tx = store.transaction(['receipts', 'overlay'], 'readwrite')
  const old = (await tx.objectStore('receipts').getAll()).filter(({ sentAt }) => sentAt < now - KEPT_MS)
  const deletes = old.flatMap(({ id }) => [tx.objectStore('receipts').delete(id), tx.objectStore('overlay').delete(id)])
  await Promise.all([...deletes, tx.done])
}
