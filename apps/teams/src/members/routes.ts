import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Handlers } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { changeMembership, joinBody, leaveBody, type memberRoutes } from '@lantoa/contracts/teams/members.http'
import { dayOf } from '@lantoa/vietnam/days'
import { holdsBody } from '../bodies/body.ts'
import { findBodies } from '../bodies/find.ts'
import { changeMemberships, joinBodies } from './change.ts'
import { decideChange, decideLeave } from './domain.ts'
import { findMemberships, listMemberships, personKey } from './store.ts'

export function memberHandlers(parts: ServiceParts): Handlers<typeof memberRoutes> {
  const { database, units, now } = parts
  const join = groupCommands({
    database,
    route: joinBody,
    now,
    keys: (input) => [input.membershipId, personKey(input)],
    askOwner: catchUpFirst(units),
    run: (tx, commands, instant) => joinBodies(tx, commands, { units, now: instant }),
  })
  const leave = groupCommands({
    database,
    route: leaveBody,
    now,
    keys: ({ membershipId }) => [membershipId],
    askOwner: catchUpFirst(units),
    run: (tx, commands, instant) => changeMemberships(tx, commands, { units, now: instant, decide: decideLeave }),
  })
  const change = groupCommands({
    database,
    route: changeMembership,
    now,
    keys: ({ membershipId }) => [membershipId],
    askOwner: catchUpFirst(units),
    run: (tx, commands, instant) => changeMemberships(tx, commands, { units, now: instant, decide: decideChange }),
  })

  async function seesBody(caller: Caller, bodyId: string, now: Date): Promise<boolean> {
    const body = (await findBodies(database, [bodyId])).get(bodyId)
    return body !== undefined && holdsBody(caller, body, units.tree(), dayOf(now))
  }

  return {
    joinBody: join.one,
    joinBodyBatch: join.many,
    leaveBody: leave.one,
    changeMembership: change.one,
    async getMembership({ params }, { caller, now }) {
      const stored = (await findMemberships(database, [params.membershipId])).get(params.membershipId)
      const visible = stored && (await seesBody(caller, stored.membership.bodyId, now))
      if (!visible) return refuse('not-found', 'There is no such membership in your units.')
      return accept(stored.membership, stored.version)
    },
    async listMemberships({ query }, { caller, now }) {
      const after = decodeCursor(query.cursor, ['day', 'uuid'])
      if (!(await seesBody(caller, query.bodyId, now)))
        return refuse('not-found', 'There is no such body in your units.')
      const found = await listMemberships(database, query.bodyId, { limit: query.limit, after })
      return accept(
        pageFrom(
          found,
          query.limit,
          ({ from, membershipId }) => [from, membershipId],
          (membership) => membership,
        ),
      )
    },
  }
}
