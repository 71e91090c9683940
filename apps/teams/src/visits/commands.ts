import type { Decided } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, type Outcome } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { recordVisit, Visit, withdrawVisit } from '@lantoa/contracts/teams/visits.http'
import { dayOf } from '@lantoa/vietnam/days'
import { findTeams } from '../bodies/find.ts'
import { findResidents, lockHomes } from '../known-homes/find.ts'
import { recordObservations, withdrawObservations } from '../progress/publish.ts'
import { decideVisit, decideWithdrawal, residentsIn, type VisitFacts } from './domain.ts'
import { publishFacts, publishStates } from './publish.ts'
import { findVisits, insertVisits, listRefused, lockVisits, updateVisits } from './store.ts'
import { viewOf } from './view.ts'
import type { StoredVisit } from './visit.ts'

type Context = { parts: ServiceParts; now: Date }
type Fresh = { visit: StoredVisit; correlationId: string }

export async function recordVisits(tx: Tx, commands: readonly Command<typeof recordVisit>[], { parts, now }: Context) {
  const facts = await gather(
    tx,
    commands.map(({ input }) => input),
  )
  const context = { tree: parts.units.tree(), today: dayOf(now), now }
  const decisions = commands.map((command) => decideVisit(command, facts, context))
  await writeVisits(tx, freshOf(commands, decisions), { source: '/teams', now })
  return answer(tx, commands, decisions)
}

export async function withdrawVisits(
  tx: Tx,
  commands: readonly Command<typeof withdrawVisit>[],
  { parts, now }: Context,
) {
  const ids = commands.map(({ input }) => input.visitId)
  const homes = await lockHomes(
    tx,
    [...(await findVisits(tx, ids)).values()].map(({ householdId }) => householdId),
  )
  const known = await lockVisits(tx, ids)
  const context = { tree: parts.units.tree(), today: dayOf(now), now }
  const decisions = commands.map((command) => decideWithdrawal(command, { known, homes }, context))
  const fresh = freshOf(commands, decisions)
  await updateVisits(
    tx,
    fresh.map(({ visit }) => visit),
  )
  await publishStates(tx, fresh, { source: '/teams', now })
  await withdrawObservations(
    tx,
    fresh.map(({ visit }) => visit.visitId),
    { source: '/teams', now },
  )
  return answer(tx, commands, decisions)
}

async function gather(tx: Tx, inputs: readonly Command<typeof recordVisit>['input'][]): Promise<VisitFacts> {
  const homes = await lockHomes(
    tx,
    inputs.map(({ householdId }) => householdId),
  )
  const known = await findVisits(
    tx,
    inputs.map(({ visitId }) => visitId),
  )
  const residents = await findResidents(
    tx,
    inputs.flatMap((input) => residentsIn(input).map(({ residentId }) => residentId)),
  )
  const teams = await findTeams(
    tx,
    inputs.map(({ teamId }) => teamId),
    inputs.flatMap(({ visitorIds }) => visitorIds),
  )
  return { homes, known, residents, teams }
}

async function writeVisits(tx: Tx, fresh: readonly Fresh[], context: EventContext): Promise<void> {
  await insertVisits(
    tx,
    fresh.map(({ visit }) => visit),
  )
  await publishFacts(tx, fresh, context)
  const observations = fresh.map(({ visit, correlationId }) => {
    return { ...visit, on: visit.visitedOn, seenAt: visit.startedAt, correlationId }
  })
  await recordObservations(tx, observations, context)
}

function freshOf(commands: readonly { correlationId: string }[], decisions: readonly Decided<StoredVisit>[]): Fresh[] {
  return commands.flatMap(({ correlationId }, index) => {
    const decision = decisions[index]
    return decision?.ok && decision.fresh ? [{ visit: decision.value, correlationId }] : []
  })
}

/** Answers visits as each caller may see them. */
async function answer<Code extends string>(
  tx: Tx,
  commands: readonly { caller: Caller }[],
  decisions: readonly Decided<StoredVisit, Code>[],
): Promise<Outcome<Visit, Code>[]> {
  const refused = await listRefused(
    tx,
    decisions.flatMap((decision) => (decision.ok ? [decision.value] : [])),
  )
  return commands.map(({ caller }, index) => {
    const decision = decisions[index]
    if (!decision) throw new Error('a command has no decision')
    return decision.ok ? accept(viewOf(decision.value, caller, refused.get(decision.value.visitId) ?? [])) : decision
  })
}
