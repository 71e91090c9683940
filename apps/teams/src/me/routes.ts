import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { BodyId, PersonId } from '@lantoa/contracts/ids'
import type { meRoutes } from '@lantoa/contracts/teams/me.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findTeams } from '../bodies/find.ts'
import { listCitizenApps } from '../catalogue-entries/find.ts'
import { readStanding } from '../devices/read-standing.ts'
import { listColleagues } from '../members/find.ts'
import { readAhead } from '../rounds/read-ahead.ts'
import { meOf, provincesOf } from './me.ts'

export function meHandlers(
  { database, units }: ServiceParts,
  { minimumAppVersion }: { readonly minimumAppVersion: string },
): Handlers<typeof meRoutes> {
  return {
    async getMe({ query }, { caller, now }) {
      const [tree, today] = [units.tree(), dayOf(now)]
      // Subjects of programs are no ids, and what an operator typed as a team may be none.
      const personId = PersonId.safeParse(caller.subject).data
      const teamId = BodyId.safeParse(caller.teamId).data
      const members = await listColleagues(database, { personId, teamId }, today)
      const ids = new Set([...members.map(({ bodyId }) => bodyId), ...(teamId ? [teamId] : [])])
      const bodies = [...(await findTeams(database, [...ids].sort(), [])).values()]
      const me = meOf({ caller, personId, bodies, members, tree, today })
      const citizenApps = await listCitizenApps(database, provincesOf(me, tree, today))
      const known = { ...me, ...(citizenApps.length > 0 && { citizenApps }), now: now.toISOString(), minimumAppVersion }
      if (query.device === undefined) return accept(known)
      const device = await readStanding(database, query.device, personId)
      // A phone that may hold nothing is given nothing.
      if (device === 'revoked' || !caller.permissions.has('rounds:read')) return accept({ ...known, device })
      return accept({ ...known, device, rounds: await readAhead(database, bodies, { caller, tree, today }) })
    },
  }
}
