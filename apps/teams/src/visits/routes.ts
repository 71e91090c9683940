import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Command, Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { recordVisit, type visitRoutes, withdrawVisit } from '@lantoa/contracts/teams/visits.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findHomes, listSameHomes } from '../known-homes/find.ts'
import type { FollowedHomes } from '../known-homes/homes.ts'
import { recordVisits, withdrawVisits } from './commands.ts'
import { NO_SUCH_VISIT, residentsIn, seesHome, seesVisit } from './domain.ts'
import { findVisits, listRefused, listVisits } from './store.ts'
import { viewOf } from './view.ts'

/** Refusals that may only mean that what is known here of a home or a person is not the latest. */
const WHAT_A_LATE_EVENT_LOOKS_LIKE = [
  'unknown-household',
  'unknown-resident',
  'outside-scope',
  'household-closed',
  'visit-before-household',
  'resident-elsewhere',
] as const

export function visitHandlers(parts: ServiceParts, homes: FollowedHomes): Handlers<typeof visitRoutes> {
  const { database, units, now } = parts
  const record = groupCommands({
    database,
    route: recordVisit,
    now,
    keys: ({ visitId, householdId }) => [visitId, householdId],
    askOwner: {
      when: WHAT_A_LATE_EVENT_LOOKS_LIKE,
      async ask(commands) {
        await units.catchUp() // another process may have written the hamlet
        await homes.refresh(commands.map(({ input }) => homesNamed(input)))
      },
    },
    run: (tx, commands, instant) => recordVisits(tx, commands, { parts, now: instant }),
  })
  const withdraw = groupCommands({
    database,
    route: withdrawVisit,
    now,
    keys: ({ visitId }) => [visitId],
    run: (tx, commands, instant) => withdrawVisits(tx, commands, { parts, now: instant }),
  })
  return {
    recordVisit: record.one,
    recordVisitBatch: record.many,
    withdrawVisit: withdraw.one,
    async getVisit({ params }, { caller, now }) {
      const visit = (await findVisits(database, [params.visitId])).get(params.visitId)
      if (!visit) return NO_SUCH_VISIT
      const known = await findHomes(database, [visit.householdId])
      if (!seesVisit(caller, visit, known, { tree: units.tree(), today: dayOf(now) })) return NO_SUCH_VISIT
      const refused = await listRefused(database, [visit])
      return accept(viewOf(visit, caller, refused.get(visit.visitId) ?? []))
    },
    async listVisits({ query: { householdId, limit, cursor } }, { caller, now }) {
      const after = decodeCursor(cursor, ['day', 'uuid'])
      const known = await findHomes(database, [householdId])
      if (!seesHome(caller, householdId, known, { tree: units.tree(), today: dayOf(now) })) {
        return refuse('not-found', 'There is no such household in your units.')
      }
      const visits = await listVisits(database, await listSameHomes(database, [householdId]), { limit, after })
      const refused = await listRefused(database, visits)
      return accept(
        pageFrom(
          visits,
          limit,
          (visit) => [visit.visitedOn, visit.visitId],
          (visit) => viewOf(visit, caller, refused.get(visit.visitId) ?? []),
        ),
      )
    },
  }
}

function homesNamed(input: Command<typeof recordVisit>['input']) {
  return { householdId: input.householdId, residentIds: residentsIn(input).map(({ residentId }) => residentId) }
}
