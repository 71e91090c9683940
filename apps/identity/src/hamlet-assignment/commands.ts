import { command } from '@lantoa/chassis/commands/command'
import { unitsFirst } from '@lantoa/chassis/units/units-first'
import { assignHousehold } from '@lantoa/contracts/identity/hamlet-assignment.http'
import { causesByHome } from '../household-moves/commands.ts'
import { answerHousehold } from '../households/commands.ts'
import { household, writeHouseholds } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { publishResidentsOf } from '../residents/publish-of-homes.ts'
import { decideAssignment } from './domain.ts'

export function assignCommand(parts: IdentityParts) {
  const { units } = parts
  return command(parts, assignHousehold, {
    askOwner: unitsFirst(units, ({ hamletCode }) => hamletCode, 'unknown-unit'),
    keys: ({ householdId }) => ({ household: householdId }),
    // The tree stands still meanwhile: a split that is being taken back either sees these homes or comes before them.
    async gather(tx, { keys }) {
      const tree = await units.sharedTree(tx)
      return { tree, known: await household.lock(tx, keys.household) }
    },
    decide: (given, { known, tree }, context) =>
      decideAssignment(given, known.get(given.input.householdId), { ...context, tree }),
    async write(tx, fresh, context, { known }) {
      await writeHouseholds(tx, fresh, { known, what: () => ({ kind: 'assigned' }) }, context)
      await publishResidentsOf(tx, causesByHome(fresh), context)
    },
    answer: answerHousehold,
  })
}
