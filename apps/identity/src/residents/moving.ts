import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context } from '@lantoa/chassis/commands/command'
import { refuseBefore, refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { leaveHousehold, moveResident } from '@lantoa/contracts/identity/residents.http'
import type { StoredHousehold } from '../households/household.ts'
import { unknownHousehold } from '../refusals.ts'
import { within } from '../scope.ts'
import { lastChange } from '../stretches.ts'
import { refuseHome } from './domain.ts'
import { NO_SUCH_RESIDENT, refuseMerged, type StoredResident } from './resident.ts'
import { leave, moveTo } from './stays.ts'

/** Judges a move to another household; both must lie in the caller's units. Who left may come back this way. */
export function decideMove(
  command: Command<typeof moveResident>,
  facts: { resident: StoredResident | undefined; household: StoredHousehold | undefined },
  context: Context,
) {
  const { caller, input } = command
  const { householdId, on } = input
  return decideChange(command, {
    known: within(caller, facts.resident, context),
    missing: NO_SUCH_RESIDENT,
    isDone: ({ stays }) => isDeepStrictEqual(stays.at(-1), { householdId, from: on, until: null }),
    change(resident) {
      const merged = refuseMerged(resident)
      if (merged) return merged
      const household = within(caller, facts.household, context)
      if (!household) return unknownHousehold('/householdId')
      if (resident.leftOn === null && resident.householdId === householdId) {
        return refuse('already-there', 'The resident lives there already.', { pointer: '/householdId' })
      }
      return (
        refuseHome(household, on) ??
        refuseFuture(on, context.today, '/on') ??
        refuseBefore(on, lastChange(resident.stays)) ??
        moveTo(resident, household, on)
      )
    },
  })
}

/** Judges that a resident left, or died. */
export function decideLeaving(
  command: Command<typeof leaveHousehold>,
  resident: StoredResident | undefined,
  context: Context,
) {
  const { on } = command.input
  return decideChange(command, {
    known: within(command.caller, resident, context),
    missing: NO_SUCH_RESIDENT,
    isDone: ({ leftOn }) => leftOn === on,
    change(known) {
      const merged = refuseMerged(known)
      if (merged) return merged
      if (known.leftOn !== null) return refuse('already-left', `The resident left on ${known.leftOn}.`)
      return refuseFuture(on, context.today, '/on') ?? refuseBefore(on, lastChange(known.stays)) ?? leave(known, on)
    },
  })
}
