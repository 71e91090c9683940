import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { nameRoutes } from '@lantoa/contracts/identity/names.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { residentView } from '../residents/resident.ts'
import { within } from '../scope.ts'
import { listNamed } from './store.ts'

export function nameHandlers({ database, units }: IdentityParts): Handlers<typeof nameRoutes> {
  return {
    nameResidents: ({ body }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const context = { tree: units.tree(), today: dayOf(now) }
        const found = await listNamed(tx, body.residentIds, body.householdIds)
        const visible = found.filter((resident) => within(caller, resident, context))
        await logReads(tx, 'nameResidents', visible, reader)
        return accept({ items: visible.map((resident) => residentView(resident, caller)) })
      }),
  }
}
