import type { Lantoa, Problem } from '@lantoa/sdk'
import { meaningOfEntry, waitBefore } from './decide.ts'
import { type Entry, KINDS, type NewRecord } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { type Receipt, receiptOfRow, sealReceipt } from './receipts.ts'
import { type OutboxRow, type ReceiptRow, STRICT, withRoom } from './store.ts'
import type { Waiting } from './times.ts'

/** A record on its way: the row that it is kept in, and what is sent of it. */
export type OnItsWay = { row: Waiting; record: NewRecord }

const NO_ANSWER = { status: 503, code: 'try-later' }

type Settled = { receipt: ReceiptRow; seq: number } | { row: OutboxRow }

/** Stores what each record was answered. One that is there for certain leaves the outbox in the same commit. */
export async function settle(
  locker: OpenLocker,
  lantoa: Lantoa,
  batch: readonly OnItsWay[],
  entries: readonly (Entry | undefined)[],
  signal?: AbortSignal,
): Promise<void> {
  const settled = await Promise.all(batch.map((one, index) => settleOne(locker, lantoa, one, entries[index], signal)))
  await write(locker, settled)
}

/** What cannot be read cannot be sent: somebody has to look at it, and all others go on. */
export async function refuse(locker: OpenLocker, rows: readonly OutboxRow[], problem: Problem): Promise<void> {
  await write(locker, await Promise.all(rows.map((row) => refused(locker, row, problem))))
}

async function settleOne(
  locker: OpenLocker,
  lantoa: Lantoa,
  { row, record }: OnItsWay,
  entry: Entry | undefined,
  signal?: AbortSignal,
): Promise<Settled> {
  const kind = KINDS[record.kind]
  const given = entry?.accepted ? kind.answered(entry.value) : undefined
  const meaning = meaningOfEntry(entry, row.id, given?.id, kind.differs)
  const problem = entry && !entry.accepted ? entry.problem : undefined
  if (meaning === 'sent') return sent(locker, row, given?.receivedAt)
  if (meaning === 'refused' && problem) return refused(locker, row, problem)
  const same = meaning === 'compare' ? await kind.meansTheSame(lantoa, record, signal) : undefined
  if (same) return sent(locker, row, undefined)
  if (same === false && problem) return refused(locker, row, problem)
  const wait = waitBefore(row.tries, problem ?? NO_ANSWER, Math.random())
  return { row: { ...row, tries: row.tries + 1, notBefore: Date.now() + wait } }
}

async function sent(locker: OpenLocker, row: Waiting, receivedAt: string | undefined): Promise<Settled> {
  const now = Date.now()
  const sentAt = receivedAt ?? new Date(now).toISOString()
  const receipt: Receipt = { ...(await receiptOfRow(locker, row)), sentAt }
  return { seq: row.seq, receipt: await sealReceipt(locker, receipt, 'sent', now) }
}

async function refused({ seal }: OpenLocker, row: OutboxRow, problem: Problem): Promise<Settled> {
  return { row: { ...row, refusal: await seal('outbox', `${row.id}/refusal`, problem) } }
}

async function write({ store }: OpenLocker, settled: readonly Settled[]): Promise<void> {
  await withRoom(store, async () => {
    const tx = store.transaction(['outbox', 'receipts'], 'readwrite', STRICT)
    const [outbox, receipts] = [tx.objectStore('outbox'), tx.objectStore('receipts')]
    const writes = settled.flatMap((one): Promise<unknown>[] =>
      'row' in one ? [outbox.put(one.row)] : [receipts.put(one.receipt), outbox.delete(one.seq)],
    )
    await Promise.all([...writes, tx.done])
  })
}
