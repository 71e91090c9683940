import pg from 'pg'
import { codeOf, isTransient } from '../database/transient.ts'

/** A record that can never be applied as it stands, whoever tries and how often. */
export class PoisonError extends Error {
  override readonly name = 'PoisonError'
}

/** Classes of SQLSTATE that speak of the data: out of range, violated constraint, raised by a trigger. */
const DATA_STATES = ['22', '23', 'P0']

/**
 * Whether a failure is the record's own fault, so that it goes to the dead letters. A lost connection is not, and
 * neither is a missing table or right: those hold for every record, and the consumer waits until they are put right.
 */
export function isRecordsFault(error: unknown): boolean {
  if (isTransient(error)) return false
  if (error instanceof pg.DatabaseError) return DATA_STATES.some((state) => codeOf(error)?.startsWith(state))
  return true
}

/** One line for the operator. Events carry no personal data, so neither does what is said about them. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return text.replace(/\s+/g, ' ').slice(0, 500)
}
