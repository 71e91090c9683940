import type { Handlers } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { restaffingRoutes } from '@lantoa/contracts/teams/restaffings.http'
import { dayOf } from '@lantoa/vietnam/days'
import { holdsBody } from '../bodies/body.ts'
import { findBodies } from '../bodies/find.ts'
import { restaffCommand } from './commands.ts'
import { NO_SUCH_RESTAFFING } from './domain.ts'
import { addStaff, viewOf } from './restaffing.ts'
import { listRestaffings, restaffing } from './store.ts'

export function restaffingHandlers(parts: ServiceParts): Handlers<typeof restaffingRoutes> {
  const { database, units } = parts
  const restaff = restaffCommand(parts)

  async function seesBody(caller: Caller, bodyId: string, now: Date): Promise<boolean> {
    const body = (await findBodies(database, [bodyId])).get(bodyId)
    return body !== undefined && holdsBody(caller, body, units.tree(), dayOf(now))
  }

  return {
    restaffBody: restaff.one,
    restaffBodyBatch: restaff.many,
    async getRestaffing({ params }, { caller, now }) {
      const known = (await restaffing.find(database, [params.restaffingId])).get(params.restaffingId)
      if (!known || !(await seesBody(caller, known.bodyId, now))) return NO_SUCH_RESTAFFING
      const [staffed = known] = await addStaff(database, [known])
      return accept(viewOf(staffed))
    },
    async listRestaffings({ query }, { caller, now }) {
      if (!(await seesBody(caller, query.bodyId, now)))
        return refuse('not-found', 'There is no such body in your units.')
      const listed = await listRestaffings(database, query)
      if (!listed.ok) return listed
      const items = (await addStaff(database, listed.value.items)).map(viewOf)
      return accept({ ...listed.value, items })
    },
  }
}
