import { listing, listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import { type homeDuplicateRoutes, listDistinctHomes } from '@lantoa/contracts/identity/home-duplicates.http'
import type { HouseholdId } from '@lantoa/contracts/ids'
import { dayOf } from '@lantoa/vietnam/days'
import { DISTINCT_COLUMNS, type Distinct, eitherIn } from '../duplicates/distinct-pairs.ts'
import type { IdentityParts } from '../parts.ts'
import { distinctHomesCommand } from './commands.ts'
import { listHomePairs } from './list.ts'
import { showHomes } from './shown.ts'

/** Where the two of each pair lie. */
const PLACED = `(SELECT distinct_homes.*, one.hamlet_code AS one_code, other.hamlet_code AS other_code FROM distinct_homes
  JOIN household AS one ON one.household_id = one_id JOIN household AS other ON other.household_id = other_id) AS placed`

const listDistinct = listOf(
  listing<Distinct<HouseholdId>>(PLACED, DISTINCT_COLUMNS, { oneId: 'uuid', otherId: 'uuid' }),
  listDistinctHomes,
)

export function homeDuplicateHandlers(parts: IdentityParts): Handlers<typeof homeDuplicateRoutes> {
  const { database, units } = parts
  const contextOf = (now: Date) => ({ tree: units.tree(), today: dayOf(now) })
  return {
    decideDistinctHomes: distinctHomesCommand(parts).one,
    listHomeDuplicates: ({ query: { unit, ...page } }, reader) =>
      database.transaction(async (tx) => {
        const context = contextOf(reader.now)
        const scope = placesToRead(reader.caller, context.tree, unit, context.today)
        if (!scope.ok) return scope
        const among = placesToRead(reader.caller, context.tree, undefined, context.today)
        if (!among.ok) return among
        const { items, next } = await listHomePairs(tx, { codes: scope.codes, among: among.codes, ...page }, context)
        const pairs = items.map(({ one, other, score, reasons }) => {
          return { ids: [one.householdId, other.householdId] as const, score, reasons: [...reasons] }
        })
        return accept({
          items: await showHomes(tx, 'listHomeDuplicates', pairs, reader, context),
          ...(next && { next }),
        })
      }),
    listDistinctHomes: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const context = contextOf(reader.now)
        const scope = placesToRead(reader.caller, context.tree, query.unit, context.today)
        if (!scope.ok) return scope
        const { value: page } = await listDistinct(tx, query, eitherIn(scope.codes))
        const pairs = page.items.map(({ oneId, otherId, decidedAt: at, decidedBy: by }) => {
          return { ids: [oneId, otherId] as const, at, by }
        })
        return accept({ ...page, items: await showHomes(tx, 'listDistinctHomes', pairs, reader, context) })
      }),
  }
}
