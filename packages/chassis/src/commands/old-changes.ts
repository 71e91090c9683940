import type { Database } from '../database/database.ts'

/** Longer than any client waits with what it has queued. */
const KEPT_DAYS = 400
const ROWS_AT_ONCE = 1_000

/** Forgets the changes that nobody sends again any more, page by page; what another process is about to delete is left to it. */
export async function deleteOldChanges(database: Database, now: Date): Promise<void> {
  for (;;) {
    const deleted = await database.query({
      name: 'delete-old-changes',
      text: `DELETE FROM change_made WHERE ctid = ANY(ARRAY(
               SELECT ctid FROM change_made WHERE made_at < $1::timestamptz - make_interval(days => $2)
                LIMIT $3 FOR UPDATE SKIP LOCKED))
             RETURNING 1`,
      values: [now.toISOString(), KEPT_DAYS, ROWS_AT_ONCE],
    })
    if (deleted.length < ROWS_AT_ONCE) return
  }
}
