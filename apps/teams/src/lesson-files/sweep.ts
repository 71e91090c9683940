import type { Database } from '@lantoa/chassis/database/database'
import type { FileStore } from '@lantoa/chassis/files/file-store'
import { callMissing, forgetFile, keepNamed, listForgotten, lockForgotten } from './store.ts'

const DAY_MS = 24 * 3_600_000
const UNNAMED_FOR = 7 * DAY_MS

/**
 * Forgets files that no lesson has named for a week, by the day, and those that were begun and never whole. Before a file
 * goes its row says that it is missing, and after it the row goes: wherever this dies no lesson names a file that is not
 * there, and there is none that nobody knows of.
 */
export async function sweepFiles(database: Database, store: FileStore, now: Date): Promise<number> {
  await keepNamed(database, new Date(now.getTime() - DAY_MS), now)
  const before = new Date(now.getTime() - UNNAMED_FOR)
  let swept = 0
  for (const address of await listForgotten(database, before)) {
    await database.transaction(async (tx) => {
      if (await lockForgotten(tx, address, before)) callMissing(tx, address)
    })
    await database.transaction(async (tx) => {
      if (!(await lockForgotten(tx, address, before))) return
      await store.delete(address)
      forgetFile(tx, address)
      swept += 1
    })
  }
  return swept
}
