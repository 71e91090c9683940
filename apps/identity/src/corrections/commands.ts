import { command } from '@lantoa/chassis/commands/command'
import { accept } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { unitsFirst } from '@lantoa/chassis/units/units-first'
import { correctMove, correctStay, reopenHousehold } from '@lantoa/contracts/identity/corrections.http'
import { findLastMoves } from '../history/former-states.ts'
import { causesByHome } from '../household-moves/commands.ts'
import { answerHousehold } from '../households/commands.ts'
import { householdView } from '../households/household.ts'
import { household, writeHouseholds } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { answerResident, logShown, writeAs } from '../residents/commands.ts'
import { writeWithHeirs } from '../residents/heirs.ts'
import { publishResidentsOf } from '../residents/publish-of-homes.ts'
import { lockResidentsOf, resident } from '../residents/residents.ts'
import { decideMoveCorrection, decideReopening } from './domain.ts'
import { comeBack, movedSince } from './returning.ts'
import { decideStayCorrection } from './stay-correction.ts'
import { listConcerned, shareHomesOf } from './store.ts'

export function correctMoveCommand(parts: IdentityParts) {
  return command(parts, correctMove, {
    askOwner: unitsFirst(parts.units, ({ to }) => to, 'unknown-unit', 'outside-scope', 'not-found'),
    keys: ({ householdId }) => ({ household: householdId }),
    async gather(tx, { keys }) {
      const known = await household.lock(tx, keys.household)
      return { known, residents: await lockResidentsOf(tx, keys.household) }
    },
    decide: (given, { known, residents }, context) =>
      decideMoveCorrection(given, { household: known.get(given.input.householdId), residents }, context),
    async write(tx, fresh, context, { known }) {
      const what = ({ from, reason }: { from: string; reason: string }) => {
        return { kind: 'move-corrected', onDay: from, reason }
      }
      await writeHouseholds(tx, fresh, { known, what }, context)
      await publishResidentsOf(tx, causesByHome(fresh), context)
    },
    answer: answerHousehold,
  })
}

export function reopenCommand(parts: IdentityParts) {
  return command(parts, reopenHousehold, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ householdId }) => ({ household: householdId }),
    async gather(tx, { keys }) {
      const known = await household.lock(tx, keys.household)
      const concerned = await listConcerned(tx, keys.household)
      const ids = concerned.map(({ residentId }) => residentId)
      const residents = await resident.lock(tx, ids)
      const moves = await findLastMoves(tx, [...keys.household, ...ids])
      return { known, concerned, residents, moves }
    },
    decide(given, { known, moves }, context) {
      const { householdId } = given.input
      return decideReopening(given, { household: known.get(householdId), last: moves.get(householdId) }, context)
    },
    async write(tx, fresh, context, facts) {
      const what = ({ reason }: { reason: string }) => ({ kind: 'reopened', reason })
      await writeHouseholds(tx, fresh, { known: facts.known, what }, context)
      const changes = fresh.flatMap(({ input, ...cause }) => {
        const { householdId, reason } = input
        const returning = { kind: 'household-reopened', householdId, reason }
        return comeBack(householdId, facts).map((change) => ({ ...change, what: returning, ...cause }))
      })
      await writeWithHeirs(tx, changes, context)
    },
    answer: (value, { caller }, facts) =>
      accept({ ...householdView(value, caller), movedSince: movedSince(value.householdId, facts) }, value.version),
  })
}

export function correctStayCommand(parts: IdentityParts) {
  return command(parts, correctStay, {
    askOwner: catchUpFirst(parts.units, 'unknown-household'),
    keys: ({ residentId }) => ({ resident: residentId }),
    async gather(tx, { keys, commands }) {
      const named = commands.flatMap(({ input }) => input.householdId ?? [])
      const homes = await shareHomesOf(tx, keys.resident, named)
      return { homes, known: await resident.lock(tx, keys.resident) }
    },
    decide: (given, { known, homes }, context) =>
      decideStayCorrection(given, { resident: known.get(given.input.residentId), homes }, context),
    write: writeAs(({ from, reason }) => ({ kind: 'stay-corrected', onDay: from, reason })),
    complete: logShown(correctStay.operationId),
    answer: answerResident,
  })
}
