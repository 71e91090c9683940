import type { Lantoa } from '@lantoa/sdk'
import { isDue } from './decide.ts'
import type { OpenLocker } from './open-locker.ts'
import { type Receipt, readReceipt, sealReceipt } from './receipts.ts'
import { passOverUnreadable } from './seal.ts'
import { type ReceiptRow, STRICT } from './store.ts'
import { type Failed, noteClock } from './times.ts'

/** As many as one request may name. */
const MOST_NAMED = 500
/** When each receipt was last asked for, by its id (epoch milliseconds). */
export type AskedAt = Map<string, number>

/** Asks which of the sent records are counted by now, and in which numbers. */
export async function askCounted(
  locker: OpenLocker,
  lantoa: Lantoa,
  askedAt: AskedAt,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  const sent = await locker.store.getAllFromIndex('receipts', 'state', 'sent')
  const due = sent.filter((row) => isDue(row.sentAt, askedAt.get(row.id), Date.now())).slice(0, MOST_NAMED)
  if (due.length === 0) return undefined
  const body = { visitIds: due.map(({ id }) => id) }
  const { data, error, response } = await lantoa.reporting.listCounted({ body, signal })
  await noteClock(locker, response)
  if (error) return { problem: error, response }
  for (const { id } of due) askedAt.set(id, Date.now())
  const moved = new Map(data.items.flatMap((item) => (item.counted ? [[item.visitId, item.moved] as const] : [])))
  const counted = await Promise.all(due.map((row) => receiptWith(locker, row, moved.get(row.id))))
  await keep(locker, counted.flat())
  return undefined
}

type Moved = NonNullable<Receipt['moved']>

async function receiptWith(locker: OpenLocker, row: ReceiptRow, moved: Moved | undefined): Promise<ReceiptRow[]> {
  if (moved === undefined) return []
  const receipt = await readReceipt(locker, row).catch(passOverUnreadable)
  // Nobody can see it any more, so nobody asks for it again.
  if (receipt === undefined) return [{ ...row, state: 'counted' }]
  return [await sealReceipt(locker, { ...receipt, moved }, 'counted', row.sentAt)]
}

async function keep({ store, changed }: OpenLocker, rows: readonly ReceiptRow[]): Promise<void> {
  if (rows.length === 0) return
  const tx = store.transaction('receipts', 'readwrite', STRICT)
  const puts = rows.map(async (row) => {
    // It may have been withdrawn while this was asked.
    if ((await tx.store.get(row.id))?.state === 'sent') await tx.store.put(row)
  })
  await Promise.all([...puts, tx.done])
  changed()
}
