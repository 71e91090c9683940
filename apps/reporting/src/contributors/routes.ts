import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/cursors'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/outcome'
import type { ServiceParts } from '@lantoa/chassis/service-parts'
import type { contributorRoutes, listContributors } from '@lantoa/contracts/reporting/contributors.http'
import type { Definitions } from '../indicators/definitions.ts'
import { askUnit } from '../units/ask-unit.ts'
import { definitionDay, wantedFor } from '../values/domain.ts'
import { findComputed, notForPeriod } from '../values/refusals.ts'
import { collectContributors } from './collect.ts'

export function contributorHandlers(parts: ServiceParts, definitions: Definitions): Handlers<typeof contributorRoutes> {
  return { listContributors: (request, context) => contributors(request, context, parts, definitions) }
}

async function contributors(
  { params, query }: RequestOf<typeof listContributors>,
  context: RequestContext,
  { database, units }: ServiceParts,
  definitions: Definitions,
): Promise<OutcomeOf<typeof listContributors>> {
  const [unit = '', id = ''] = decodeCursor(query.cursor, ['text', 'text']) ?? []
  const tree = units.tree()
  const asked = askUnit(tree, context, { ...query, text: query.unit, pointer: '#/query/unit' })
  if (!asked.ok) return asked
  const found = findComputed(await definitions.now(), params.indicatorId, definitionDay(asked.time))
  if (!found.ok) return found
  const wanted = wantedFor(found.indicator, asked.time)
  if (!wanted) return notForPeriod(found.indicator, '#/query/period')
  const wants = wanted[query.part]
  if (!wants) return refuse('facts-to-come', 'Nobody tells yet what the number is divided by.')
  if (wants.length === 0)
    return refuse('no-denominator', 'The indicator is a plain number.', { pointer: '#/query/part' })
  const after = { unit: String(unit), id: String(id) }
  const items = await collectContributors(database, tree, asked, wants, { after, limit: query.limit + 1 })
  return accept(
    pageFrom(
      items,
      query.limit,
      (item) => [item.unit, item.id],
      (item) => item,
    ),
  )
}
