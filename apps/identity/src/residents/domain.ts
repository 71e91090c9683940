import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { Birth } from '@lantoa/contracts/identity/persons'
import type { correctResident, registerResident } from '@lantoa/contracts/identity/residents.http'
import { lastThree } from '@lantoa/vietnam/personal-number'
import type { NumberHash } from '../hash-keys.ts'
import { openedOn, type StoredHousehold } from '../households/household.ts'
import type { Setting } from '../parts.ts'
import { refuseFuture, refuseVersion, unknownHousehold } from '../refusals.ts'
import { earliestBirth, type StoredResident } from './resident.ts'

/** What has to be known of the personal number that a command names. */
export type NumberFacts = {
  number: NumberHash | null
  /** Who has that number already. */
  owner: Pick<StoredResident, 'residentId' | 'hamletCode'> | undefined
}

export type RegistrationFacts = Setting &
  NumberFacts & {
    household: StoredHousehold | undefined
    known: StoredResident | undefined
    sameContent: boolean
  }

export const NO_SUCH_RESIDENT = refuse('not-found', 'There is no such resident in your units.')

/** Judges a registration: a new resident, the one it already was, or why not. */
export function decideRegistration({ input, caller }: Command<typeof registerResident>, facts: RegistrationFacts) {
  const { household, known, tree, today } = facts
  // Before the household is looked at: it may have gone where the caller has no say, without this resident.
  if (known && reachesHamlet(caller, tree, known.hamletCode, today)) {
    return facts.sameContent ? asBefore(known) : differs()
  }
  if (!household || !reachesHamlet(caller, tree, household.hamletCode, today)) return unknownHousehold('/householdId')
  const { residentId, householdId, from, name, birth, sex, phone, personalNumber } = input
  const refusal =
    refuseHome(household, from) ??
    refuseFuture(from, today, '/from') ??
    refuseBirth(birth, from, today) ??
    refuseNumber(caller, residentId, facts)
  if (refusal) return refusal
  // Last, so that nothing but a whole registration tells an id of other units from one that nobody has.
  if (known) return NO_SUCH_RESIDENT
  const resident: StoredResident = {
    residentId,
    householdId,
    hamletCode: household.hamletCode,
    stays: [{ householdId, from, until: null }],
    leftOn: null,
    ...{ name, birth, sex, phone },
    number: facts.number,
    personalNumberEnds: personalNumber === null ? null : lastThree(personalNumber),
    version: 0,
  }
  return { ok: true, resident, fresh: true } as const
}

export type ChangeFacts = Setting & { resident: StoredResident | undefined }

/** Judges a correction of what is recorded of a resident. */
export function decideCorrection(command: Command<typeof correctResident>, facts: ChangeFacts & NumberFacts) {
  const found = changeable(command, facts)
  if (!found.ok) return found
  const before = found.resident
  const { name, birth, sex, phone, personalNumber } = command.input
  const corrected = birth ?? before.birth
  const refusal =
    refuseBirth(corrected, before.stays[0]?.from ?? facts.today, facts.today) ??
    refuseNumber(command.caller, before.residentId, facts)
  if (refusal) return refusal
  const numberNow = personalNumber === undefined ? before.number : facts.number
  const resident: StoredResident = {
    ...before,
    name: name ?? before.name,
    birth: corrected,
    sex: sex ?? before.sex,
    phone: phone === undefined ? before.phone : phone,
    number: numberNow,
    personalNumberEnds:
      typeof personalNumber === 'string' ? lastThree(personalNumber) : numberNow && before.personalNumberEnds,
  }
  return { ok: true, resident } as const
}

/** The resident, if the caller may change the record as it is now. */
export function changeable(
  { caller, ifMatch }: { caller: Caller; ifMatch?: number },
  { resident, tree, today }: ChangeFacts,
) {
  if (!resident || !reachesHamlet(caller, tree, resident.hamletCode, today)) return NO_SUCH_RESIDENT
  return refuseVersion(ifMatch, resident.version) ?? ({ ok: true, resident } as const)
}

/** Why nobody can live in a household from a day on. */
export function refuseHome(household: StoredHousehold, from: string) {
  if (household.status !== 'active') {
    return refuse('household-closed', `The household is ${household.status}.`, { pointer: '/householdId' })
  }
  if (from >= openedOn(household)) return undefined
  return refuse('before-household', `The household begins on ${openedOn(household)}.`)
}

function refuseBirth(birth: Birth, from: string, today: string) {
  const born = earliestBirth(birth)
  if (born > today) return refuse('birth-in-future', 'The birth lies in the future.', { pointer: '/birth' })
  return born > from ? refuse('before-birth', 'Nobody lives anywhere before birth.', { pointer: '/birth' }) : undefined
}

/** Says who has the number only to those who may see that resident. */
function refuseNumber(caller: Caller, residentId: string, { owner, tree, today }: Setting & NumberFacts) {
  if (!owner || owner.residentId === residentId) return undefined
  const whose = reachesHamlet(caller, tree, owner.hamletCode, today)
    ? `resident ${owner.residentId}`
    : 'a resident outside your units'
  return refuse('personal-number-taken', `This number is recorded for ${whose}.`, { pointer: '/personalNumber' })
}

function differs() {
  return refuse('resident-differs', 'A resident with this id is registered already, with other content.')
}

function asBefore(resident: StoredResident) {
  return { ok: true, resident, fresh: false } as const
}
