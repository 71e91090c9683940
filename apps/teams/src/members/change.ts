import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type Refusal } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { joinBody } from '@lantoa/contracts/teams/members.http'
import { dayOf } from '@lantoa/vietnam/days'
import { lockBodies } from '../bodies/find.ts'
import { publishBodies } from '../bodies/publish.ts'
import { type ChangeFacts, decideJoin, type StoredMembership } from './domain.ts'
import { findMemberships, findMembershipsOf, insertMemberships, personKey, updateMemberships } from './store.ts'

type Surroundings = { units: UnitDirectory; now: Date }
type Decision<Code extends string> = { ok: true; stored: StoredMembership; fresh?: boolean } | Refusal<Code>
type Decided<Code extends string> = { decision: Decision<Code>; correlationId: string }

export async function joinBodies(tx: Tx, commands: readonly Command<typeof joinBody>[], { units, now }: Surroundings) {
  const inputs = commands.map(({ input }) => input)
  const bodies = await lockBodies(
    tx,
    inputs.map(({ bodyId }) => bodyId),
  )
  const known = await findMemberships(
    tx,
    inputs.map(({ membershipId }) => membershipId),
  )
  const others = await findMembershipsOf(tx, inputs)
  const decided = commands.map((command) => {
    const { membershipId, bodyId } = command.input
    const facts = {
      body: bodies.get(bodyId),
      known: known.get(membershipId),
      others: others.get(personKey(command.input)) ?? [],
      tree: units.tree(),
      today: dayOf(now),
    }
    return { decision: decideJoin(command, facts), correlationId: command.correlationId }
  })
  const fresh = decided.filter(({ decision }) => decision.ok && decision.fresh)
  await insertMemberships(tx, storedIn(fresh))
  await publishChanged(tx, fresh, now)
  return answersOf(decided)
}

type MembershipCommand = { input: { membershipId: string }; correlationId: string }

/** Changes memberships that are there: by leaving, or by a correction. */
export async function changeMemberships<C extends MembershipCommand, Code extends string>(
  tx: Tx,
  commands: readonly C[],
  { units, now, decide }: Surroundings & { decide: (command: C, facts: ChangeFacts) => Decision<Code> },
) {
  const ids = commands.map(({ input }) => input.membershipId)
  const before = await findMemberships(tx, ids)
  const bodies = await lockBodies(
    tx,
    [...before.values()].map(({ membership }) => membership.bodyId),
  )
  const known = await findMemberships(tx, ids) // again, now that nobody else can change them
  const decided = commands.map((command) => {
    const membership = known.get(command.input.membershipId)
    const body = membership && bodies.get(membership.membership.bodyId)
    const decision = decide(command, { body, known: membership, tree: units.tree(), today: dayOf(now) })
    return { decision, correlationId: command.correlationId }
  })
  await updateMemberships(tx, storedIn(decided))
  await publishChanged(tx, decided, now)
  return answersOf(decided)
}

/** A body is told of once, however many of its members changed. */
async function publishChanged<Code extends string>(tx: Tx, decided: readonly Decided<Code>[], now: Date) {
  const causes = new Map(
    decided.flatMap(({ decision, correlationId }) =>
      decision.ok ? [[decision.stored.membership.bodyId, correlationId] as const] : [],
    ),
  )
  await publishBodies(tx, [...causes.keys()], { source: '/teams', now }, causes)
}

function storedIn<Code extends string>(decided: readonly Decided<Code>[]): StoredMembership[] {
  return decided.flatMap(({ decision }) => (decision.ok ? [decision.stored] : []))
}

function answersOf<Code extends string>(decided: readonly Decided<Code>[]) {
  return decided.map(({ decision }) =>
    decision.ok ? accept(decision.stored.membership, decision.stored.version) : decision,
  )
}
