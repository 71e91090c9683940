import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../database/database.ts'

/** Resolves when packs show all that was committed by now; transactions of other databases of the server hold them back too. */
export async function horizonPassed(database: Database): Promise<void> {
  const [now] = await database.query<{ id: string }>('SELECT pg_current_xact_id()::text AS id')
  const passed = 'SELECT FROM pg_current_snapshot() AS snapshot WHERE pg_snapshot_xmin(snapshot) > $1::text::xid8'
  while ((await database.query(passed, [now?.id])).length === 0) await sleep(5)
}
