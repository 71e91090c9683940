import type { Database } from '@lantoa/chassis/database/database'
import type { StoredChange } from './change.ts'
import { listChanges } from './store.ts'

type Page = { limit: number; after: readonly (string | number)[] | undefined }

/**
 * Changes that a caller may see, the latest day first; one more than the limit where there are more. What a change speaks
 * of is judged in the tree, not in the database: changes are few.
 */
export async function listVisible(
  database: Database,
  status: string | undefined,
  { limit, after }: Page,
  isVisible: (change: StoredChange) => boolean,
): Promise<StoredChange[]> {
  const visible: StoredChange[] = []
  let place = after
  while (true) {
    const page = await listChanges(database, status, { limit, after: place })
    visible.push(...page.filter(isVisible))
    const last = page.at(-1)
    if (!last || page.length <= limit || visible.length > limit) return visible.slice(0, limit + 1)
    place = [last.on, last.changeId]
  }
}
