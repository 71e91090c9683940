import type { Handlers } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { memberRoutes } from '@lantoa/contracts/teams/members.http'
import { dayOf } from '@lantoa/vietnam/days'
import { holdsBody } from '../bodies/body.ts'
import { findBodies } from '../bodies/find.ts'
import { changeCommands, joinCommand } from './commands.ts'
import { NO_SUCH_MEMBERSHIP } from './domain.ts'
import { listMemberships, membership } from './memberships.ts'

export function memberHandlers(parts: ServiceParts): Handlers<typeof memberRoutes> {
  const { database, units } = parts
  const join = joinCommand(parts)
  const { leave, correct } = changeCommands(parts)

  async function seesBody(caller: Caller, bodyId: string, now: Date): Promise<boolean> {
    const body = (await findBodies(database, [bodyId])).get(bodyId)
    return body !== undefined && holdsBody(caller, body, units.tree(), dayOf(now))
  }

  return {
    joinBody: join.one,
    joinBodyBatch: join.many,
    leaveBody: leave.one,
    changeMembership: correct.one,
    async getMembership({ params }, { caller, now }) {
      const known = (await membership.find(database, [params.membershipId])).get(params.membershipId)
      const visible = known && (await seesBody(caller, known.bodyId, now))
      return visible ? accept(known, known.version) : NO_SUCH_MEMBERSHIP
    },
    async listMemberships({ query }, { caller, now }) {
      if (await seesBody(caller, query.bodyId, now)) return listMemberships(database, query)
      return refuse('not-found', 'There is no such body in your units.')
    },
  }
}
