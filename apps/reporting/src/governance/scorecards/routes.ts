import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { reaches } from '@lantoa/chassis/http/caller'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import {
  approveScorecard,
  draftScorecard,
  type listScorecards as listScorecardsRoute,
  retireScorecard,
  reviseScorecard,
  type Scorecard,
  type ScorecardSummary,
  type scorecardRoutes,
} from '@lantoa/contracts/reporting/scorecards.http'
import { dayOf } from '@lantoa/vietnam/days'
import { askUnit } from '../../indicators/units/ask-unit.ts'
import { unitAndAbove } from '../../indicators/units/set-above.ts'
import { approveScorecards, draftScorecards, retireScorecards, reviseScorecards } from './commands.ts'
import { NO_SUCH_SCORECARD } from './domain.ts'
import { findScorecards } from './find.ts'
import { isSeen } from './seen.ts'
import { listScorecards } from './store.ts'

type ScorecardHandlers = Handlers<typeof scorecardRoutes>

export function scorecardHandlers(parts: ServiceParts): ScorecardHandlers {
  const { database, units } = parts
  return {
    ...commandHandlers(parts),
    async getScorecard({ params }, { caller, now }) {
      const scorecard = (await findScorecards(database, [params.scorecardId])).get(params.scorecardId)
      const visible = scorecard && isSeen(scorecard, caller, units.tree(), dayOf(now))
      return visible ? accept(scorecard, scorecard.version) : NO_SUCH_SCORECARD
    },
    listScorecards: (request, context) => list(request, context, parts),
  }
}

type Commands = 'draftScorecard' | 'reviseScorecard' | 'approveScorecard' | 'retireScorecard'

function commandHandlers({ database, units, now }: ServiceParts): Pick<ScorecardHandlers, Commands> {
  const common = { database, now, keys: ({ scorecardId }: { scorecardId: string }) => [scorecardId] }
  const draft = groupCommands({
    ...{ ...common, route: draftScorecard },
    run: (tx, commands, instant) => draftScorecards(tx, commands, { units, now: instant }),
  })
  const revise = groupCommands({
    ...{ ...common, route: reviseScorecard },
    run: (tx, commands, instant) => reviseScorecards(tx, commands, { units, now: instant }),
  })
  const approve = groupCommands({
    ...{ ...common, route: approveScorecard, inOrder: true },
    run: (tx, commands, instant) => approveScorecards(tx, commands, { units, now: instant }),
  })
  const retire = groupCommands({
    ...{ ...common, route: retireScorecard },
    run: (tx, commands, instant) => retireScorecards(tx, commands, { units, now: instant }),
  })
  return {
    draftScorecard: draft.one,
    reviseScorecard: revise.one,
    approveScorecard: approve.one,
    retireScorecard: retire.one,
  }
}

async function list(
  { query }: RequestOf<typeof listScorecardsRoute>,
  context: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listScorecardsRoute>> {
  const after = decodeCursor(query.cursor, ['number', 'uuid'])
  const tree = units.tree()
  const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
  if (!asked.ok) return asked
  const codes = unitAndAbove(tree, asked)
  const draftsOf = codes.filter((code) => reaches(context.caller, tree, code, asked.on))
  const filter = { units: codes, draftsOf, year: query.year, status: query.status }
  const found = await listScorecards(database, filter, { limit: query.limit, after })
  return accept(pageFrom(found, query.limit, ({ year, scorecardId }) => [year, scorecardId], summaryOf))
}

function summaryOf({ groups: _groups, ...summary }: Scorecard): ScorecardSummary {
  return summary
}
