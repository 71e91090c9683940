import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { Birth } from '@lantoa/contracts/identity/persons'
import type { correctResident, registerResident } from '@lantoa/contracts/identity/residents.http'
import { lastThree } from '@lantoa/vietnam/personal-number'
import type { NumberHash } from '../hash-keys.ts'
import { endedOn, openedOn, type StoredHousehold } from '../households/household.ts'
import { unknownHousehold } from '../refusals.ts'
import { within } from '../scope.ts'
import { earliestBirth, NO_SUCH_RESIDENT, refuseMerged, type StoredResident } from './resident.ts'

/** What has to be known of the personal number that a command names. */
export type NumberFacts = {
  number: NumberHash | null
  /** Who has that number already. */
  owner:
    | (Pick<StoredResident, 'residentId' | 'hamletCode'> & { /** Who stands for them. */ heirId: string })
    | undefined
}

export type RegistrationFacts = NumberFacts & {
  /** Whether this very id was somebody's who was erased. */
  erased?: boolean
  household: StoredHousehold | undefined
}

type RegistrationRefusal = Extract<OutcomeOf<typeof registerResident>, { ok: false }>

/** Judges a registration under an id that stands for nobody in the caller's units. */
export function decideRegistration(
  { input, caller }: Command<typeof registerResident>,
  facts: RegistrationFacts,
  context: Context,
): Decided<StoredResident, RegistrationRefusal['code']> {
  const { residentId, householdId, from, name, birth, sex, phone, personalNumber } = input
  const { today } = context
  if (facts.erased) return refuse('resident-erased', 'Whoever this was is erased, and is not recorded again.')
  // First what the record says by itself: who tries a list judges people of homes that are not there yet by it.
  const doubt = refuseFuture(from, today, '/from') ?? refuseBirth(birth, from, today)
  if (doubt) return doubt
  const household = within(caller, facts.household, context)
  if (!household) return unknownHousehold('/householdId')
  const refusal = refuseHome(household, from) ?? refuseNumber(caller, residentId, facts, context)
  if (refusal) return refusal
  const value: StoredResident = {
    ...{
      residentId,
      householdId,
      hamletCode: household.hamletCode,
      leftOn: null,
      headOf: null,
      mergedInto: null,
      restrictedSince: null,
      version: 1,
    },
    stays: [{ householdId, from, until: null }],
    ...{ name, birth, sex, phone },
    ...numberOf(facts.number, personalNumber),
  }
  return { ok: true, value, fresh: true }
}

/** Judges a correction of what is recorded of a resident. */
export function decideCorrection(
  command: Command<typeof correctResident>,
  { resident, ...facts }: NumberFacts & { resident: StoredResident | undefined },
  context: Context,
) {
  const { residentId, personalNumber, ...given } = command.input
  const number = personalNumber === undefined ? {} : numberOf(facts.number, personalNumber)
  const corrected = { ...given, ...number } as Partial<StoredResident> // what is left out is not in it
  return decideChange(command, {
    known: within(command.caller, resident, context),
    missing: NO_SUCH_RESIDENT,
    isDone: (known) => isDeepStrictEqual({ ...known, ...corrected }, known),
    change(known) {
      const first = known.stays[0]?.from ?? context.today
      return (
        refuseMerged(known) ??
        refuseBirth(given.birth ?? known.birth, first, context.today) ??
        refuseNumber(command.caller, residentId, facts, context) ??
        corrected
      )
    },
  })
}

/** Why nobody can live in a household from a day on; of a later end whoever lives there takes part. */
export function refuseHome(household: StoredHousehold, from: string) {
  const ended = endedOn(household)
  if (ended !== undefined && from > ended) {
    const detail = `The household is ${household.status} since ${ended === '' ? 'its first day' : ended}.`
    return refuse('household-closed', detail, { pointer: '/householdId' })
  }
  if (from >= openedOn(household)) return undefined
  return refuse('before-household', `The household begins on ${openedOn(household)}.`)
}

/** Why somebody can't have been born then who came to a home on a day. */
export function refuseBirth(birth: Birth, from: string, today: string) {
  const born = earliestBirth(birth)
  if (born > today) return refuse('birth-in-future', 'The birth lies in the future.', { pointer: '/birth' })
  return born > from ? refuse('before-birth', 'Nobody lives anywhere before birth.', { pointer: '/birth' }) : undefined
}

/**
 * Says who has the number only to those who may see that resident. The number of somebody who was merged is theirs who
 * stands for them.
 */
export function refuseNumber(caller: Caller, residentId: string, { owner }: NumberFacts, context: Context) {
  if (!owner || owner.heirId === residentId) return undefined
  const whose = within(caller, owner, context) ? `resident ${owner.heirId}` : 'a resident outside your units'
  return refuse('personal-number-taken', `This number is recorded for ${whose}.`, { pointer: '/personalNumber' })
}

function numberOf(number: NumberHash | null, given: string | null) {
  return {
    numberKeyId: number?.keyId ?? null,
    numberHash: number?.hash ?? null,
    personalNumberEnds: given === null ? null : lastThree(given),
  }
}
