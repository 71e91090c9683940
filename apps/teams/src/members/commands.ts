import { type Context, causesOf, command, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { changeMembership, joinBody, leaveBody } from '@lantoa/contracts/teams/members.http'
import { holdsBody } from '../bodies/body.ts'
import { lockBodies } from '../bodies/find.ts'
import { bodies } from '../bodies/published.ts'
import { decideCorrection, decideJoin, decideLeave, type MemberFacts, NO_SUCH_MEMBERSHIP } from './domain.ts'
import { personKey, type StoredMembership } from './membership.ts'
import { findMembershipsOf, membership } from './memberships.ts'

export function joinCommand(parts: ServiceParts) {
  return command(parts, joinBody, {
    askOwner: catchUpFirst(parts.units),
    keys: (input) => ({ membership: input.membershipId, person: personKey(input) }),
    async gather(tx, { keys, commands }) {
      const inputs = commands.map(({ input }) => input)
      // Whoever changes the people of a body holds its lock.
      const known = await membership.find(tx, keys.membership)
      const locked = await lockBodies(
        tx,
        [...inputs, ...known.values()].map(({ bodyId }) => bodyId),
      )
      return {
        bodies: locked,
        known: await membership.find(tx, keys.membership),
        others: await findMembershipsOf(tx, inputs),
      }
    },
    recorded: {
      find({ input: { membershipId } }, { known }) {
        const value = known.get(membershipId)
        return value && { value, recordedAs: { membershipId, ...value.joinedAs } }
      },
      sees(caller, { bodyId }, { bodies }, { tree, today }) {
        const body = bodies.get(bodyId)
        return body !== undefined && holdsBody(caller, body, tree, today)
      },
      hidden: NO_SUCH_MEMBERSHIP,
      differs: 'membership-differs',
    },
    decide: (given, facts, context) =>
      decideJoin(given, facts, facts.others.get(personKey(given.input)) ?? [], context),
    async write(tx, fresh, context) {
      membership.insert(tx, valuesOf(fresh))
      await publish(tx, fresh, context)
    },
  })
}

/** Commands that change a membership which is there: by leaving, or by a correction. */
export function changeCommands(parts: ServiceParts) {
  const common = {
    askOwner: catchUpFirst(parts.units),
    keys: ({ membershipId }: { membershipId: string }) => ({ membership: membershipId }),
    async gather(tx: Tx, { keys }: { keys: { membership: readonly string[] } }): Promise<MemberFacts> {
      const before = await membership.find(tx, keys.membership)
      const locked = await lockBodies(
        tx,
        [...before.values()].map(({ bodyId }) => bodyId),
      )
      return { bodies: locked, known: await membership.find(tx, keys.membership) } // again, now that nobody changes them
    },
    async write(tx: Tx, fresh: readonly Fresh<StoredMembership>[], context: Context & EventContext) {
      membership.update(tx, valuesOf(fresh), [
        'version',
        'role',
        'until',
        'affiliations',
        'ambassador',
        'ambassadorDays',
      ])
      await publish(tx, fresh, context)
    },
  }
  return {
    leave: command(parts, leaveBody, { ...common, decide: decideLeave }),
    correct: command(parts, changeMembership, { ...common, decide: decideCorrection }),
  }
}

/** A body is published once, however many of its members changed. */
async function publish(tx: Tx, fresh: readonly Fresh<StoredMembership>[], context: EventContext): Promise<void> {
  await bodies.publish(
    tx,
    causesOf(fresh, ({ bodyId }) => bodyId),
    context,
  )
}
