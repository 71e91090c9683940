import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { Consent, ConsentRecord, recordConsent, withdrawConsent } from '@lantoa/contracts/identity/consents.http'
import { addMonths, dayOf } from '@lantoa/vietnam/days'
import type { Setting } from '../parts.ts'
import { refuseFuture, refuseVersion } from '../refusals.ts'
import { earliestBirth, latestBirth, type StoredResident } from '../residents/resident.ts'

export type ConsentFacts = Setting & {
  resident: StoredResident | undefined
  known: Consent | undefined
  /** Whose known consent it is. */
  owner: StoredResident | undefined
  guardianUntilAge: number
}

export const NO_SUCH_CONSENT = refuse('not-found', 'There is no such consent in your units.')

/** Judges the proof of a consent: a new one, the one it already was, or why not. */
export function decideConsent({ input, caller }: Command<typeof recordConsent>, facts: ConsentFacts) {
  const { resident, known, owner, tree, today } = facts
  const { consentId, ...record } = input
  if (!resident || !reachesHamlet(caller, tree, resident.hamletCode, today)) {
    return refuse('unknown-resident', 'No resident in your units has this id.', { pointer: '/residentId' })
  }
  if (known && owner && reachesHamlet(caller, tree, owner.hamletCode, today)) {
    return sameRecord(known, record)
      ? ({ ok: true, consent: known, fresh: false } as const)
      : refuse('consent-differs', 'A consent with this id is recorded already, with other content.')
  }
  const givenOn = dayOf(record.givenAt)
  const refusal = refuseFuture(givenOn, today, '/givenAt') ?? refusePeople(record, resident, { ...facts, givenOn })
  if (refusal) return refusal
  // Last, so that nothing but a whole record tells an id of other units from one that nobody has.
  if (known) return NO_SUCH_CONSENT
  const givenAt = new Date(record.givenAt).toISOString()
  return { ok: true, consent: { consentId, ...record, givenAt, withdrawnAt: null, version: 0 }, fresh: true } as const
}

/** Judges a withdrawal; it is never refused for what was done with the data before. */
export function decideWithdrawal(
  { input, caller, ifMatch }: Command<typeof withdrawConsent>,
  { known, resident, tree, today }: Omit<ConsentFacts, 'guardianUntilAge' | 'owner'>,
) {
  if (!known || !resident || !reachesHamlet(caller, tree, resident.hamletCode, today)) return NO_SUCH_CONSENT
  const stale = refuseVersion(ifMatch, known.version)
  if (stale) return stale
  if (known.withdrawnAt !== null) return refuse('already-withdrawn', 'It was withdrawn before.')
  const withdrawnAt = new Date(input.withdrawnAt).toISOString()
  if (withdrawnAt < known.givenAt) {
    return refuse('before-consent', 'It had not been given by then.', { pointer: '/withdrawnAt' })
  }
  const future = refuseFuture(dayOf(input.withdrawnAt), today, '/withdrawnAt')
  return future ?? ({ ok: true, consent: { ...known, withdrawnAt } } as const)
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

function sameRecord(known: Consent, record: ConsentRecord): boolean {
  const given = { ...record, givenAt: new Date(record.givenAt).toISOString() }
  return (Object.keys(given) as (keyof ConsentRecord)[]).every((field) => known[field] === given[field])
}
