import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { contributorRoutes, listContributors } from '@lantoa/contracts/reporting/contributors.http'
import { codeOf } from '../../counting/engine/unit-path.ts'
import type { Definitions } from '../definitions/definitions.ts'
import { askPart } from './asked.ts'
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
  const part = await askPart(tree, context, definitions, { ...query, ...params })
  if (!part.ok) return part
  const page = { after: { unit: String(unit), id: String(id) }, limit: query.limit + 1 }
  const items = await collectContributors(database, tree, part.asked, part.wants, page)
  const found = pageFrom(items, query.limit, (item) => [item.unit, item.id])
  return accept({ ...found, items: found.items.map((item) => ({ ...item, unit: codeOf(item.unit) })) })
}
