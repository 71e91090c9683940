import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Handlers } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import {
  closeHousehold,
  correctHousehold,
  type householdRoutes,
  moveHousehold,
  registerHousehold,
} from '@lantoa/contracts/identity/households.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { IdentityParts } from '../parts.ts'
import { hamletsToRead } from '../scope.ts'
import { changeHouseholds, closeHouseholds, moveHouseholds, registerHouseholds } from './commands.ts'
import { decideCorrection, NO_SUCH_HOUSEHOLD } from './domain.ts'
import { findHouseholds, listHouseholds } from './find.ts'
import { householdView } from './household.ts'

export function householdHandlers(parts: IdentityParts): Handlers<typeof householdRoutes> {
  const { database, units, now } = parts
  const common = { database, now }
  const register = groupCommands({
    ...common,
    route: registerHousehold,
    keys: ({ householdId }) => [householdId],
    askOwner: {
      when: ['unknown-unit', 'outside-scope'],
      ask: (commands) => units.ensure(commands.map(({ input }) => input.hamletCode)),
    },
    run: (tx, commands, instant) => registerHouseholds(tx, commands, { parts, now: instant }),
  })
  const correct = groupCommands({
    ...common,
    route: correctHousehold,
    keys: ({ householdId }) => [householdId],
    askOwner: catchUpFirst(units),
    run: (tx, commands, instant) => changeHouseholds(tx, commands, { parts, now: instant }, decideCorrection),
  })
  const move = groupCommands({
    ...common,
    route: moveHousehold,
    keys: ({ householdId }) => [householdId],
    askOwner: {
      when: ['unknown-unit', 'outside-scope'],
      ask: (commands) => units.ensure(commands.map(({ input }) => input.to)),
    },
    run: (tx, commands, instant) => moveHouseholds(tx, commands, { parts, now: instant }),
  })
  const close = groupCommands({
    ...common,
    route: closeHousehold,
    keys: ({ householdId, mergedInto }) => [householdId, ...(mergedInto === undefined ? [] : [mergedInto])],
    askOwner: catchUpFirst(units, 'unknown-household'),
    run: (tx, commands, instant) => closeHouseholds(tx, commands, { parts, now: instant }),
  })
  return {
    registerHousehold: register.one,
    registerHouseholdBatch: register.many,
    correctHousehold: correct.one,
    moveHousehold: move.one,
    closeHousehold: close.one,
    ...readingHandlers(parts),
  }
}

function readingHandlers({
  database,
  units,
}: IdentityParts): Pick<Handlers<typeof householdRoutes>, 'getHousehold' | 'listHouseholds'> {
  return {
    async getHousehold({ params }, { caller, now }) {
      const household = (await findHouseholds(database, [params.householdId])).get(params.householdId)
      if (!household || !reachesHamlet(caller, units.tree(), household.hamletCode, dayOf(now))) return NO_SUCH_HOUSEHOLD
      return accept(householdView(household, caller), household.version)
    },
    async listHouseholds({ query }, { caller, now }) {
      const after = decodeCursor(query.cursor, ['text', 'uuid'])
      const scope = hamletsToRead(caller, units.tree(), query.unit, dayOf(now))
      if (!scope.ok) return scope
      const wanted = { hamletCodes: scope.hamletCodes, status: query.status }
      const households = await listHouseholds(database, wanted, { limit: query.limit, after })
      return accept(
        pageFrom(
          households,
          query.limit,
          ({ hamletCode, householdId }) => [hamletCode, householdId],
          (household) => householdView(household, caller),
        ),
      )
    },
  }
}
