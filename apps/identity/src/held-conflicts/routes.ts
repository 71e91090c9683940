import { listing, listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { placedIn, placesToRead } from '@lantoa/chassis/units/places-to-read'
import { type heldConflictRoutes, listHeldConflicts } from '@lantoa/contracts/identity/held-conflicts.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import { heldConflict, type StoredHeld } from '../edits/held.ts'
import type { IdentityParts } from '../parts.ts'
import { within } from '../scope.ts'
import { decideCommand } from './commands.ts'
import { heldView } from './held-view.ts'
import { findShown } from './shown.ts'

/** A conflict lies where its person lives by now; of who heads a home, where the home lies. */
const PLACED = `(SELECT held_conflict.*, coalesce(household.hamlet_code, resident.hamlet_code) AS hamlet_code
  FROM held_conflict JOIN resident USING (resident_id)
  LEFT JOIN household ON household.household_id = held_conflict.household_id) AS placed`

const list = listOf(
  listing<StoredHeld>(PLACED, heldConflict.select, {
    ...{ madeAt: 'instant', heldConflictId: 'uuid', state: 'text' },
  }),
  listHeldConflicts,
)

export function heldConflictHandlers(parts: IdentityParts): Handlers<typeof heldConflictRoutes> {
  const { database, units } = parts
  return {
    decideHeldConflict: decideCommand(parts).one,
    listHeldConflicts: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const context = { tree: units.tree(), today: dayOf(now) }
        const scope = placesToRead(caller, context.tree, query.unit, context.today)
        if (!scope.ok) return scope
        const { value: page } = await list(tx, query, placedIn('hamlet_code', scope.codes))
        const shown = await findShown(tx, page.items, (one) => within(caller, one, context) !== undefined)
        await logReads(tx, 'listHeldConflicts', [...shown.people.values()], reader)
        return accept({ ...page, items: page.items.flatMap((held) => heldView(held, shown) ?? []) })
      }),
    async countHeldConflicts({ query }, { caller, now }) {
      const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!scope.ok) return scope
      const { where, values } = placedIn('hamlet_code', scope.codes)
      const [row] = await database.query<{ open: number }>(
        `SELECT count(*)::integer AS open FROM ${PLACED} WHERE state = 'open' AND ${where}`,
        values,
      )
      return accept({ open: row?.open ?? 0 })
    },
  }
}
