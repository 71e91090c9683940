import type { NewRecord } from './kinds/kind.ts'
import { saysTheSame } from './says-the-same.ts'

type Edit = { readonly saw?: unknown; readonly says?: unknown } | undefined

/**
 * A home or a person with what was corrected here, in its order. Where something else stands than was seen, it was merged
 * by then or somebody else was first: that is shown.
 */
export function corrected<Thing extends object>(thing: Thing, id: string, records: readonly NewRecord[]): Thing {
  return records.reduce((now, record) => {
    if (record.kind !== 'correction') return now
    const { about } = record.body
    const of = about.kind === 'home' ? about.householdId : about.residentId
    return of === id ? withEdits(now, about.edits) : now
  }, thing)
}

function withEdits<Thing extends object>(thing: Thing, edits: Readonly<Record<string, Edit>>): Thing {
  const known = thing as Readonly<Record<string, unknown>>
  const seen = Object.entries(edits).filter(([field, edit]) => saysTheSame({ [field]: edit?.saw }, known))
  return { ...thing, ...Object.fromEntries(seen.map(([field, edit]) => [field, edit?.says])) }
}
