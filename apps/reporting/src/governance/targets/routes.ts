import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { campaignBoardRoutes } from '@lantoa/contracts/reporting/campaign-board.http'
import { listTargets, type targetRoutes } from '@lantoa/contracts/reporting/targets.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { Definitions } from '../../indicators/definitions/definitions.ts'
import { askUnit, childrenOf } from '../../indicators/units/ask-unit.ts'
import { spanArrays, spansOn } from '../../indicators/units/code-spans.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { createReader } from '../../indicators/values/reader.ts'
import { campaignBoard } from './board.ts'
import { cascade } from './cascade.ts'
import { targetCommands } from './commands.ts'
import { NO_SUCH_TARGET } from './domain.ts'
import { viewOf } from './target.ts'
import { target } from './target-table.ts'

const list = listOf(target, listTargets)
/** Some units, each on the days on which its code meant it. */
const SPANS = `unnest($1::text[], $2::date[], $3::date[]) AS span (code, first, after)
  WHERE unit = span.code AND unit_on >= span.first AND unit_on < span.after`

type TargetHandlers = Handlers<typeof targetRoutes & typeof campaignBoardRoutes>

export function targetHandlers(parts: ServiceParts, definitions: Definitions): TargetHandlers {
  const { database, units } = parts
  const read = createReader(parts, definitions)
  const { draft, revise, approve } = targetCommands(parts)
  return {
    ...{ draftTarget: draft.one, draftTargetBatch: draft.many },
    ...{ reviseTarget: revise.one, approveTarget: approve.one },
    async getTarget({ params }, { caller, now }) {
      const known = (await target.find(database, [params.targetId])).get(params.targetId)
      // The target of a unit that was closed belongs to whoever has what it went into.
      const visible = known && reachesThen(caller, units.tree(), known.unit, known.unitOn, dayOf(now))
      return visible ? accept(viewOf(known), known.version) : NO_SUCH_TARGET
    },
    async listTargets({ query }, context) {
      const tree = units.tree()
      const asked = askUnit(tree, context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
      if (!asked.ok) return asked
      const codes = [asked.unit, ...childrenOf(tree, asked)].map(({ code }) => code)
      const where = `EXISTS (SELECT FROM ${SPANS})`
      const found = await list(database, query, {
        ...{ where, values: spanArrays(spansOn(tree, codes, asked.on)), answers: ['unit'] },
      })
      return accept({ ...found.value, items: found.value.items.map(viewOf) })
    },
    getTargetCascade: (request, context) => cascade(request, context, parts, definitions),
    getCampaignBoard: (request, context) => campaignBoard(request, context, parts, read),
  }
}
