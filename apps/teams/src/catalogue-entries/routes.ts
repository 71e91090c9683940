import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { slice } from '@lantoa/chassis/process/slice'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import { catalogueTextRoutes } from '@lantoa/contracts/teams/catalogue-texts.http'
import { dayOf } from '@lantoa/vietnam/days'
import { listEntries } from './find.ts'
import { resolveTexts } from './resolve.ts'

export function catalogueTextSlice(parts: ServiceParts) {
  return slice({ routes: catalogueTextRoutes, handlers: catalogueTextHandlers(parts) })
}

function catalogueTextHandlers({ database, units }: ServiceParts): Handlers<typeof catalogueTextRoutes> {
  return {
    async resolveCatalogueTexts({ body }, { caller, now }) {
      const { catalogue, texts, unit, on = dayOf(now) } = body
      const [tree, today] = [units.tree(), dayOf(now)]
      const scope = placesToRead(caller, tree, unit, today, { fromBeneath: true })
      if (!scope.ok) return scope
      // Of a unit its own words and those of the units above it hold, not those beneath.
      const codes = unit === undefined || scope.codes === null ? scope.codes : [unit, ...tree.ancestors(unit, today)]
      return accept({ items: resolveTexts(await listEntries(database, catalogue, codes), texts, on) })
    },
  }
}
