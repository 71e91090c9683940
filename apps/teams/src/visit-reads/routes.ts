import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { placedIn, placesToRead } from '@lantoa/chassis/units/places-to-read'
import { listVisitReads, type visitReadRoutes } from '@lantoa/contracts/teams/visit-reads.http'
import { dayOf } from '@lantoa/vietnam/days'
import { visitRead } from './log-reads.ts'

const list = listOf(visitRead, listVisitReads)

export function visitReadHandlers({ database, units }: ServiceParts): Handlers<typeof visitReadRoutes> {
  return {
    async listVisitReads({ query }, { caller, now }) {
      const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!scope.ok) return scope
      return list(database, query, placedIn('hamlet_code', scope.codes))
    },
  }
}
