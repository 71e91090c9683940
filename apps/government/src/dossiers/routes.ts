import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import { dossierRoutes } from '@lantoa/contracts/government/dossiers.http'
import { dayOf } from '@lantoa/vietnam/days'
import { totalsOf } from '../totals/published.ts'
import { mirrorCommand } from './commands.ts'
import { seesDossier } from './domain.ts'
import { viewOf } from './dossier.ts'
import { countByState, dossier, listDossiers, lyingIn } from './store.ts'

/** Dossiers as portals have them: read here, and written nowhere but by what a portal says. */
export function dossierSlice(parts: ServiceParts, codes: RegExp): Slice {
  const totals = totalsOf(parts)
  const mirror = mirrorCommand(parts, { totals, codes })
  const handlers: Handlers<typeof dossierRoutes> = {
    mirrorDossier: mirror.one,
    mirrorDossierBatch: mirror.many,
    ...readHandlers(parts),
  }
  return slice({ routes: dossierRoutes, handlers, republishes: [totals.republisher] })
}

type Reads = 'getDossier' | 'listDossiers' | 'countDossiers'

function readHandlers({ database, units }: ServiceParts): Pick<Handlers<typeof dossierRoutes>, Reads> {
  const placeOn = (now: Date) => ({ tree: units.tree(), today: dayOf(now) })
  return {
    async getDossier({ params: { dossierCode } }, { caller, now }) {
      const found = (await dossier.find(database, [dossierCode])).get(dossierCode)
      const place = placeOn(now)
      if (found && seesDossier(caller, found, place)) return accept(viewOf(found, place.today))
      return refuse('not-found', 'There is no such dossier in your units.')
    },
    async listDossiers({ query }, { caller, now }) {
      const { tree, today } = placeOn(now)
      const scope = placesToRead(caller, tree, query.unit, today, { withReused: true })
      if (!scope.ok) return scope
      const page = await listDossiers(database, query, lyingIn(scope.codes, { only: query.only, today }))
      const { items, ...next } = page.value
      const shown = items.filter((one) => seesDossier(caller, one, { tree, today }))
      return accept({ items: shown.map((one) => viewOf(one, today)), ...next })
    },
    async countDossiers({ query: { unit } }, { caller, now }) {
      const { tree, today } = placeOn(now)
      const scope = placesToRead(caller, tree, unit, today)
      if (!scope.ok) return scope
      const rows = await countByState(database, scope.codes, today)
      const sum = (name: 'overdue' | 'flagged') => rows.reduce((all, row) => all + row[name], 0)
      const states = rows.map(({ state, count }) => ({ state, count }))
      return accept({ states, overdue: sum('overdue'), flagged: sum('flagged') })
    },
  }
}
