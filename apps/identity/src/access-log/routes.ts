import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { placedIn, placesToRead } from '@lantoa/chassis/units/places-to-read'
import { type accessLogRoutes, listAccessLog, listPackReads } from '@lantoa/contracts/identity/access-log.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { IdentityParts } from '../parts.ts'
import { packRead } from './pack-reads.ts'
import { accessLog } from './store.ts'

const listReads = listOf(accessLog, listAccessLog)
const listPacks = listOf(packRead, listPackReads)

export function accessLogHandlers({ database, units }: IdentityParts): Handlers<typeof accessLogRoutes> {
  return {
    async listAccessLog({ query }, { caller, now }) {
      const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!scope.ok) return scope
      return listReads(database, query, placedIn('hamlet_code', scope.codes))
    },
    async listPackReads({ query }, { caller, now }) {
      const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!scope.ok) return scope
      return listPacks(database, query, placedIn('hamlet_code', scope.codes))
    },
  }
}
