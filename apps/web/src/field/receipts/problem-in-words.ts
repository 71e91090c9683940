import type { Code, Problem } from '@lantoa/sdk'
import { say, type Word } from '../../words/field.ts'

/** Whatever sending and fetching can end with; the compiler asks for the codes that are missing. */
type Met =
  | Code<'teams', 'recordVisit'>
  | Code<'teams', 'recordVisitBatch'>
  | Code<'teams', 'listVisitReceipts'>
  | Code<'teams', 'getMe'>
  | Code<'teams', 'getRound'>
  | Code<'identity', 'getPack'>
  | Code<'reporting', 'listCounted'>
  /** Of the phone itself. */
  | 'unreadable'
  | 'phone-full'

const SENTENCES: Readonly<Record<Met, Word>> = {
  'bad-cursor': 'problem.try-later',
  'body-too-large': 'problem.try-later',
  'closed-unit': 'problem.closed-unit',
  forbidden: 'problem.forbidden',
  'household-closed': 'problem.household-closed',
  'internal-error': 'problem.try-later',
  'invalid-request': 'problem.invalid-request',
  'login-failed': 'problem.log-in',
  'malformed-json': 'problem.invalid-request',
  'network-error': 'problem.network-error',
  'not-found': 'problem.outside-scope',
  'outside-scope': 'problem.outside-scope',
  'phone-full': 'problem.phone-full',
  'resident-elsewhere': 'problem.resident-elsewhere',
  'team-not-active': 'problem.team-not-active',
  timeout: 'problem.network-error',
  'too-many-requests': 'problem.try-later',
  'try-later': 'problem.try-later',
  unauthenticated: 'problem.log-in',
  'unknown-household': 'problem.unknown-household',
  'unknown-resident': 'problem.resident-elsewhere',
  'unknown-team': 'problem.team-not-active',
  'unknown-unit': 'problem.closed-unit',
  unreadable: 'problem.unreadable',
  'unsupported-media-type': 'problem.invalid-request',
  'visit-before-household': 'problem.visit-before-household',
  'visit-differs': 'problem.visit-differs',
  'visit-in-future': 'problem.visit-in-future',
}

/** What became of the record first, then what to do; of a code that is newer than this app the service's own words. */
export function problemInWords(problem: Problem): string {
  const known = Object.entries(SENTENCES).find(([code]) => code === problem.code)
  return known ? say(known[1]) : problem.title
}

/** Whether the way on is a login. */
export function asksForLogin({ code }: Problem): boolean {
  return code === 'login-failed' || code === 'unauthenticated'
}
