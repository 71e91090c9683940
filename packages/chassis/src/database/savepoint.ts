import type { Tx } from './database.ts'

/** Undoes the work and tells why when it fails as it may; throws on when it fails otherwise. */
export async function tryInSavepoint(
  tx: Tx,
  work: () => Promise<void>,
  mayFail: (error: unknown) => boolean,
): Promise<{ error: unknown } | undefined> {
  await tx.query('SAVEPOINT attempt')
  try {
    await work()
    await tx.query('RELEASE SAVEPOINT attempt') // here, because it throws what the work wrote and could not
  } catch (error) {
    if (!mayFail(error)) throw error
    await tx.query('ROLLBACK TO SAVEPOINT attempt')
    return { error }
  }
  return undefined
}
