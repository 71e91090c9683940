import { listing, listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placedIn, placesToRead } from '@lantoa/chassis/units/places-to-read'
import { listMerges, type mergeRoutes } from '@lantoa/contracts/identity/merges.http'
import { dayOf } from '@lantoa/vietnam/days'
import { showPairs } from '../duplicates/paired.ts'
import type { IdentityParts } from '../parts.ts'
import { mergeCommand, undoCommand } from './commands.ts'
import { merge, type StoredMerge } from './merge.ts'

/** A merge lies where who is kept lives. */
const PLACED = `(SELECT resident_merge.*, resident.hamlet_code FROM resident_merge JOIN resident USING (resident_id)) AS placed`

const list = listOf(
  listing<StoredMerge>(PLACED, merge.select, { mergeId: 'uuid', mergedAt: 'instant', state: 'text' }),
  listMerges,
)

export function mergeHandlers(parts: IdentityParts): Handlers<typeof mergeRoutes> {
  const { database, units } = parts
  return {
    mergeResidents: mergeCommand(parts).one,
    undoMerge: undoCommand(parts).one,
    listMerges: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const context = { tree: units.tree(), today: dayOf(reader.now) }
        const scope = placesToRead(reader.caller, context.tree, query.unit, context.today)
        if (!scope.ok) return scope
        const { value: page } = await list(tx, query, placedIn('hamlet_code', scope.codes))
        const pairs = page.items.map((one) => ({ ids: [one.residentId, one.otherId] as const, ...one }))
        return accept({ ...page, items: await showPairs(tx, 'listMerges', pairs, reader, context) })
      }),
  }
}
