import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { placedIn, placesToRead } from '@lantoa/chassis/units/places-to-read'
import { type accessLogRoutes, listAccessLog } from '@lantoa/contracts/identity/access-log.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { IdentityParts } from '../parts.ts'
import { accessLog } from './store.ts'

const list = listOf(accessLog, listAccessLog)

export function accessLogHandlers({ database, units }: IdentityParts): Handlers<typeof accessLogRoutes> {
  return {
    async listAccessLog({ query }, { caller, now }) {
      const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!scope.ok) return scope
      return list(database, query, placedIn('hamlet_code', scope.codes))
    },
  }
}
