import type { Data, Problem } from '@lantoa/sdk'
import type { NewRecord } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { markUnsent, recordIn } from './outbox.ts'
import { passOverUnreadable } from './seal.ts'
import { type OutboxRow, type ReceiptRow, STRICT } from './store.ts'

const KEPT_MS = 90 * 86_400_000

type Counted = Data<'reporting', 'listCounted'>['items'][number]

/**
 * What a person may know of a record: saved on this phone, sent, counted; that somebody has to look at it again, with the
 * problem and what it says; or that it was let go, and nothing of it is here any more.
 */
export type Receipt = {
  id: string
  kind: string
  householdId: string
  madeAt: string
  sentAt?: string
  state: 'saved' | 'look-again' | ReceiptRow['state']
  problem?: Problem
  /** Of one that was refused, so that it can be written down once more. */
  said?: NewRecord['body']
  /** The numbers that it moved. */
  moved?: Counted['moved']
  visit?: { outcome: NewRecord['body']['outcome'] }
}

/** Newest first: what is unsent, and what was sent in the last months. */
export async function listReceipts(locker: OpenLocker): Promise<Receipt[]> {
  const { store } = locker
  const [waiting, sent] = await Promise.all([store.getAll('outbox'), store.getAll('receipts')])
  const all = await Promise.all([
    ...waiting.map((row) => receiptOfRow(locker, row)),
    ...sent.map((row) => readReceipt(locker, row).catch(passOverUnreadable)),
  ])
  return all.filter((receipt) => receipt !== undefined).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

/** Of a record that was just saved, or was known before. */
export async function receiptOf(locker: OpenLocker, id: string): Promise<Receipt | undefined> {
  const { store } = locker
  const tx = store.transaction(['outbox', 'receipts'])
  const [row, sent] = await Promise.all([
    tx.objectStore('outbox').index('id').get(id),
    tx.objectStore('receipts').get(id),
  ])
  if (sent) return readReceipt(locker, sent)
  return row && receiptOfRow(locker, row)
}

export function readReceipt({ unseal }: OpenLocker, { id, sealed }: ReceiptRow): Promise<Receipt> {
  return unseal<Receipt>('receipts', id, sealed)
}

export async function receiptOfRow(locker: OpenLocker, row: OutboxRow): Promise<Receipt> {
  const { id, kind, lane, madeAt, refusal } = row
  const record = await recordIn(locker, row)
  const problem = refusal && (await locker.unseal<Problem>('outbox', `${id}/refusal`, refusal))
  return {
    ...{ id, kind, householdId: lane, madeAt, state: problem ? 'look-again' : 'saved' },
    ...(problem && { problem }),
    ...(problem && record && { said: record.body }),
    ...(record && { visit: { outcome: record.body.outcome } }),
  }
}

export async function sealReceipt({ seal }: OpenLocker, receipt: Receipt, state: ReceiptRow['state'], now: number) {
  const sealed = await seal('receipts', receipt.id, { ...receipt, state })
  return { id: receipt.id, state, sentAt: now, sealed } satisfies ReceiptRow
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

/** What nobody looks at any more. Records that wait are never among it. */
export async function forgetOld({ store }: OpenLocker, now: number): Promise<void> {
  const tx = store.transaction(['receipts', 'overlay'], 'readwrite')
  const old = (await tx.objectStore('receipts').getAll()).filter(({ sentAt }) => sentAt < now - KEPT_MS)
  const deletes = old.flatMap(({ id }) => [tx.objectStore('receipts').delete(id), tx.objectStore('overlay').delete(id)])
  await Promise.all([...deletes, tx.done])
}
