import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { correctStay } from '@lantoa/contracts/identity/corrections.http'
import { openedOn, type StoredHousehold } from '../households/household.ts'
import { unknownHousehold } from '../refusals.ts'
import { earliestBirth, NO_SUCH_RESIDENT, refuseMerged, type StoredResident } from '../residents/resident.ts'
import { isSameHome, type Stay } from '../residents/stays.ts'
import { within } from '../scope.ts'
import { joined, putRight, rightAlready } from '../stretches.ts'
import { stretchesCross, unknownStretch } from './domain.ts'

export type StayFacts = {
  resident: StoredResident | undefined
  /** The households of the stays, and the one that the command names. */
  homes: ReadonlyMap<string, StoredHousehold>
}

/** Judges that a resident lived in a household from or until another day, or in another household. */
export function decideStayCorrection(
  command: Command<typeof correctStay>,
  { resident, homes }: StayFacts,
  context: Context,
) {
  const { caller, input } = command
  const { from, on = from, until, householdId } = input
  return decideChange(command, {
    known: within(caller, resident, context),
    missing: NO_SUCH_RESIDENT,
    isDone({ stays }, isNext) {
      const stay = rightAlready(stays, { from, on, namesPlace: householdId !== undefined }, isNext)
      const ends = until === undefined || stay?.until === until
      return stay !== undefined && ends && (householdId === undefined || stay.householdId === householdId)
    },
    change(known) {
      const merged = refuseMerged(known)
      if (merged) return merged
      const wrong = known.stays.find((stay) => stay.from === from)
      if (!wrong) return unknownStretch(from)
      if (householdId !== undefined && !within(caller, homes.get(householdId), context)) {
        return unknownHousehold('/householdId')
      }
      const right = {
        householdId: householdId ?? wrong.householdId,
        from: on,
        until: until === undefined ? wrong.until : until,
      }
      const refusal = refuseDays(right, known, context.today)
      if (refusal) return refusal
      const stays = putRight(known.stays, from, right)
      if (!stays) return stretchesCross()
      const changed = stays.filter((stay) => !known.stays.some((one) => isDeepStrictEqual(one, stay)))
      return firstRefusal(changed, homes) ?? livingIn(known, joined(stays, isSameHome), right)
    },
  })
}

/** Stays, and where the resident lives or last lived by them. */
function livingIn(known: StoredResident, stays: Stay[], right: Stay) {
  const last = stays.at(-1)
  return { stays, householdId: last?.householdId ?? known.householdId, leftOn: last ? last.until : right.until }
}

function refuseDays({ from, until }: Stay, { birth }: StoredResident, today: string) {
  if (from < earliestBirth(birth)) {
    return refuse('before-birth', 'Nobody lives anywhere before birth.', { pointer: '/on' })
  }
  return refuseFuture(from, today, '/on') ?? refuseFuture(until ?? from, today, '/until')
}

function firstRefusal(stays: readonly Stay[], homes: StayFacts['homes']) {
  return stays.map((stay) => refuseStay(stay, homes.get(stay.householdId))).find((refusal) => refusal !== undefined)
}

/** Nobody lives in a household before it begins or after its end. */
function refuseStay({ from, until }: Stay, home: StoredHousehold | undefined) {
  if (!home) return unknownHousehold('/householdId')
  if (from < openedOn(home)) return refuse('before-household', `The household begins on ${openedOn(home)}.`)
  const endedOn = home.places.at(-1)?.until ?? null
  if (endedOn === null || (until !== null && until <= endedOn)) return undefined
  return refuse('household-closed', `The household is ${home.status} since ${endedOn}: reopen it first.`)
}
