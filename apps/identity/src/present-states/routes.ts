import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { presentStateRoutes } from '@lantoa/contracts/identity/present-states.http'
import { dayOf } from '@lantoa/vietnam/days'
import { householdState } from '../households/household.ts'
import { household } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { residentState } from '../residents/resident.ts'
import { listStateFacts } from '../residents/state-facts.ts'
import { within } from '../scope.ts'

/** States as the topics carry them: without personal data, so these reads are not in the access log. */
export function presentStateHandlers({ database, units }: IdentityParts): Handlers<typeof presentStateRoutes> {
  return {
    async listHouseholdFacts({ query }, { caller, now }) {
      const context = { tree: units.tree(), today: dayOf(now) }
      const found = [...(await household.find(database, query.ids)).values()]
      const visible = found.filter((one) => within(caller, one, context))
      return accept({ items: visible.map((one) => ({ sequence: one.version, state: householdState(one) })) })
    },
    async listResidentFacts({ query }, { caller, now }) {
      const context = { tree: units.tree(), today: dayOf(now) }
      const visible = (await listStateFacts(database, query.ids)).filter((one) => within(caller, one, context))
      return accept({ items: visible.map((one) => ({ sequence: one.version, state: residentState(one) })) })
    },
  }
}
