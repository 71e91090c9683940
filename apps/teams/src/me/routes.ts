import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { BodyId, PersonId } from '@lantoa/contracts/ids'
import type { meRoutes } from '@lantoa/contracts/teams/me.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findTeams } from '../bodies/find.ts'
import { listColleagues } from '../members/find.ts'
import { meOf } from './me.ts'

export function meHandlers(
  { database, units }: ServiceParts,
  { minimumAppVersion }: { readonly minimumAppVersion: string },
): Handlers<typeof meRoutes> {
  return {
    async getMe(_nothing, { caller, now }) {
      const [tree, today] = [units.tree(), dayOf(now)]
      // Subjects of programs are no ids, and what an operator typed as a team may be none.
      const personId = PersonId.safeParse(caller.subject).data
      const teamId = BodyId.safeParse(caller.teamId).data
      const members = await listColleagues(database, { personId, teamId }, today)
      const ids = new Set([...members.map(({ bodyId }) => bodyId), ...(teamId ? [teamId] : [])])
      const bodies = [...(await findTeams(database, [...ids].sort(), [])).values()]
      const me = meOf({ caller, personId, bodies, members, tree, today })
      return accept({ ...me, now: now.toISOString(), minimumAppVersion })
    },
  }
}
