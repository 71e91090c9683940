import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { slice } from '@lantoa/chassis/process/slice'
import { placesToRead } from '@lantoa/chassis/units/places-to-read'
import { completionRoutes } from '@lantoa/contracts/teams/completions.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { FollowedHomes } from '../known-homes/follow-homes.ts'
import { recordCommand, withdrawCommand } from './commands.ts'
import { viewOf } from './completion.ts'
import { NO_SUCH_COMPLETION, readsCompletion } from './domain.ts'
import { completions } from './published.ts'
import { completion, listCompletions } from './store.ts'

export function completionSlice(parts: ServiceParts, homes: FollowedHomes) {
  const handlers = completionHandlers(parts, homes)
  return slice({ routes: completionRoutes, handlers, republishes: [completions.republisher] })
}

function completionHandlers(parts: ServiceParts, homes: FollowedHomes): Handlers<typeof completionRoutes> {
  const { database, units } = parts
  const record = recordCommand(parts, homes)
  return {
    recordCompletion: record.one,
    recordCompletionBatch: record.many,
    withdrawCompletion: withdrawCommand(parts).one,
    async getCompletion({ params }, { caller, now }) {
      const known = (await completion.find(database, [params.completionId])).get(params.completionId)
      const isVisible = known && readsCompletion(caller, known, { tree: units.tree(), today: dayOf(now) })
      return isVisible ? accept(viewOf(known), known.version) : NO_SUCH_COMPLETION
    },
    async listCompletions({ query }, { caller, now }) {
      const here = { tree: units.tree(), today: dayOf(now) }
      const scope = placesToRead(caller, here.tree, query.unit, here.today, { withReused: true })
      if (!scope.ok) return scope
      const listed = await listCompletions(database, query, scope.codes)
      if (!listed.ok) return listed
      const { found, ...page } = listed.value
      // Codes are given again: what was found by one may lie in another area by its day.
      const asked = query.unit === undefined ? caller : { ...caller, units: [query.unit] }
      const items = page.items.filter((one) => readsCompletion(asked, one, here)).map(viewOf)
      const left = page.items.length - items.length
      return accept({ ...page, items, ...(found && { found: { ...found, count: found.count - left } }) })
    },
  }
}
