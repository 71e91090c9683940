import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { nameRoutes } from '@lantoa/contracts/identity/names.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logReads } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { residentView } from '../residents/resident.ts'
import { listNamed } from './store.ts'

export function nameHandlers({ database, units }: IdentityParts): Handlers<typeof nameRoutes> {
  return {
    nameResidents: ({ body }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const [tree, today] = [units.tree(), dayOf(now)]
        const found = await listNamed(tx, body.residentIds, body.householdIds)
        const visible = found.filter(({ hamletCode }) => reachesHamlet(caller, tree, hamletCode, today))
        await logReads(tx, 'nameResidents', visible, reader)
        return accept({ items: visible.map((resident) => residentView(resident, caller)) })
      }),
  }
}
