import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { refuseUnit } from '@lantoa/chassis/units/judge-place'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { correctMove, reopenHousehold } from '@lantoa/contracts/identity/corrections.http'
import type { FormerState } from '../history/former-states.ts'
import { changeActive } from '../households/domain.ts'
import {
  type HouseholdBefore,
  isSamePlace,
  lyingIn,
  NO_SUCH_HOUSEHOLD,
  openedOn,
  type StoredHousehold,
} from '../households/household.ts'
import { outsideScope } from '../refusals.ts'
import type { StoredResident } from '../residents/resident.ts'
import { within } from '../scope.ts'
import { joined, putRight, rightAlready } from '../stretches.ts'

type MoveCorrection = Command<typeof correctMove>
export type MoveFacts = {
  household: StoredHousehold | undefined
  /** Who lives or ever lived in it. */
  residents: readonly StoredResident[]
}

/** Judges that a household came to a hamlet on another day, or to another hamlet. */
export function decideMoveCorrection(command: MoveCorrection, { household, residents }: MoveFacts, context: Context) {
  const { householdId, from, on = from, to } = command.input
  return changeActive(command, household, context, {
    isDone({ places }, isNext) {
      const place = rightAlready(places, { from, on, namesPlace: to !== undefined }, isNext)
      return place !== undefined && (to === undefined || place.hamletCode === to)
    },
    change(known) {
      const wrong = known.places.find((place) => place.from === from)
      if (!wrong) return unknownStretch(from)
      if (wrong.assignedFrom) {
        return refuse('assigned-place', 'It lies there because its hamlet was split: assign it to another one instead.')
      }
      const right = { ...wrong, from: on, hamletCode: to ?? wrong.hamletCode }
      const refusal = refusePlace(command, right, context)
      if (refusal) return refusal
      const places = putRight(known.places, from, right)
      if (!places) return stretchesCross()
      return refuseEarlier(householdId, places, residents) ?? lyingIn(known, joined(places, isSamePlace))
    },
  })
}

/** Judges that a household was closed by mistake. `last` is what last changed where it lay. */
export function decideReopening(
  command: Command<typeof reopenHousehold>,
  { household, last }: { household: StoredHousehold | undefined; last: FormerState | undefined },
  context: Context,
) {
  return decideChange(command, {
    known: within(command.caller, household, context),
    missing: NO_SUCH_HOUSEHOLD,
    isDone: ({ status }) => status === 'active' && last?.kind === 'reopened',
    change(known): Partial<StoredHousehold> | Refusal<'household-active' | 'closing-unknown'> {
      if (known.status === 'active') return refuse('household-active', 'The household is not closed.')
      const places = placesBefore(known, last)
      if (places.length === 0) {
        return refuse('closing-unknown', 'It ended on the day on which it began: register the household anew.')
      }
      return { status: 'active', mergedInto: null, ...lyingIn(known, places) }
    },
  })
}

/** What the end cut off: the last stretch goes on, and one of the very day of the end is there again. */
function placesBefore({ places }: StoredHousehold, last: FormerState | undefined): StoredHousehold['places'] {
  const before = last?.kind === 'closed' ? (last.before as HouseholdBefore).places : places
  if (before.length > places.length) return before
  return places.map((place, index) => (index === places.length - 1 ? { ...place, until: null } : place))
}

function refusePlace(
  { caller, input }: MoveCorrection,
  { hamletCode, from }: StoredHousehold['places'][number],
  { tree, today }: Context,
) {
  const pointer = input.to === undefined ? '/on' : '/to'
  const refusal = refuseFuture(from, today, '/on') ?? refuseUnit(tree, hamletCode, from, pointer)
  if (refusal || input.to === undefined || reachesHamlet(caller, tree, hamletCode, today)) return refusal
  return outsideScope(pointer)
}

/** Nobody lives in a household before it is there. */
function refuseEarlier(
  householdId: string,
  places: StoredHousehold['places'],
  residents: readonly StoredResident[],
): Refusal<'residents-before'> | undefined {
  const stays = residents.flatMap((one) => one.stays.filter((stay) => stay.householdId === householdId))
  const [first] = stays.map(({ from }) => from).sort()
  if (first === undefined || first >= openedOn({ places })) return undefined
  const detail = `Somebody lives there since ${first}: correct the stays of its residents first.`
  return refuse('residents-before', detail, { pointer: '/on' })
}

export function unknownStretch(from: string): Refusal<'unknown-stretch'> {
  return refuse('unknown-stretch', `Nothing that is recorded begins on ${from}.`, { pointer: '/from' })
}

export function stretchesCross(): Refusal<'stretches-cross'> {
  return refuse('stretches-cross', 'It would reach over another stretch: correct that one first.', { pointer: '/on' })
}
