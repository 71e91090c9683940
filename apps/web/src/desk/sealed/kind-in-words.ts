import type { KindName } from '../../phone/kinds/kind.ts'
import { say, type Word } from '../../words/words.ts'

const WORDS: Readonly<Record<KindName, Word>> = {
  household: 'sealed.household',
  resident: 'sealed.resident',
  correction: 'sealed.correction',
  consent: 'sealed.consent',
  'consent-withdrawal': 'sealed.consent-withdrawal',
  step: 'sealed.step',
  app: 'sealed.app',
  visit: 'sealed.visit',
  'visit-withdrawal': 'sealed.visit-withdrawal',
  account: 'sealed.account',
  'account-change': 'sealed.account-change',
  bill: 'sealed.bill',
  attendance: 'sealed.attendance',
  joining: 'sealed.attendance',
  'session-held': 'sealed.session-held',
  completion: 'sealed.completion',
  leave: 'sealed.leave',
  concern: 'sealed.concern',
  'concern-step': 'sealed.concern-step',
  'message-reading': 'sealed.message-reading',
  'scam-report': 'sealed.scam-report',
  'scam-report-withdrawal': 'sealed.scam-report-withdrawal',
}

/** What was recorded; of a kind that is newer than this page its own name. */
export function kindInWords(kind: string): string {
  const [, word] = Object.entries(WORDS).find(([known]) => known === kind) ?? []
  return word === undefined ? kind : say(word)
}
