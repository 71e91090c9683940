import type { Lantoa, Problem } from '@lantoa/sdk'
import { meaningOfEntry, waitBefore } from './decide.ts'
import type { Entry, NewRecord } from './kinds/kind.ts'
import { kindOf } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { type Receipt, readReceipt, receiptOfRow, sealReceipt } from './receipts.ts'
import { passOverUnreadable } from './seal.ts'
import { type OutboxRow, type ReceiptRow, STRICT, withRoom } from './store.ts'
import type { Waiting } from './times.ts'

/** A record on its way: the row that it is kept in, and what is sent of it. */
export type OnItsWay = { row: Waiting; record: NewRecord }

const NO_ANSWER = { status: 503, code: 'try-later' }

/** Its receipt, where it is there for certain, with that of the visit that it withdrew; else what is another now of its row. */
type Settled = { seq: number } & ({ receipt: ReceiptRow; withdrawn?: ReceiptRow } | { waits: Partial<OutboxRow> })

/**
 * Stores what each record was answered. One that is there for certain leaves the outbox in the same commit. What was refused
 * behind one of its home that is not there waits for that one: it may have been refused for want of it.
 */
export async function settle(
  locker: OpenLocker,
  lantoa: Lantoa,
  batch: readonly OnItsWay[],
  entries: readonly (Entry | undefined)[],
  signal?: AbortSignal,
): Promise<void> {
  const answered = batch.map((one, index) => ({ ...one, entry: entries[index] }))
  const lanes = [...Map.groupBy(answered, ({ row }) => row.lane).values()]
  const settled = await Promise.all(
    lanes.map(async (lane) => {
      const done: Settled[] = []
      for (const one of lane) {
        if (one.entry?.accepted || !done.some((before) => 'waits' in before)) {
          done.push(await settleOne(locker, lantoa, one, signal))
        }
      }
      return done
    }),
  )
  await write(locker, settled.flat())
}

/** What cannot be read cannot be sent: somebody has to look at it, and all others go on. */
export async function refuse(locker: OpenLocker, rows: readonly Waiting[], problem: Problem): Promise<void> {
  await write(locker, await Promise.all(rows.map((row) => refused(locker, row, problem))))
}

async function settleOne(
  locker: OpenLocker,
  lantoa: Lantoa,
  { row, record, entry }: OnItsWay & { entry: Entry | undefined },
  signal?: AbortSignal,
): Promise<Settled> {
  const kind = kindOf(record)
  const given = entry?.accepted ? kind.answered(entry.value) : undefined
  const meaning = meaningOfEntry(entry, kind.nameOf(record), given?.name, kind.compares)
  const problem = entry && !entry.accepted ? entry.problem : undefined
  if (meaning === 'sent') return sent(locker, row, record, given?.receivedAt)
  if (meaning === 'refused' && problem) return refused(locker, row, problem)
  const same = meaning === 'compare' ? await kind.isThere(lantoa, record, signal) : undefined
  if (same) return sent(locker, row, record, undefined)
  if (same === false && problem) return refused(locker, row, problem)
  const wait = waitBefore(row.tries, problem ?? NO_ANSWER, Math.random())
  return { seq: row.seq, waits: { tries: row.tries + 1, notBefore: Date.now() + wait } }
}

async function sent(
  locker: OpenLocker,
  row: Waiting,
  record: NewRecord,
  receivedAt: string | undefined,
): Promise<Settled> {
  const now = Date.now()
  const sentAt = receivedAt ?? new Date(now).toISOString()
  const receipt: Receipt = { ...(await receiptOfRow(locker, row)), sentAt }
  const kind = kindOf(record)
  const withdrawn = kind.takesBack && (await withdrawnIn(locker, kind.nameOf(record)))
  const sealed = await sealReceipt(locker, receipt, kind.counted ? 'sent' : 'taken', now)
  return { seq: row.seq, receipt: sealed, ...(withdrawn && { withdrawn }) }
}

/** The receipt of a record that counts nowhere any more; undefined: it is kept no longer, or cannot be read. */
async function withdrawnIn(locker: OpenLocker, id: string): Promise<ReceiptRow | undefined> {
  const row = await locker.store.get('receipts', id)
  const receipt = row && (await readReceipt(locker, row).catch(passOverUnreadable))
  return row && receipt && sealReceipt(locker, receipt, 'withdrawn', row.sentAt)
}

async function refused({ seal }: OpenLocker, { seq, id }: Waiting, problem: Problem): Promise<Settled> {
  return { seq, waits: { refusal: await seal('outbox', `${id}/refusal`, problem) } }
}

async function write({ store }: OpenLocker, settled: readonly Settled[]): Promise<void> {
  await withRoom(store, async () => {
    const tx = store.transaction(['outbox', 'overlay', 'receipts'], 'readwrite', STRICT)
    const [outbox, receipts] = [tx.objectStore('outbox'), tx.objectStore('receipts')]
    // What counts nowhere says nothing of its home any more.
    const withdraw = (mistake?: ReceiptRow) =>
      mistake ? [receipts.put(mistake), tx.objectStore('overlay').delete(mistake.id)] : []
    const writes = settled.map(async (one) => {
      // While it was on its way it may have been sealed, or be gone.
      const row = await outbox.get(one.seq)
      if (row === undefined) return
      if ('waits' in one) await outbox.put({ ...row, ...one.waits })
      else await Promise.all([receipts.put(one.receipt), outbox.delete(one.seq), ...withdraw(one.withdrawn)])
    })
    await Promise.all([...writes, tx.done])
  })
}
