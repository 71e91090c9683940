import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import { insertReads } from './store.ts'

export type Reader = { caller: Caller; correlationId: string; now: Date }
type Shown = { residentId: string; hamletCode: string }

/** Writes down that a caller is shown records of persons. Call it in the transaction that reads them. */
export async function logReads(
  tx: Tx,
  operation: string,
  residents: readonly Shown[],
  { now, ...command }: Reader,
): Promise<void> {
  await logAnswers(
    tx,
    operation,
    residents.map((value) => ({ value, command })),
    now,
  )
}

/** The same of a batch of commands: each answer shows a record to whoever gave the command. */
export async function logAnswers(
  tx: Tx,
  operation: string,
  answers: readonly { value: Shown; command: Omit<Reader, 'now'> }[],
  now: Date,
): Promise<void> {
  const reads = answers.map(({ value: { residentId, hamletCode }, command: { caller, correlationId } }) => {
    return { residentId, hamletCode, readBy: caller.subject, masked: !seesPersons(caller), correlationId }
  })
  await tx.keep(async (kept) => insertReads(kept, reads, { readAt: now, operation }))
}
