import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { assignHousehold } from '@lantoa/contracts/identity/hamlet-assignment.http'
import { dayOf } from '@lantoa/vietnam/days'
import { lockHouseholds } from '../households/find.ts'
import { householdView } from '../households/household.ts'
import { rehouseHouseholds } from '../households/rehouse.ts'
import type { Around } from '../parts.ts'
import { decideAssignment } from './domain.ts'

/** The tree stands still meanwhile: a split that is being taken back either sees these homes or comes before them. */
export async function assignHouseholds(
  tx: Tx,
  commands: readonly Command<typeof assignHousehold>[],
  { parts, now }: Around,
) {
  const tree = await parts.units.sharedTree(tx)
  const households = await lockHouseholds(
    tx,
    commands.map(({ input }) => input.householdId),
  )
  const decisions = commands.map((command) =>
    decideAssignment(command, { household: households.get(command.input.householdId), tree, today: dayOf(now) }),
  )
  const changed = commands.flatMap(({ correlationId }, index) => {
    const decision = decisions[index]
    return decision?.ok && decision.fresh ? [{ household: decision.household, correlationId }] : []
  })
  const published = await rehouseHouseholds(tx, changed, now)
  return commands.map(({ caller }, index) => {
    const decision = decisions[index]
    if (!decision) throw new Error('there is a decision for each command')
    if (!decision.ok) return decision
    const household = published.get(decision.household.householdId) ?? decision.household
    return accept(householdView(household, caller), household.version)
  })
}
