import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { campaignBoardRoutes } from '@lantoa/contracts/reporting/campaign-board.http'
import {
  approveTarget,
  draftTarget,
  type listTargets as listTargetsRoute,
  reviseTarget,
  type targetRoutes,
} from '@lantoa/contracts/reporting/targets.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { Definitions } from '../../indicators/definitions/definitions.ts'
import { askUnit, childrenOf } from '../../indicators/units/ask-unit.ts'
import { spansOn } from '../../indicators/units/code-spans.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { createReader } from '../../indicators/values/reader.ts'
import { campaignBoard } from './board.ts'
import { cascade } from './cascade.ts'
import { approveTargets, draftTargets, reviseTargets } from './commands.ts'
import { NO_SUCH_TARGET } from './domain.ts'
import { findTargets, listTargets } from './store.ts'
import { viewOf } from './target.ts'

type TargetHandlers = Handlers<typeof targetRoutes & typeof campaignBoardRoutes>

export function targetHandlers(parts: ServiceParts, definitions: Definitions): TargetHandlers {
  const { database, units } = parts
  const read = createReader(parts, definitions)
  return {
    ...commandHandlers(parts),
    async getTarget({ params }, { caller, now }) {
      const target = (await findTargets(database, [params.targetId])).get(params.targetId)
      // The target of a unit that was closed belongs to whoever has what it went into.
      const visible = target && reachesThen(caller, units.tree(), target.unit, target.unitOn, dayOf(now))
      return visible ? accept(viewOf(target), target.version) : NO_SUCH_TARGET
    },
    listTargets: (request, context) => list(request, context, parts),
    getTargetCascade: (request, context) => cascade(request, context, parts, definitions),
    getCampaignBoard: (request, context) => campaignBoard(request, context, parts, read),
  }
}

type Commands = 'draftTarget' | 'draftTargetBatch' | 'reviseTarget' | 'approveTarget'

function commandHandlers({ database, units, now }: ServiceParts): Pick<TargetHandlers, Commands> {
  const common = { database, now, keys: ({ targetId }: { targetId: string }) => [targetId] }
  const draft = groupCommands({
    ...common,
    // A target may be a part of one that was drafted just before.
    inOrder: true,
    route: draftTarget,
    run: (tx, commands, instant) => draftTargets(tx, commands, { units, now: instant }),
  })
  const revise = groupCommands({
    ...common,
    route: reviseTarget,
    run: (tx, commands, instant) => reviseTargets(tx, commands, { units, now: instant }),
  })
  const approve = groupCommands({
    ...common,
    inOrder: true,
    route: approveTarget,
    run: (tx, commands, instant) => approveTargets(tx, commands, { units, now: instant }),
  })
  return {
    draftTarget: draft.one,
    draftTargetBatch: draft.many,
    reviseTarget: revise.one,
    approveTarget: approve.one,
  }
}

async function list(
  { query }: RequestOf<typeof listTargetsRoute>,
  context: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listTargetsRoute>> {
  const after = decodeCursor(query.cursor, ['day', 'uuid'])
  const tree = units.tree()
  const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
  if (!asked.ok) return asked
  const codes = [asked.unit, ...childrenOf(tree, asked)].map(({ code }) => code)
  const filter = { units: spansOn(tree, codes, asked.on), indicatorId: query.indicatorId, status: query.status }
  const targets = await listTargets(database, filter, { limit: query.limit, after })
  return accept(pageFrom(targets, query.limit, ({ from, targetId }) => [from, targetId], viewOf))
}
