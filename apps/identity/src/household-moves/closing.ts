import { isDeepStrictEqual } from 'node:util'
import type { Context } from '@lantoa/chassis/commands/command'
import { refuseBefore, refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { closeHousehold } from '@lantoa/contracts/identity/households.http'
import type { HouseholdId } from '@lantoa/contracts/ids'
import { changeActive } from '../households/domain.ts'
import { endedOn, lyingIn, openedOn, type StoredHousehold } from '../households/household.ts'
import { areDistinct, type Distinct } from '../likeness/distinct-pairs.ts'
import { unknownHousehold } from '../refusals.ts'
import type { Homes } from '../residents/ended-homes.ts'
import { isHead, type StoredResident } from '../residents/resident.ts'
import { leave, moveTo } from '../residents/stays.ts'
import { within } from '../scope.ts'
import { endOpen, lastChange } from '../stretches.ts'

type Closing = Command<typeof closeHousehold>
export type ClosingFacts = {
  household: StoredHousehold | undefined
  /** The household it is merged into, and those into which that was. */
  into: StoredHousehold | undefined
  heirs: Homes
  /** All that are the same home as each of the two already, and which of all these are said to be two. */
  same: ReadonlyMap<string, readonly HouseholdId[]>
  pairs: readonly Distinct<HouseholdId>[]
  /** Who lives or ever lived in it. */
  residents: readonly StoredResident[]
}

/** Judges the end of a household: what it is from then on. */
export function decideClosing(
  command: Omit<Closing, 'input'> & { input: Closing['input'] },
  { household, residents, ...target }: ClosingFacts,
  context: Context,
) {
  const { householdId, status, on, mergedInto = null } = command.input
  return changeActive(command, household, context, {
    isDone: (known) =>
      isDeepStrictEqual([known.status, known.mergedInto, known.places.at(-1)?.until], [status, mergedInto, on]),
    change(known) {
      const { places } = known
      const stays = residents.flatMap((one) => one.stays.filter((stay) => stay.householdId === householdId))
      const last = [lastChange(places), ...stays.map((stay) => lastChange([stay]))].sort().at(-1) ?? ''
      const refusal =
        refuseFuture(on, context.today, '/on') ??
        refuseBefore(on, last) ??
        (mergedInto === null ? undefined : refuseTarget(command, target, context))
      return refusal ?? { status, mergedInto, ...lyingIn(known, endOpen(places, on)) }
    },
  })
}

/** Where those who live in a household are from its end on. A home into which another one goes keeps its head, or takes theirs. */
export function endStays(
  { householdId, on }: Pick<Closing['input'], 'householdId' | 'on'>,
  { into, residents, isHeaded }: Pick<ClosingFacts, 'into' | 'residents'> & { isHeaded: boolean },
): { before: StoredResident; after: StoredResident }[] {
  const living = residents.filter((one) => one.householdId === householdId && one.leftOn === null)
  return living.map((before) => {
    const headOf = into && !isHeaded && isHead(before) ? into.householdId : before.headOf
    return { before, after: { ...before, headOf, ...(into ? moveTo(before, into, on) : leave(before, on)) } }
  })
}

function refuseTarget(
  { input, caller }: Closing,
  { into: target, heirs, same, pairs }: Omit<ClosingFacts, 'household' | 'residents'>,
  context: Context,
) {
  const pointer = '/mergedInto'
  if (input.mergedInto === input.householdId) {
    return refuse('same-household', 'That is the same household.', { pointer })
  }
  const into = within(caller, target, context)
  if (!into) return unknownHousehold(pointer)
  const ended = endedOn(into)
  if (ended !== undefined && (input.on > ended || goesInto(into, input.householdId, heirs))) {
    return refuse('household-closed', `The other household is ${into.status} since ${ended}.`, { pointer })
  }
  if (input.on < openedOn(into)) {
    return refuse('before-household', `The other household begins on ${openedOn(into)}.`, { pointer: '/on' })
  }
  return areDistinct([input.householdId, into.householdId], same, pairs)
    ? refuse('distinct-homes', 'Somebody said that these are two homes: that has to be taken back first.', { pointer })
    : undefined
}

/** Whether a home went into another one, over however many; of homes that went into each other too. */
function goesInto(home: StoredHousehold, householdId: string, heirs: Homes): boolean {
  const passed = new Set<string>()
  let next: string | null = home.mergedInto
  while (next !== null && next !== householdId && !passed.has(next)) {
    passed.add(next)
    next = heirs.get(next)?.mergedInto ?? null
  }
  return next === householdId
}
