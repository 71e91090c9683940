import { listOf } from '@lantoa/chassis/database/list-of'
import type { Handlers } from '@lantoa/chassis/http/api'
import { type Caller, reaches } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import { type hamletAssignmentRoutes, listUnassigned } from '@lantoa/contracts/identity/hamlet-assignment.http'
import { splitsUnder } from '@lantoa/units/split'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { householdView } from '../households/household.ts'
import { household } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { assignCommand } from './commands.ts'
import { countActive } from './store.ts'

const list = listOf(household, listUnassigned)

export function hamletAssignmentHandlers(parts: IdentityParts): Handlers<typeof hamletAssignmentRoutes> {
  const assign = assignCommand(parts)
  return { assignHousehold: assign.one, assignHouseholds: assign.many, ...readingHandlers(parts) }
}

function readingHandlers({
  database,
  units,
}: IdentityParts): Pick<Handlers<typeof hamletAssignmentRoutes>, 'countUnassigned' | 'listUnassigned'> {
  return {
    async countUnassigned({ query }, { caller, now }) {
      const found = splitsToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!found.ok) return found
      const counts = await countActive(
        database,
        found.splits.map(({ unit }) => unit.code),
      )
      const hamlets = found.splits.flatMap(({ unit, on, parts: successors }) => {
        const { code: hamletCode, name } = unit
        const households = counts.get(hamletCode) ?? 0
        return households === 0 ? [] : [{ hamletCode, name, closedOn: on, households, successors: [...successors] }]
      })
      return accept({ households: hamlets.reduce((sum, { households }) => sum + households, 0), hamlets })
    },
    async listUnassigned({ query }, { caller, now }) {
      const found = splitsToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!found.ok) return found
      const successors = new Map(found.splits.map(({ unit, parts }) => [unit.code, [...parts]]))
      const where = `hamlet_code = ANY($1) AND status = 'active'`
      const waiting = { where, values: [[...successors.keys()]], answers: ['unit', 'communeCode'] }
      const { value } = await list(database, query, waiting)
      const items = value.items.map((one) => {
        const { householdId, hamletCode, address } = householdView(one, caller)
        return { householdId, hamletCode, address, successors: successors.get(hamletCode) ?? [] }
      })
      return accept({ ...value, items })
    },
  }
}

function splitsToRead(caller: Caller, tree: UnitTree, unit: string, today: Day) {
  const pointer = '#/query/unit'
  if (unit !== NATION && !tree.find(unit, today)) {
    return refuse('unknown-unit', `No unit has the code ${unit} today.`, { pointer })
  }
  if (!reaches(caller, tree, unit, today))
    return refuse('outside-scope', 'The unit lies outside your units.', { pointer })
  return { ok: true, splits: splitsUnder(tree, unit, today) } as const
}
