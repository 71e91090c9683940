import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { reaches } from '@lantoa/chassis/http/caller'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type {
  listScorecards as listScorecardsRoute,
  Scorecard,
  ScorecardSummary,
  scorecardRoutes,
} from '@lantoa/contracts/reporting/scorecards.http'
import { dayOf } from '@lantoa/vietnam/days'
import { askUnit } from '../../indicators/units/ask-unit.ts'
import { unitAndAbove } from '../../indicators/units/set-above.ts'
import { scorecardCommands } from './commands.ts'
import { NO_SUCH_SCORECARD } from './domain.ts'
import { findScorecards } from './find.ts'
import { listScorecards } from './store.ts'
import { isSeen } from './visibility.ts'

export function scorecardHandlers(parts: ServiceParts): Handlers<typeof scorecardRoutes> {
  const { database, units } = parts
  const { draft, revise, approve, retire } = scorecardCommands(parts)
  return {
    ...{ draftScorecard: draft.one, reviseScorecard: revise.one },
    ...{ approveScorecard: approve.one, retireScorecard: retire.one },
    async getScorecard({ params }, { caller, now }) {
      const scorecard = (await findScorecards(database, [params.scorecardId])).get(params.scorecardId)
      const visible = scorecard && isSeen(scorecard, caller, units.tree(), dayOf(now))
      return visible ? accept(scorecard, scorecard.version) : NO_SUCH_SCORECARD
    },
    listScorecards: (request, context) => list(request, context, parts),
  }
}

async function list(
  { query }: RequestOf<typeof listScorecardsRoute>,
  context: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listScorecardsRoute>> {
  const tree = units.tree()
  const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
  if (!asked.ok) return asked
  const codes = unitAndAbove(tree, asked)
  const draftsOf = codes.filter((code) => reaches(context.caller, tree, code, asked.on))
  const page = await listScorecards(database, query, { units: codes, draftsOf })
  return accept({ ...page, items: page.items.map(summaryOf) })
}

function summaryOf({ groups: _groups, ...summary }: Scorecard): ScorecardSummary {
  return summary
}
