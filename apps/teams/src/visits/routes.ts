import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command, Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import { recordVisit, type visitRoutes } from '@lantoa/contracts/teams/visits.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findBodies } from '../bodies/find.ts'
import { findHousehold, findResidents, lockHouseholds } from '../known-homes/find.ts'
import type { Homes } from '../known-homes/homes.ts'
import { recordObservations } from '../progress/publish.ts'
import { decideVisit, residentsIn, type VisitDecision } from './domain.ts'
import { publishVisits } from './publish.ts'
import { countRefusals, findVisits, insertVisits, listVisits } from './store.ts'

/** Refusals that may only mean that what is known here of a home or a person is not the latest. */
const WHAT_A_LATE_EVENT_LOOKS_LIKE = [
  'unknown-household',
  'unknown-resident',
  'outside-scope',
  'household-closed',
  'visit-before-household',
  'resident-elsewhere',
] as const

export function visitHandlers(parts: ServiceParts, homes: Homes): Handlers<typeof visitRoutes> {
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
  return {
    recordVisit: record.one,
    recordVisitBatch: record.many,
    async getVisit({ params }, { caller, now }) {
      const visit = (await findVisits(database, [params.visitId])).get(params.visitId)
      const visible = visit && reachesHamlet(caller, units.tree(), visit.hamletCode, dayOf(now))
      return visible ? accept(visit) : refuse('not-found', 'There is no such visit in your units.')
    },
    async listVisits({ query }, { caller, now }) {
      const after = decodeCursor(query.cursor, ['day', 'uuid'])
      const household = await findHousehold(database, query.householdId)
      const visible = household?.places.some((place) =>
        reachesHamlet(caller, units.tree(), place.hamletCode, dayOf(now)),
      )
      if (!visible) return refuse('not-found', 'There is no such household in your units.')
      const visits = await listVisits(database, query.householdId, { limit: query.limit, after })
      return accept(
        pageFrom(
          visits,
          query.limit,
          (visit) => [visit.visitedOn, visit.visitId],
          (visit) => visit,
        ),
      )
    },
  }
}

async function recordVisits(
  tx: Tx,
  commands: readonly Command<typeof recordVisit>[],
  { parts, now }: { parts: ServiceParts; now: Date },
) {
  const inputs = commands.map(({ input }) => input)
  const householdIds = inputs.map(({ householdId }) => householdId)
  const households = await lockHouseholds(tx, householdIds)
  const known = await findVisits(
    tx,
    inputs.map(({ visitId }) => visitId),
  )
  const residents = await findResidents(
    tx,
    inputs.flatMap((input) => residentsIn(input).map(({ residentId }) => residentId)),
  )
  const teams = await findBodies(
    tx,
    inputs.map(({ teamId }) => teamId),
  )
  const refused = inputs.filter(({ outcome }) => outcome === 'refused').map(({ householdId }) => householdId)
  const refusals = await countRefusals(tx, refused)
  const decisions = commands.map((command) =>
    decideVisit(command, {
      household: households.get(command.input.householdId),
      residents,
      team: teams.get(command.input.teamId),
      known: known.get(command.input.visitId),
      refusals: refusals.get(command.input.householdId) ?? 0,
      tree: parts.units.tree(),
      now,
    }),
  )
  await writeVisits(tx, commands, decisions, now)
  return decisions.map((decision) => (decision.ok ? accept(decision.visit) : decision))
}

async function writeVisits(
  tx: Tx,
  commands: readonly Command<typeof recordVisit>[],
  decisions: readonly VisitDecision[],
  now: Date,
): Promise<void> {
  const fresh = commands.flatMap(({ caller, correlationId }, index) => {
    const decision = decisions[index]
    return decision?.ok && decision.fresh ? [{ visit: decision.visit, recordedBy: caller.subject, correlationId }] : []
  })
  await insertVisits(tx, fresh)
  await publishVisits(tx, fresh, now)
  const observations = fresh.map(({ visit, correlationId }) => ({
    ...visit,
    on: visit.visitedOn,
    recordedAt: visit.receivedAt,
    correlationId,
  }))
  await recordObservations(tx, observations, { source: '/teams', now })
}

function homesNamed(input: Command<typeof recordVisit>['input']) {
  return { householdId: input.householdId, residentIds: residentsIn(input).map(({ residentId }) => residentId) }
}
