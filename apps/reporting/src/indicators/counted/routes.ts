import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { countedRoutes } from '@lantoa/contracts/reporting/counted.http'
import { dayOf } from '@lantoa/vietnam/days'
import { decodeContributions } from '../../counting/engine/encoding.ts'
import { codeOf } from '../../counting/engine/unit-path.ts'
import type { SourceName } from '../../counting/measures/sources.ts'
import type { Definitions } from '../definitions/definitions.ts'
import { movedBy } from './domain.ts'
import { findContributions } from './store.ts'

const VISITS: SourceName = 'visit'

export function countedHandlers(
  { database, units }: ServiceParts,
  definitions: Definitions,
): Handlers<typeof countedRoutes> {
  return {
    async listCounted({ body: { visitIds } }, { caller, now }) {
      const [tree, today] = [units.tree(), dayOf(now)]
      const [found, catalogue] = await Promise.all([findContributions(database, VISITS, visitIds), definitions.now()])
      const items = visitIds.map((visitId) => {
        // A visit in other units is answered as one that nobody has.
        const own = decodeContributions(found.get(visitId) ?? '').filter(({ unit }) =>
          reachesHamlet(caller, tree, codeOf(unit), today),
        )
        return { visitId, counted: own.length > 0, moved: movedBy(own, catalogue) }
      })
      return accept({ items })
    },
  }
}
