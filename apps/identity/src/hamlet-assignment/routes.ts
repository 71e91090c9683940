import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Handlers } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { reaches } from '@lantoa/chassis/http/caller'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import { assignHousehold, type placementRoutes } from '@lantoa/contracts/identity/hamlet-assignment.http'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION } from '@lantoa/units/unit'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { listHouseholds } from '../households/find.ts'
import { householdView } from '../households/household.ts'
import type { IdentityParts } from '../parts.ts'
import { assignHouseholds } from './commands.ts'
import { splitsUnder } from './split.ts'
import { countActive } from './store.ts'

export function placementHandlers(parts: IdentityParts): Handlers<typeof placementRoutes> {
  const { database, units, now } = parts
  const assign = groupCommands({
    database,
    now,
    route: assignHousehold,
    keys: ({ householdId }) => [householdId],
    askOwner: {
      when: ['unknown-unit'],
      ask: (commands) => units.ensure(commands.map(({ input }) => input.hamletCode)),
    },
    run: (tx, commands, instant) => assignHouseholds(tx, commands, { parts, now: instant }),
  })
  return { assignHousehold: assign.one, assignHouseholds: assign.many, ...readingHandlers(parts) }
}

function readingHandlers({
  database,
  units,
}: IdentityParts): Pick<Handlers<typeof placementRoutes>, 'countUnassigned' | 'listUnassigned'> {
  return {
    async countUnassigned({ query }, { caller, now }) {
      const found = splitsToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!found.ok) return found
      const counts = await countActive(
        database,
        found.splits.map(({ hamlet }) => hamlet.code),
      )
      const hamlets = found.splits.flatMap(({ hamlet, on, hamlets: successors }) => {
        const { code: hamletCode, name } = hamlet
        const households = counts.get(hamletCode) ?? 0
        return households === 0 ? [] : [{ hamletCode, name, closedOn: on, households, successors: [...successors] }]
      })
      return accept({ households: hamlets.reduce((sum, { households }) => sum + households, 0), hamlets })
    },
    async listUnassigned({ query }, { caller, now }) {
      const after = decodeCursor(query.cursor, ['text', 'uuid'])
      const found = splitsToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!found.ok) return found
      const successors = new Map(found.splits.map(({ hamlet, hamlets }) => [hamlet.code, [...hamlets]]))
      const wanted = { hamletCodes: [...successors.keys()], status: 'active' }
      const households = await listHouseholds(database, wanted, { limit: query.limit, after })
      return accept(
        pageFrom(
          households,
          query.limit,
          ({ hamletCode, householdId }) => [hamletCode, householdId],
          (household) => {
            const { householdId, hamletCode, address } = householdView(household, caller)
            return { householdId, hamletCode, address, successors: successors.get(hamletCode) ?? [] }
          },
        ),
      )
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
