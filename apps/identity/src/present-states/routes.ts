import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { factRoutes } from '@lantoa/contracts/identity/present-states.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findHouseholds } from '../households/find.ts'
import { householdState } from '../households/household.ts'
import type { IdentityParts } from '../parts.ts'
import { listResidentStates } from '../residents/publish.ts'

/** States as the topics carry them: without personal data, so these reads are not in the access log. */
export function factHandlers({ database, units }: IdentityParts): Handlers<typeof factRoutes> {
  return {
    async listHouseholdFacts({ query }, { caller, now }) {
      const households = [...(await findHouseholds(database, query.ids)).values()]
      const visible = households.filter(({ hamletCode }) => reachesHamlet(caller, units.tree(), hamletCode, dayOf(now)))
      return accept({
        items: visible.map((household) => ({ sequence: household.version, state: householdState(household) })),
      })
    },
    async listResidentFacts({ query }, { caller, now }) {
      const residents = await listResidentStates(database, query.ids)
      const visible = residents.filter(({ hamletCode }) => reachesHamlet(caller, units.tree(), hamletCode, dayOf(now)))
      return accept({ items: visible.map(({ state, sequence }) => ({ sequence, state })) })
    },
  }
}
