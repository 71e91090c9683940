import { addMonths, type Day } from '@lantoa/vietnam/days'
import { isPersonName } from '@lantoa/vietnam/text'
import type { RecordOf } from '../../../phone/kinds/kind.ts'
import type { PersonFacts } from '../../../phone/person-facts.ts'
import type { Word } from '../../../words/field-later.ts'
import type { Choice } from '../../ask/choice.ts'
import { type Birth, latestBirth } from '../../home/birth.ts'

type ConsentBody = RecordOf<'consent'>['body']
export type Purpose = ConsentBody['purpose']

export const PURPOSES = [
  'record_skills',
  'eid_onboarding',
  'payment_tracking',
  'contact',
  'statistics',
] as const satisfies readonly Purpose[]

/** Of the texts below: who changes one gives it a new version. */
const WORDING_VERSION = '2026-01'

/** Below this age a guardian agrees too. */
const GUARDIAN_UNTIL_AGE = 16

export const METHOD_CHOICES: readonly Choice<'voice' | 'paper' | 'no' | 'unknown'>[] = [
  { value: 'voice', word: 'consent.by-voice' },
  { value: 'paper', word: 'consent.on-paper' },
  { value: 'no', word: 'consent.no' },
  { value: 'unknown', word: 'unknown.later' },
]

export const TAKE_BACK_CHOICES: readonly Choice<'yes' | 'no'>[] = [
  { value: 'yes', word: 'take-back.yes' },
  { value: 'no', word: 'take-back.no' },
]

export type ConsentAnswers = { method?: 'voice' | 'paper'; guardian?: string }
export type ConsentQuestion = keyof ConsentAnswers

export function purposeIn(text: string | undefined): Purpose | undefined {
  return PURPOSES.find((purpose) => purpose === text)
}

export function pathOf(birth: Birth, today: Day): readonly ConsentQuestion[] {
  return needsGuardian(birth, today) ? ['method', 'guardian'] : ['method']
}

export function needsGuardian(birth: Birth, today: Day): boolean {
  return addMonths(latestBirth(birth), GUARDIAN_UNTIL_AGE * 12) > today
}

export function guardianIn(text: string): { value: string } | { wrong: Word } {
  const value = text.trim()
  return isPersonName(value) ? { value } : { wrong: 'consent.guardian.wrong' }
}

type Given = { residentId: string; purpose: Purpose; helperId: string | undefined; now: Date }

/** The proof; undefined: something is open, or nobody could say that he heard it. */
export function recordOf({ method, guardian }: ConsentAnswers, given: Given): ConsentBody | undefined {
  const { residentId, purpose, helperId, now } = given
  if (method === undefined || (method === 'voice' && helperId === undefined)) return undefined
  return {
    ...{ residentId, purpose, wordingVersion: WORDING_VERSION, method, givenAt: now.toISOString() },
    ...(method === 'voice' && helperId !== undefined ? { witnessId: helperId } : {}),
    ...(guardian === undefined ? {} : { guardianName: guardian }),
  }
}

/** Of each record of what somebody agreed to: two teams may have asked, and neither of both may hold. */
export function withdrawalsOf(
  given: PersonFacts['consents'],
  of: { householdId: string; residentId: string },
  now: Date,
  idFor: (consentId: string) => string,
): RecordOf<'consent-withdrawal'>[] {
  return given.map(({ consentId, purpose }) => ({
    ...{ kind: 'consent-withdrawal', id: idFor(consentId), ...of, consentId, purpose },
    body: { withdrawnAt: now.toISOString() },
  }))
}
