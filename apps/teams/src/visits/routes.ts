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
    getVisit: ({ params }, reader) =>
      database.transaction(async (tx) => {
        const { caller, now } = reader
        const visit = (await findVisits(tx, [params.visitId])).get(params.visitId)
        if (!visit) return NO_SUCH_VISIT
        const known = await findHomes(tx, [visit.householdId])
        if (!seesVisit(caller, visit, known, { tree: units.tree(), today: dayOf(now) })) return NO_SUCH_VISIT
        await logReads(tx, 'getVisit', withWords([visit], caller), reader)
        const refused = await listRefused(tx, [visit])
        return accept(viewOf(visit, caller, refused.get(visit.visitId) ?? []))
      }),
    listVisits: ({ query }, reader) =>
      database.transaction(async (tx) => {
        const { householdId } = query
        const { caller, now } = reader
        const known = await findHomes(tx, [householdId])
        if (!seesHome(caller, householdId, known, { tree: units.tree(), today: dayOf(now) })) {
          return refuse('not-found', 'There is no such household in your units.')
        }
        const page = await listVisits(tx, query, await listSameHomes(tx, [householdId]))
        await logReads(tx, 'listVisits', withWords(page.items, caller), reader)
        const refused = await listRefused(tx, page.items)
        const items = page.items.map((visit) => viewOf(visit, caller, refused.get(visit.visitId) ?? []))
        return accept({ ...page, items })
      }),
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
