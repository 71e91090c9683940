import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { leaveHousehold, moveResident } from '@lantoa/contracts/identity/residents.http'
import type { StoredHousehold } from '../households/household.ts'
import { refuseBefore, refuseFuture, unknownHousehold } from '../refusals.ts'
import { lastChange } from '../stretches.ts'
import { type ChangeFacts, changeable, refuseHome } from './domain.ts'
import { leave, moveTo } from './stays.ts'

/** Judges a move to another household; both must lie in the caller's units. Who left may come back this way. */
export function decideMove(
  command: Command<typeof moveResident>,
  facts: ChangeFacts & { household: StoredHousehold | undefined },
) {
  const { householdId, on } = command.input
  const { household, tree, today } = facts
  const found = changeable(command, facts)
  if (!found.ok) return found
  const { resident } = found
  if (!household || !reachesHamlet(command.caller, tree, household.hamletCode, today)) {
    return unknownHousehold('/householdId')
  }
  if (resident.leftOn === null && resident.householdId === householdId) {
    return refuse('already-there', 'The resident lives there already.', { pointer: '/householdId' })
  }
  const refusal =
    refuseHome(household, on) ?? refuseFuture(on, today, '/on') ?? refuseBefore(on, lastChange(resident.stays))
  return refusal ?? ({ ok: true, resident: moveTo(resident, household, on) } as const)
}

/** Judges that a resident left, or died. */
export function decideLeaving(command: Command<typeof leaveHousehold>, facts: ChangeFacts) {
  const { on } = command.input
  const found = changeable(command, facts)
  if (!found.ok) return found
  const { resident } = found
  if (resident.leftOn !== null) return refuse('already-left', `The resident left on ${resident.leftOn}.`)
  const refusal = refuseFuture(on, facts.today, '/on') ?? refuseBefore(on, lastChange(resident.stays))
  return refusal ?? ({ ok: true, resident: leave(resident, on) } as const)
}
