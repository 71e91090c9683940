import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type {
  listRankings as listRankingsRoute,
  rankingRoutes,
  rankUnits as rankUnitsRoute,
} from '@lantoa/contracts/reporting/rankings.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { Definitions } from '../../indicators/definitions/definitions.ts'
import { askUnit } from '../../indicators/units/ask-unit.ts'
import { isSetFor, unitAndAbove } from '../../indicators/units/set-above.ts'
import { createReader, type Reader } from '../../indicators/values/reader.ts'
import { findScorecards } from '../scorecards/find.ts'
import { isSeen } from '../scorecards/visibility.ts'
import { unitGroup } from '../unit-groups/unit-group.ts'
import { publishCommand } from './commands.ts'
import { NO_SUCH_RANKING } from './publication.ts'
import { readQuestion } from './question.ts'
import { rank } from './rank.ts'
import { findRankings, listRankings } from './store.ts'

const AT = { group: '#/query/unitGroupId', on: '#/query/on' }
const NO_SUCH_SCORECARD = refuse('not-found', 'There is no such scorecard in your units.')

export function rankingHandlers(parts: ServiceParts, definitions: Definitions): Handlers<typeof rankingRoutes> {
  const { database, units } = parts
  const read = createReader(parts, definitions)
  return {
    publishRanking: publishCommand(parts, read).one,
    rankUnits: (request, context) => rankNow(request, context, parts, read),
    async getRanking({ params }, { caller, now }) {
      const known = (await findRankings(database, [params.rankingId])).get(params.rankingId)
      const visible = known && isSetFor(caller, units.tree(), known.ranking.unit, dayOf(now))
      return visible ? accept(known.ranking) : NO_SUCH_RANKING
    },
    listRankings: (request, context) => list(request, context, parts),
  }
}

async function rankNow(
  { params, query }: RequestOf<typeof rankUnitsRoute>,
  context: RequestContext,
  parts: ServiceParts,
  read: Reader,
): Promise<OutcomeOf<typeof rankUnitsRoute>> {
  const { database, units } = parts
  const tree = units.tree()
  const scorecard = (await findScorecards(database, [params.scorecardId])).get(params.scorecardId)
  if (!scorecard || !isSeen(scorecard, context.caller, tree, dayOf(context.now))) return NO_SUCH_SCORECARD
  const group = (await unitGroup.find(database, [query.unitGroupId])).get(query.unitGroupId)
  const answerable = readQuestion({ scorecard, group, on: query.on, view: query.view, at: AT }, context, tree)
  return answerable.ok ? rank(answerable, { parts, read }) : answerable
}

async function list(
  { query }: RequestOf<typeof listRankingsRoute>,
  context: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listRankingsRoute>> {
  const tree = units.tree()
  const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
  return asked.ok ? accept(await listRankings(database, query, unitAndAbove(tree, asked))) : asked
}
