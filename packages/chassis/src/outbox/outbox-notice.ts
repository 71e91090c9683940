import type { Database } from '../database/database.ts'
import { pause } from '../process/backoff.ts'

/** Where a process that does not lead tells the one that does, by LISTEN and NOTIFY, that it appended something. */
export const OUTBOX_CHANNEL = 'lantoa_outbox'

/** So many commits as come meanwhile share a notice. */
const BETWEEN_NOTICES_MS = 10

/**
 * Answers a function that tells the leading process to look. Never part of a command's transaction: commits that notify
 * wait for each other, and a notice that is lost costs only until the leader looks by itself.
 */
export function createNotifier(database: Database): () => void {
  let wanted = false
  let underWay = false

  async function tell(): Promise<void> {
    underWay = true
    while (wanted) {
      wanted = false
      await database.query(`NOTIFY ${OUTBOX_CHANNEL}`).catch(() => undefined)
      await pause(BETWEEN_NOTICES_MS)
    }
    underWay = false
  }

  return () => {
    wanted = true
    if (!underWay) void tell()
  }
}
