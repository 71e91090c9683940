import { codeOf } from '@lantoa/chassis/database/transient'

/** Another transaction wrote the same key meanwhile; counts as a serialization failure, so the command is tried again. */
export class ConcurrentChangeError extends Error {
  override readonly name = 'ConcurrentChangeError'
  readonly code = '40001'
}

const UNIQUE_VIOLATION = '23505'

/**
 * Rows that do not exist yet cannot be locked. Two processes that insert the same key meet in the unique index, and the
 * second decides again: then it finds the row of the first.
 */
export async function retryDuplicates<Result>(insert: Promise<Result>): Promise<Result> {
  try {
    return await insert
  } catch (error) {
    if (codeOf(error) !== UNIQUE_VIOLATION) throw error
    // Without the cause: its detail holds the values of the row.
    throw new ConcurrentChangeError('The same key was written by another transaction')
  }
}
