import type { Lantoa } from '@lantoa/sdk'
import type { Tokens } from '../session/kept.ts'
import { type Drafts, draftsIn } from './drafts.ts'
import { createFlush, type Flush } from './flush.ts'
import type { NewRecord } from './kinds.ts'
import type { Me } from './me.ts'
import type { OpenLocker } from './open-locker.ts'
import { save, sendAgain } from './outbox.ts'
import { createPacks } from './packs.ts'
import { type Pulled, pull } from './pull.ts'
import { createReading, type Reading } from './reading.ts'
import { letGo, listReceipts, type Receipt, receiptOf } from './receipts.ts'
import { forgetSecret, keepSecret, readSecret } from './secrets.ts'
import { type Standing, standingOf } from './standing.ts'
import { withRoom } from './store.ts'

/** Everything that a person's app keeps on this phone, open. */
export type Locker = Reading &
  Drafts & {
    readonly id: string
    tokens: { read(): Promise<Tokens | undefined>; keep(tokens: Tokens): Promise<void>; forget(): Promise<void> }
    /** Fetches who this is, packs and rounds; rejects only when it is called off. */
    pull(lantoa: Lantoa, signal?: AbortSignal): Promise<Pulled>
    /** As last read. */
    me(): Promise<Me | undefined>
    /** Resolves when the record is on the disk, and its home's draft gone. @throws when it can't be */
    save(record: NewRecord): Promise<Receipt>
    receipts(): Promise<Receipt[]>
    /** What was refused goes out once more. */
    again(id: string): Promise<void>
    /** What was refused is let be; its receipt stays. */
    letGo(id: string): Promise<void>
    /** Sends what waits; rejects only when it is called off. */
    flush: Flush
    standing(): Promise<Standing>
    onChange(listener: () => void): () => void
    lock(): void
  }

export function createLocker(open: OpenLocker): Locker {
  const packs = createPacks(open)
  return {
    id: open.id,
    tokens: {
      read: () => readSecret(open, 'tokens'),
      keep: (tokens) => withRoom(open.store, () => keepSecret(open, 'tokens', tokens)),
      forget: () => forgetSecret(open, 'tokens'),
    },
    me: () => readSecret(open, 'me'),
    pull: (lantoa, signal) => pull(open, packs, lantoa, signal),
    ...createReading(open, packs),
    ...draftsIn(open),
    async save(record) {
      await save(open, record)
      return (await receiptOf(open, record.id)) as Receipt // it was just put there
    },
    receipts: () => listReceipts(open),
    again: (id) => sendAgain(open, id),
    letGo: (id) => letGo(open, id),
    flush: createFlush(open),
    standing: () => standingOf(open),
    onChange: open.onChange,
    lock: open.lock,
  }
}
