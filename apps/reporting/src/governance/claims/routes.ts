import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { claimRoutes, listClaims as listClaimsRoute } from '@lantoa/contracts/reporting/claims.http'
import { meaningSpan } from '@lantoa/units/meaning'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import { findUnitThen, lastDayOf, reachesThen } from '../../indicators/units/find-unit-then.ts'
import { claimCommands } from './commands.ts'
import { NO_SUCH_CLAIM, revisionOf } from './domain.ts'
import { findClaims, listClaims } from './store.ts'

export function claimHandlers(parts: ServiceParts): Handlers<typeof claimRoutes> {
  const { database, units } = parts
  const { record, check, withdraw } = claimCommands(parts)
  return {
    ...{ recordClaim: record.one, recordClaimBatch: record.many },
    ...{ checkClaim: check.one, checkClaimBatch: check.many },
    withdrawClaim: withdraw.one,
    async getClaim({ params }, { caller, now }) {
      const known = (await findClaims(database, [params.claimId])).get(params.claimId)
      const visible = known && reachesThen(caller, units.tree(), known.place.code, known.place.on, dayOf(now))
      return visible ? accept(known.claim, revisionOf(known.claim)) : NO_SUCH_CLAIM
    },
    listClaims: (request, context) => answerList(request, context, parts),
  }
}

async function answerList(
  { query }: RequestOf<typeof listClaimsRoute>,
  { caller, now }: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listClaimsRoute>> {
  const { unit: text } = query
  const [tree, today] = [units.tree(), dayOf(now)]
  const from = lastDayOf(tree, text, today)
  const asked = { tree, caller, text, today, pointer: '#/query/unit' }
  const found = findUnitThen(asked, { from, until: addDays(from, 1) })
  if (!found.ok) return found
  const { code } = found.unit
  const span = meaningSpan(tree, code, found.on)
  return accept(span ? await listClaims(database, query, { code, ...span }) : { items: [] })
}
