import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { Consent, ConsentRecord, recordConsent, withdrawConsent } from '@lantoa/contracts/identity/consents.http'
import { addMonths, dayOf } from '@lantoa/vietnam/days'
import { earliestBirth, latestBirth, type StoredResident } from '../residents/resident.ts'
import { within } from '../scope.ts'

export type ConsentFacts = {
  resident: StoredResident | undefined
  guardianUntilAge: number
}

type ConsentRefusal = Extract<OutcomeOf<typeof recordConsent>, { ok: false }>

export const NO_SUCH_CONSENT = refuse('not-found', 'There is no such consent in your units.')

/** Judges the proof of a consent under an id that stands for nothing in the caller's units. */
export function decideConsent(
  { input, caller }: Command<typeof recordConsent>,
  facts: ConsentFacts,
  context: Context,
): Decided<Consent, ConsentRefusal['code']> {
  const { consentId, ...record } = input
  const resident = within(caller, facts.resident, context)
  if (!resident) return refuse('unknown-resident', 'No resident in your units has this id.', { pointer: '/residentId' })
  const givenOn = dayOf(record.givenAt)
  const refusal =
    refuseFuture(givenOn, context.today, '/givenAt') ?? refusePeople(record, resident, { ...facts, givenOn })
  if (refusal) return refusal
  const value = { consentId, ...record, givenAt: inUtc(record.givenAt), withdrawnAt: null, version: 1 }
  return { ok: true, value, fresh: true }
}

/** Judges a withdrawal; it is never refused for what was done with the data before. */
export function decideWithdrawal(
  command: Command<typeof withdrawConsent>,
  { known, resident }: { known: Consent | undefined; resident: StoredResident | undefined },
  context: Context,
) {
  const withdrawnAt = inUtc(command.input.withdrawnAt)
  return decideChange(command, {
    known: within(command.caller, resident, context) && known,
    missing: NO_SUCH_CONSENT,
    isDone: (consent) => consent.withdrawnAt === withdrawnAt,
    change(consent) {
      if (consent.withdrawnAt !== null) return refuse('already-withdrawn', 'It was withdrawn before.')
      if (withdrawnAt < consent.givenAt) {
        return refuse('before-consent', 'It had not been given by then.', { pointer: '/withdrawnAt' })
      }
      return refuseFuture(dayOf(withdrawnAt), context.today, '/withdrawnAt') ?? { withdrawnAt }
    },
  })
}

export function inUtc(instant: string): string {
  return new Date(instant).toISOString()
}

/** Who must have been there: somebody who heard it where nothing is written, a guardian for a minor. */
function refusePeople(
  { method, witnessId, guardianName }: ConsentRecord,
  { birth }: StoredResident,
  { givenOn, guardianUntilAge }: { givenOn: string; guardianUntilAge: number },
) {
  if (givenOn < earliestBirth(birth)) {
    return refuse('before-birth', 'That is before the birth of the resident.', { pointer: '/givenAt' })
  }
  if (method === 'voice' && witnessId === null) {
    return refuse('witness-needed', 'A consent by voice needs a witness.', { pointer: '/witnessId' })
  }
  const ofAge = addMonths(latestBirth(birth), guardianUntilAge * 12) <= givenOn
  if (ofAge || guardianName !== null) return undefined
  return refuse('guardian-needed', `Below ${guardianUntilAge} years a guardian agrees too.`, {
    pointer: '/guardianName',
  })
}
