import type { OpenLocker } from './open-locker.ts'
import { markUnsent } from './outbox.ts'
import { receiptOfRow, sealReceipt } from './receipts.ts'
import { type ReceiptRow, STRICT, withRoom } from './store.ts'

/**
 * A record that was saved by mistake and never sent is let go. False: it may have reached the server, though nobody heard
 * the answer.
 */
export async function takeBack(locker: OpenLocker, id: string): Promise<boolean> {
  // Nothing is sent meanwhile.
  return await navigator.locks.request(`lantoa-flush-${locker.id}`, async () => {
    const row = await locker.store.getFromIndex('outbox', 'id', id)
    if (row?.seq === undefined || row.correction !== undefined) return false
    const { said: _gone, ...left } = await receiptOfRow(locker, row)
    await keepInstead(locker, await sealReceipt(locker, left, 'let-go', Date.now()), row.seq)
    await markUnsent(locker)
    return true
  })
}

/** It says nothing of its home any more. `seq`: its place in the outbox. */
async function keepInstead({ store, changed }: OpenLocker, receipt: ReceiptRow, seq: number): Promise<void> {
  await withRoom(store, async () => {
    const tx = store.transaction(['outbox', 'overlay', 'receipts'], 'readwrite', STRICT)
    const writes = [tx.objectStore('receipts').put(receipt), tx.objectStore('overlay').delete(receipt.id)]
    await Promise.all([tx.objectStore('outbox').delete(seq), ...writes, tx.done])
  })
  changed()
}
