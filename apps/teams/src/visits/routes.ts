import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { visitRoutes } from '@lantoa/contracts/teams/visits.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findHomes, listSameHomes } from '../known-homes/find.ts'
import type { FollowedHomes } from '../known-homes/follow-homes.ts'
import { logReads } from '../visit-reads/log-reads.ts'
import { recordCommand, withdrawCommand } from './commands.ts'
import { NO_SUCH_VISIT, seesHome, seesVisit } from './domain.ts'
import { receiptOf } from './receipt.ts'
import { findVisits, listRefused, listVisits } from './store.ts'
import { viewOf, withWords } from './view.ts'

export function visitHandlers(parts: ServiceParts, homes: FollowedHomes): Handlers<typeof visitRoutes> {
  const { database, units } = parts
  const record = recordCommand(parts, homes)
  const withdraw = withdrawCommand(parts)
  return {
    recordVisit: record.one,
    recordVisitBatch: record.many,
    withdrawVisit: withdraw.one,
    async getVisit({ params }, { caller, now }) {
      const visit = (await findVisits(database, [params.visitId])).get(params.visitId)
      if (!visit) return NO_SUCH_VISIT
      const known = await findHomes(database, [visit.householdId])
      if (!seesVisit(caller, visit, known, { tree: units.tree(), today: dayOf(now) })) return NO_SUCH_VISIT
      await logReads(database, 'getVisit', withWords([visit], caller), { caller, now })
      const refused = await listRefused(database, [visit])
      return accept(viewOf(visit, caller, refused.get(visit.visitId) ?? []))
    },
    async listVisits({ query }, { caller, now }) {
      const { householdId } = query
      const known = await findHomes(database, [householdId])
      if (!seesHome(caller, householdId, known, { tree: units.tree(), today: dayOf(now) })) {
        return refuse('not-found', 'There is no such household in your units.')
      }
      const page = await listVisits(database, query, await listSameHomes(database, [householdId]))
      await logReads(database, 'listVisits', withWords(page.items, caller), { caller, now })
      const refused = await listRefused(database, page.items)
      const items = page.items.map((visit) => viewOf(visit, caller, refused.get(visit.visitId) ?? []))
      return accept({ ...page, items })
    },
    async listVisitReceipts({ body: { visitIds } }, { caller, now }) {
      const visits = await findVisits(database, visitIds)
      const homes = await findHomes(
        database,
        [...visits.values()].map(({ householdId }) => householdId),
      )
      const facts = { caller, visits, homes, tree: units.tree(), today: dayOf(now) }
      return accept({ items: visitIds.map((visitId) => receiptOf(visitId, facts)) })
    },
  }
}
