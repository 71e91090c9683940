import type { Database } from '@lantoa/chassis/database/database'
import type { FileStore } from '@lantoa/chassis/files/file-store'
import { forgetFile, listForgotten } from './store.ts'

const UNNAMED_FOR = 7 * 24 * 3_600_000

/**
 * Forgets files that no lesson has named for a week, and those that were begun and never whole. The file goes first, while
 * its row is locked: a death in between leaves a row that is swept again, and never a file that nobody knows of.
 */
export async function sweepFiles(database: Database, store: FileStore, now: Date): Promise<number> {
  const before = new Date(now.getTime() - UNNAMED_FOR)
  let swept = 0
  for (const address of await listForgotten(database, before)) {
    await database.transaction(async (tx) => {
      if (!(await forgetFile(tx, address, before))) return
      await store.delete(address)
      swept += 1
    })
  }
  return swept
}
