import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept } from '@lantoa/chassis/http/outcome'
import type { accessLogRoutes } from '@lantoa/contracts/identity/access-log.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { IdentityParts } from '../parts.ts'
import { hamletsToRead } from '../scope.ts'
import { type LoggedRead, listReads } from './store.ts'

export function accessLogHandlers({ database, units }: IdentityParts): Handlers<typeof accessLogRoutes> {
  return {
    async listAccessLog({ query }, { caller, now }) {
      const { unit, residentId, limit } = query
      const [before] = decodeCursor(query.cursor, ['number']) ?? []
      const scope = hamletsToRead(caller, units.tree(), unit, dayOf(now))
      if (!scope.ok) return scope
      const reads = await listReads(database, { hamletCodes: scope.hamletCodes, residentId }, { limit, before })
      return accept(pageFrom(reads, limit, ({ accessLogId }) => [accessLogId], entryOf))
    },
  }
}

function entryOf({ readAt, accessLogId: _id, ...read }: LoggedRead) {
  return { at: readAt.toISOString(), ...read }
}
