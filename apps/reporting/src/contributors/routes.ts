import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/cursors'
import type { Database } from '@lantoa/chassis/database'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/outcome'
import type { ServiceParts } from '@lantoa/chassis/service-parts'
import type { Contributor, contributorRoutes, listContributors } from '@lantoa/contracts/reporting/contributors.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findIndicator, NO_SUCH_INDICATOR } from '../indicators/catalogue.ts'
import { measureOf } from '../measures/sources.ts'
import { findUnit } from '../units/find-unit.ts'
import { timeOf, type Want, wantedFor } from '../values/domain.ts'
import { contributorsIn } from './domain.ts'
import { listContributingUnits, listEntities } from './store.ts'

type Place = readonly [unit: string, id: string]

export function contributorHandlers(parts: ServiceParts): Handlers<typeof contributorRoutes> {
  return { listContributors: (request, context) => contributors(request, context, parts) }
}

async function contributors(
  { params, query }: RequestOf<typeof listContributors>,
  { caller, now }: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listContributors>> {
  const today = dayOf(now)
  const [unit = '', id = ''] = decodeCursor(query.cursor, ['text', 'text']) ?? []
  const indicator = findIndicator(params.indicatorId)
  if (!indicator) return NO_SUCH_INDICATOR
  const found = findUnit(units.tree(), caller, query.unit, today, '#/query/unit')
  if (!found.ok) return found
  const wanted = wantedFor(indicator, timeOf(query, today))
  if (!wanted) {
    const detail = `${indicator.indicatorId} has a value for each ${indicator.periods.join(' or ')}.`
    return refuse('period-not-supported', detail, { pointer: '#/query/period' })
  }
  const want = wanted[query.part]
  if (!want) return refuse('no-denominator', 'The indicator is a plain number.', { pointer: '#/query/part' })
  const after: Place = [String(unit), String(id)]
  const items = await collect(database, found.unit.code, want, after, query.limit + 1)
  return accept(
    pageFrom(
      items,
      query.limit,
      (item) => [item.unit, item.id],
      (item) => item,
    ),
  )
}

/** Hamlet by hamlet, until there are enough. */
async function collect(database: Database, above: string, want: Want, [unit, id]: Place, limit: number) {
  const { source } = measureOf(want.measure)
  const items: Contributor[] = []
  for (const next of await listContributingUnits(database, above, want, unit)) {
    const all = contributorsIn(next, want, await listEntities(database, source, next))
    items.push(...(next === unit ? all.filter((item) => item.id > id) : all))
    if (items.length >= limit) break
  }
  return items.slice(0, limit)
}
