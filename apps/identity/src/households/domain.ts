import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { refuseUnit } from '@lantoa/chassis/units/judge-place'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { correctHousehold, registerHousehold } from '@lantoa/contracts/identity/households.http'
import { outsideScope } from '../refusals.ts'
import { within } from '../scope.ts'
import { NO_SUCH_HOUSEHOLD, type StoredHousehold } from './household.ts'

type RegistrationRefusal = Extract<OutcomeOf<typeof registerHousehold>, { ok: false }>

/** Judges a registration under an id that stands for nothing in the caller's units. */
export function decideRegistration(
  { input, caller }: Command<typeof registerHousehold>,
  { tree, today }: Context,
): Decided<StoredHousehold, RegistrationRefusal['code']> {
  const { householdId, hamletCode, openedOn: from, ...own } = input
  const refusal = refuseFuture(from, today, '/openedOn') ?? refuseUnit(tree, hamletCode, from, '/hamletCode')
  if (refusal) return refusal
  if (!reachesHamlet(caller, tree, hamletCode, today)) return outsideScope('/hamletCode')
  const places = [{ hamletCode, from, until: null }]
  const value = { householdId, hamletCode, places, status: 'active', mergedInto: null, version: 1, ...own } as const
  return { ok: true, value, fresh: true }
}

/** Judges a correction of what is known of a home. */
export function decideCorrection(
  command: Command<typeof correctHousehold>,
  household: StoredHousehold | undefined,
  context: Context,
) {
  const { householdId: _id, ...given } = command.input
  return changeActive<never>(command, household, context, {
    isDone: (known) => isDeepStrictEqual({ ...known, ...given }, known),
    change: () => given as Partial<StoredHousehold>, // what is left out is not in it
  })
}

/** Judges a change of a household that is there and not closed. */
export function changeActive<Code extends string>(
  command: Pick<Command<typeof correctHousehold>, 'caller' | 'ifMatch'>,
  household: StoredHousehold | undefined,
  context: Context,
  { isDone, change }: Change<Code>,
) {
  return decideChange(command, {
    known: within(command.caller, household, context),
    missing: NO_SUCH_HOUSEHOLD,
    isDone,
    change: (known): Partial<StoredHousehold> | Refusal<Code | 'household-closed'> =>
      known.status === 'active' ? change(known) : refuse('household-closed', `The household is ${known.status}.`),
  })
}

type Change<Code extends string> = {
  isDone(household: StoredHousehold, isNext: boolean): boolean
  change(household: StoredHousehold): Partial<StoredHousehold> | Refusal<Code>
}
