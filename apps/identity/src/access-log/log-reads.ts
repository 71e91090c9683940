import type { Caller } from '@lantoa/chassis/caller'
import type { Tx } from '@lantoa/chassis/database'
import { seesPersons } from '../visibility.ts'
import { insertReads } from './store.ts'

export type Reader = { caller: Caller; correlationId: string; now: Date }

/** Writes down that a caller is shown records of persons. Call it in the transaction that reads them. */
export async function logReads(
  tx: Tx,
  operation: string,
  residents: readonly { residentId: string; hamletCode: string }[],
  { caller, correlationId, now }: Reader,
): Promise<void> {
  if (residents.length === 0) return
  const masked = !seesPersons(caller)
  await insertReads(tx, residents, { readAt: now, readBy: caller.subject, operation, masked, correlationId })
}
