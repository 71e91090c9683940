import type { OwnVisit, VisitsOf } from './home.ts'
import type { NewRecord } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { passOverUnreadable } from './seal.ts'
import type { OverlayRow } from './store.ts'

/** What was recorded on this phone, home by home; each record is unsealed once. */
export function createOverlay({ store, unseal }: OpenLocker): () => Promise<VisitsOf> {
  const known = new Map<string, OwnVisit & { householdId: string }>()

  async function learn({ id, sealed }: OverlayRow): Promise<void> {
    const record = await unseal<NewRecord>('overlay', id, sealed).catch(passOverUnreadable)
    if (record === undefined) return
    const { householdId, startedAt, outcome } = record.body
    known.set(id, { householdId, visitId: id, startedAt, outcome })
  }

  return async () => {
    const ids = new Set(await store.getAllKeys('overlay'))
    for (const id of known.keys()) if (!ids.has(id)) known.delete(id)
    const fresh = [...ids].filter((id) => !known.has(id))
    const rows = await Promise.all(fresh.map((id) => store.get('overlay', id)))
    await Promise.all(rows.flatMap((row) => (row ? [learn(row)] : [])))
    const byHome = Map.groupBy(known.values(), ({ householdId }) => householdId)
    return (householdId) => (byHome.get(householdId) ?? []).map(withoutHome).sort(newestFirst)
  }
}

function withoutHome({ visitId, startedAt, outcome }: OwnVisit): OwnVisit {
  return { visitId, startedAt, outcome }
}

function newestFirst(a: OwnVisit, b: OwnVisit): number {
  return Date.parse(b.startedAt) - Date.parse(a.startedAt)
}
