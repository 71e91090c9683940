import type { PersonFacts } from '../../../phone/person-facts.ts'
import { say, type Word } from '../../../words/field-later.ts'
import { PURPOSES, type Purpose } from './decide.ts'

const PURPOSE_WORDS: Readonly<Record<Purpose, Word>> = {
  record_skills: 'purpose.record-skills',
  eid_onboarding: 'purpose.eid-onboarding',
  payment_tracking: 'purpose.payment-tracking',
  contact: 'purpose.contact',
  statistics: 'purpose.statistics',
}

/** What is read out before somebody agrees. */
const TEXTS: Readonly<Record<Purpose, Word>> = {
  record_skills: 'consent-text.record-skills',
  eid_onboarding: 'consent-text.eid-onboarding',
  payment_tracking: 'consent-text.payment-tracking',
  contact: 'consent-text.contact',
  statistics: 'consent-text.statistics',
}

export function purposeInWords(purpose: Purpose): string {
  return say(PURPOSE_WORDS[purpose])
}

export function consentText(purpose: Purpose): string {
  return `${say(TEXTS[purpose])} ${say('consent-text.free')}`
}

/** For how many purposes somebody has agreed. */
export function consentsInWords(consents: PersonFacts['consents']): string {
  const given = PURPOSES.filter((purpose) => consents.some((one) => one.purpose === purpose)).length
  return say('consents.given', { given: String(given), all: String(PURPOSES.length) })
}
