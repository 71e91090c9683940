import type { NewRecord, RecordOf } from './kinds/kind.ts'
import type { OpenLocker } from './open-locker.ts'
import { passOverUnreadable } from './seal.ts'
import type { OverlayRow } from './store.ts'

/** What was recorded on this phone. */
export type Overlay = {
  /** Of one home and its people, in the order in which it was saved. */
  of(householdId: string): readonly NewRecord[]
  homes: readonly RecordOf<'household'>[]
  people: readonly RecordOf<'resident'>[]
  attendances: readonly RecordOf<'attendance'>[]
}

export const NOTHING_RECORDED: Overlay = { of: () => [], homes: [], people: [], attendances: [] }

type Known = { lane: string; madeAt: string; record: NewRecord }

/** Reads it home by home; each record is unsealed once. */
export function createOverlay({ store, unseal }: OpenLocker): () => Promise<Overlay> {
  const known = new Map<string, Known>()
  let overlay = NOTHING_RECORDED

  async function learn({ id, lane, madeAt, sealed }: OverlayRow): Promise<void> {
    const record = await unseal<NewRecord>('overlay', id, sealed).catch(passOverUnreadable)
    if (record) known.set(id, { lane, madeAt, record })
  }

  return async () => {
    const ids = new Set(await store.getAllKeys('overlay'))
    const old = [...known.keys()].filter((id) => !ids.has(id))
    for (const id of old) known.delete(id)
    const fresh = [...ids].filter((id) => !known.has(id))
    const rows = await Promise.all(fresh.map((id) => store.get('overlay', id)))
    await Promise.all(rows.flatMap((row) => (row ? [learn(row)] : [])))
    if (old.length + fresh.length > 0) overlay = overlayOf([...known.values()])
    return overlay
  }
}

function overlayOf(known: readonly Known[]): Overlay {
  const inOrder = known.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
  const byHome = Map.groupBy(inOrder, ({ lane }) => lane)
  const records = inOrder.map(({ record }) => record)
  return {
    of: (householdId) => (byHome.get(householdId) ?? []).map(({ record }) => record),
    homes: records.filter((record) => record.kind === 'household'),
    people: records.filter((record) => record.kind === 'resident'),
    attendances: records.filter((record) => record.kind === 'attendance'),
  }
}
