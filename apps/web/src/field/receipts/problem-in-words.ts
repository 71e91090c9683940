import type { Code, Problem } from '@lantoa/sdk'
import { say, type Word } from '../../words/field.ts'

/** Whatever a record can be refused with; the compiler asks for the codes that are missing, here and below. */
type OfRecord =
  | Code<'teams', 'recordVisit'>
  | Code<'teams', 'recordVisitBatch'>
  /** Of the phone itself. */
  | 'unreadable'

/** Whatever sending and fetching as such can end with. */
type OfRequest =
  | Code<'teams', 'recordVisitBatch'>
  | Code<'teams', 'getVisit'>
  | Code<'teams', 'getMe'>
  | Code<'teams', 'getRound'>
  | Code<'identity', 'getPack'>
  | Code<'reporting', 'listCounted'>
  /** Of the phone itself. */
  | 'phone-full'

const OF_BOTH = {
  'bad-cursor': 'problem.try-later',
  'body-too-large': 'problem.try-later',
  forbidden: 'problem.forbidden',
  'internal-error': 'problem.try-later',
  'login-failed': 'problem.log-in',
  'network-error': 'problem.network-error',
  timeout: 'problem.network-error',
  'too-many-requests': 'problem.try-later',
  'try-later': 'problem.try-later',
  unauthenticated: 'problem.log-in',
} as const satisfies Partial<Record<OfRecord & OfRequest, Word>>

const OF_RECORD: Readonly<Record<OfRecord, Word>> = {
  ...OF_BOTH,
  'household-closed': 'problem.household-closed',
  'invalid-request': 'problem.not-taken',
  'malformed-json': 'problem.not-taken',
  'not-found': 'problem.not-taken',
  'outside-scope': 'problem.outside-scope',
  'resident-elsewhere': 'problem.resident-elsewhere',
  'team-not-active': 'problem.team-not-active',
  'unknown-household': 'problem.unknown-household',
  'unknown-resident': 'problem.resident-elsewhere',
  'unknown-team': 'problem.unknown-team',
  unreadable: 'problem.record-unreadable',
  'unsupported-media-type': 'problem.not-taken',
  'visit-before-household': 'problem.visit-before-household',
  'visit-differs': 'problem.visit-differs',
  'visit-in-future': 'problem.visit-in-future',
}

const OF_REQUEST: Readonly<Record<OfRequest, Word>> = {
  ...OF_BOTH,
  'closed-unit': 'problem.closed-unit',
  'invalid-request': 'problem.not-understood',
  'malformed-json': 'problem.not-understood',
  'not-found': 'problem.not-understood',
  'outside-scope': 'problem.forbidden',
  'phone-full': 'problem.phone-full',
  'team-not-active': 'problem.forbidden',
  'unknown-unit': 'problem.closed-unit',
  'unsupported-media-type': 'problem.not-understood',
}

/** Of a record that was refused: what became of it first, then what to do. */
export function refusedInWords({ code }: Problem): string {
  return say(wordOf(OF_RECORD, code) ?? 'problem.not-taken', { code })
}

/** Why nothing could be sent or fetched: what became of the records first, then what to do. */
export function problemInWords({ code }: Problem): string {
  return say(wordOf(OF_REQUEST, code) ?? 'problem.not-understood', { code })
}

/** Undefined: a code that is newer than this app. */
function wordOf(words: Readonly<Record<string, Word>>, code: string): Word | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined
}

/** Whether the way on is a login. */
export function asksForLogin({ code }: Problem): boolean {
  return code === 'login-failed' || code === 'unauthenticated'
}
