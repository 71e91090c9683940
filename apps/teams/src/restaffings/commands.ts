import { causesOf, command, type Decided, valuesOf } from '@lantoa/chassis/commands/command'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { restaffBody } from '@lantoa/contracts/teams/restaffings.http'
import { holdsBody } from '../bodies/body.ts'
import { lockBodies } from '../bodies/find.ts'
import { bodies } from '../bodies/published.ts'
import { findMembershipsOf, membership } from '../members/memberships.ts'
import { type DecidedRestaffing, decideRestaffing, NO_SUCH_RESTAFFING, type RestaffingCode } from './domain.ts'
import { addStaff, type StaffedRestaffing, viewOf } from './restaffing.ts'
import { restaffing } from './store.ts'

/** A restaffing with the memberships that it writes; one that is recorded writes none. */
type Known = StaffedRestaffing & Pick<DecidedRestaffing, 'ended' | 'begun'>

export function restaffCommand(parts: ServiceParts) {
  return command(parts, restaffBody, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ restaffingId, bodyId, leaving, joining }) => ({
      restaffing: restaffingId,
      body: bodyId,
      membership: [...leaving, ...joining.map(({ membershipId }) => membershipId)],
    }),
    async gather(tx, { keys, commands }) {
      const before = await restaffing.find(tx, keys.restaffing)
      const locked = await lockBodies(tx, [...keys.body, ...[...before.values()].map(({ bodyId }) => bodyId)])
      const people = commands.flatMap(({ input: { bodyId, joining } }) =>
        joining.map(({ personId }) => ({ bodyId, personId })),
      )
      return {
        bodies: locked,
        known: await restaffing.find(tx, keys.restaffing), // again, now that nobody changes the bodies
        memberships: await membership.find(tx, keys.membership),
        others: await findMembershipsOf(tx, people),
      }
    },
    recorded: {
      find({ input: { restaffingId } }, { known }) {
        const kept = known.get(restaffingId)
        if (!kept) return undefined
        const value: Known = { ...kept, ended: [], begun: [] }
        return { value, recordedAs: kept }
      },
      sees(caller, { bodyId }, { bodies }, { tree, today }) {
        const body = bodies.get(bodyId)
        return body !== undefined && holdsBody(caller, body, tree, today)
      },
      hidden: NO_SUCH_RESTAFFING,
      differs: 'restaffing-differs',
    },
    decide(given, facts, context): Decided<Known, RestaffingCode> {
      const decided = decideRestaffing(given, facts, context)
      if (!decided.ok) return decided
      const recorded = { recordedBy: given.caller.subject, recordedAt: context.now.toISOString() }
      return { ...decided, value: { ...decided.value, ...recorded } }
    },
    async write(tx, fresh, context) {
      const rows = valuesOf(fresh)
      membership.update(
        tx,
        rows.flatMap(({ ended }) => ended),
        ['version', 'until'],
      )
      membership.insert(
        tx,
        rows.flatMap(({ begun }) => begun),
      )
      restaffing.insert(tx, rows)
      const causes = causesOf(fresh, ({ bodyId }) => bodyId)
      await bodies.publish(tx, causes, context)
    },
    complete: (tx, accepted) => addStaff(tx, valuesIn(accepted)),
    answer: (value) => accept(viewOf(value)),
  })
}

function valuesIn(accepted: readonly { readonly value: Known }[]): Known[] {
  return accepted.map(({ value }) => value)
}
