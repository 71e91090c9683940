import { listing, listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import { type duplicateRoutes, listDistinctPairs } from '@lantoa/contracts/identity/duplicates.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { IdentityParts } from '../parts.ts'
import { distinctCommand } from './commands.ts'
import { DISTINCT_COLUMNS, eitherIn, type StoredDistinct } from './distinct-pairs.ts'
import { listPairs } from './list.ts'
import { showPairs } from './paired.ts'

/** Where the two of each pair live. */
const PLACED = `(SELECT distinct_pair.*, one.hamlet_code AS one_code, other.hamlet_code AS other_code FROM distinct_pair
  JOIN resident AS one ON one.resident_id = one_id JOIN resident AS other ON other.resident_id = other_id) AS placed`

const listDistinct = listOf(
  listing<StoredDistinct>(PLACED, DISTINCT_COLUMNS, { oneId: 'uuid', otherId: 'uuid' }),
  listDistinctPairs,
)

export function duplicateHandlers(parts: IdentityParts): Handlers<typeof duplicateRoutes> {
  const { database, units } = parts
  const contextOf = (now: Date) => ({ tree: units.tree(), today: dayOf(now) })
  return {
    decideDistinct: distinctCommand(parts).one,
    listDuplicates: ({ query: { unit, ...page } }, reader) =>
      database.transaction(async (tx) => {
        const context = contextOf(reader.now)
        const scope = placesToRead(reader.caller, context.tree, unit, context.today)
        if (!scope.ok) return scope
        const among = placesToRead(reader.caller, context.tree, undefined, context.today)
        if (!among.ok) return among
        const { items, next } = await listPairs(tx, { codes: scope.codes, among: among.codes, ...page }, context)
        const pairs = items.map(({ one, other, score, reasons }) => {
          return { ids: [one.residentId, other.residentId] as const, score, reasons: [...reasons] }
        })
        return accept({ items: await showPairs(tx, 'listDuplicates', pairs, reader, context), ...(next && { next }) })
      }),
    listDistinctPairs: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const context = contextOf(reader.now)
        const scope = placesToRead(reader.caller, context.tree, query.unit, context.today)
        if (!scope.ok) return scope
        const { value: page } = await listDistinct(tx, query, eitherIn(scope.codes))
        const pairs = page.items.map(({ oneId, otherId, decidedAt: at, decidedBy: by }) => {
          return { ids: [oneId, otherId] as const, at, by }
        })
        return accept({ ...page, items: await showPairs(tx, 'listDistinctPairs', pairs, reader, context) })
      }),
  }
}
