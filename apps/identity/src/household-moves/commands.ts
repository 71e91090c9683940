import { command } from '@lantoa/chassis/commands/command'
import type { Handlers } from '@lantoa/chassis/http/api'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { unitsFirst } from '@lantoa/chassis/units/units-first'
import { closeHousehold, type householdRoutes, moveHousehold } from '@lantoa/contracts/identity/households.http'
import { listHeads } from '../heads/people-of-homes.ts'
import { answerHousehold } from '../households/commands.ts'
import { findSameHomes, household, writeHouseholds } from '../households/households.ts'
import { distinctHomes } from '../likeness/distinct-pairs.ts'
import type { IdentityParts } from '../parts.ts'
import { followEnds, withHeirs } from '../residents/ended-homes.ts'
import { writeWithHeirs } from '../residents/heirs.ts'
import { type HomeCause, publishResidentsOf } from '../residents/publish-of-homes.ts'
import { lockResidentsOf, type ResidentChange } from '../residents/residents.ts'
import { decideClosing, endStays } from './closing.ts'
import { decideMove } from './domain.ts'

type Moves = Pick<Handlers<typeof householdRoutes>, 'moveHousehold' | 'closeHousehold'>

/** What happens to a household with all who live in it. */
export function moveHandlers(parts: IdentityParts): Moves {
  return { moveHousehold: moveCommand(parts).one, closeHousehold: closeCommand(parts).one }
}

function moveCommand(parts: IdentityParts) {
  return command(parts, moveHousehold, {
    askOwner: unitsFirst(parts.units, ({ to }) => to, 'unknown-unit', 'outside-scope'),
    keys: ({ householdId }) => ({ household: householdId }),
    gather: (tx, { keys }) => household.lock(tx, keys.household),
    decide: (given, known, context) => decideMove(given, known.get(given.input.householdId), context),
    async write(tx, fresh, context, known) {
      await writeHouseholds(tx, fresh, { known, what: ({ on }) => ({ kind: 'moved', onDay: on }) }, context)
      await publishResidentsOf(tx, causesByHome(fresh), context)
    },
    answer: answerHousehold,
  })
}

function closeCommand(parts: IdentityParts) {
  return command(parts, closeHousehold, {
    askOwner: catchUpFirst(parts.units, 'unknown-household'),
    keys: ({ householdId, mergedInto = null }) => ({ household: householdId, into: mergedInto }),
    async gather(tx, { keys }) {
      const known = await withHeirs(tx, [...keys.household, ...keys.into], household.lock)
      const residents = await lockResidentsOf(tx, keys.household)
      const same = await findSameHomes(tx, keys.into.length > 0 ? [...known.keys()] : [])
      const pairs = await distinctHomes.find(tx, [...same.values()].flat())
      return { known, residents, same, pairs, heads: await listHeads(tx, keys.into) }
    },
    decide(given, { known, heads: _heads, ...facts }, context) {
      const { householdId, mergedInto = '' } = given.input
      const homes = { household: known.get(householdId), into: known.get(mergedInto), heirs: known }
      return decideClosing(given, { ...homes, ...facts }, context)
    },
    async write(tx, fresh, context, { known, residents, heads }) {
      await writeHouseholds(tx, fresh, { known, what: ({ on }) => ({ kind: 'closed', onDay: on }) }, context)
      const changes = fresh.flatMap(({ input, ...cause }) => {
        const { householdId, on: onDay } = input
        const householdVersion = known.get(householdId)?.version ?? null
        const what = { kind: 'household-closed', onDay, householdId, householdVersion }
        const into = known.get(input.mergedInto ?? '')
        const isHeaded = heads.some(({ householdId }) => householdId === input.mergedInto)
        return endStays(input, { into, residents, isHeaded }).map((change) => ({ ...change, what, ...cause }))
      })
      const written = await writeWithHeirs(tx, changes, context)
      const living = written.map((one, at) => ({ ...(changes[at] as ResidentChange), one }))
      await followEnds(tx, living, known, context)
    },
    answer: answerHousehold,
  })
}

/** Households with the commands because of which the states of their residents are published again. */
export function causesByHome(
  fresh: readonly { value: { householdId: string }; correlationId: string; by: string }[],
): ReadonlyMap<string, HomeCause> {
  return new Map(fresh.map(({ value, correlationId, by }) => [value.householdId, { correlationId, by }]))
}
