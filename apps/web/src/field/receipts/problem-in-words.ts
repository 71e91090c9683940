import type { Code, Problem } from '@lantoa/sdk'
import { say, type Word } from '../../words/field-later.ts'

/** Whatever a record can be refused with; the compiler asks for the codes that are missing, here and below. */
type OfRecord =
  | Code<'teams', 'recordVisit'>
  | Code<'teams', 'recordVisitBatch'>
  | Code<'teams', 'withdrawVisit'>
  | Code<'teams', 'raiseConcern' | 'closeConcern' | 'reopenConcern'>
  | Code<'teams', 'recordScamReport' | 'advanceScamReport'>
  | Code<'teams', 'recordAttendance'>
  | Code<'teams', 'joinSession'>
  | Code<'teams', 'recordCompletion'>
  | Code<'teams', 'advanceSession'>
  | Code<'identity', 'registerHousehold'>
  | Code<'identity', 'registerResident'>
  | Code<'identity', 'recordCorrection'>
  | Code<'identity', 'leaveHousehold'>
  | Code<'identity', 'recordStep'>
  | Code<'identity', 'recordApp'>
  | Code<'identity', 'recordConsent'>
  | Code<'identity', 'withdrawConsent'>
  | Code<'payments', 'trackAccount'>
  | Code<'payments', 'advanceAccount'>
  | Code<'payments', 'checkAccount'>
  | Code<'payments', 'recordEssentialService'>
  | Code<'payments', 'recordBill'>
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
  | 'unreadable'

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
  'account-differs': 'problem.differs',
  'already-attends': 'problem.differs',
  'attendance-differs': 'problem.differs',
  'already-finished': 'problem.differs',
  'attendance-taken': 'problem.session-off',
  'completion-differs': 'problem.differs',
  'lesson-not-published': 'problem.lesson-unknown',
  'attendees-elsewhere': 'problem.changed-meanwhile',
  'headcount-taken': 'problem.session-off',
  'joining-over': 'problem.joining-over',
  'session-in-future': 'problem.session-ahead',
  'taken-off-list': 'problem.taken-off',
  'session-not-held': 'problem.session-off',
  'unknown-course': 'problem.lesson-unknown',
  'unknown-lesson': 'problem.lesson-unknown',
  'resident-not-official': 'problem.not-official',
  'unknown-member': 'problem.not-member',
  'unknown-session': 'problem.session-unknown',
  'account-not-open': 'problem.changed-meanwhile',
  'already-left': 'problem.changed-meanwhile',
  'already-withdrawn': 'problem.changed-meanwhile',
  'before-birth': 'problem.before-birth',
  'before-consent': 'problem.before-last-change',
  'before-household': 'problem.before-household',
  'before-last-change': 'problem.before-last-change',
  'before-opening': 'problem.before-last-change',
  'birth-in-future': 'problem.birth-in-future',
  'before-since': 'problem.not-taken',
  'bill-differs': 'problem.differs',
  'booking-misplaced': 'problem.not-taken',
  'ends-before-it-begins': 'problem.not-taken',
  'household-elsewhere': 'problem.unknown-household',
  'closed-unit': 'problem.closed-hamlet',
  'concern-differs': 'problem.differs',
  'consent-differs': 'problem.differs',
  'correction-differs': 'problem.differs',
  'day-in-future': 'problem.day-in-future',
  'due-before-raised': 'problem.not-taken',
  'guardian-needed': 'problem.guardian-needed',
  'household-closed': 'problem.household-closed',
  'household-differs': 'problem.differs',
  'invalid-request': 'problem.not-taken',
  'malformed-json': 'problem.not-taken',
  'mobile-money-exists': 'problem.mobile-money-exists',
  'not-found': 'problem.not-taken',
  'not-of-this-home': 'problem.resident-elsewhere',
  'opened-before-birth': 'problem.before-birth',
  'opening-day-missing': 'problem.not-taken',
  'opening-day-of-planned': 'problem.not-taken',
  'outside-scope': 'problem.outside-scope',
  'personal-number-taken': 'problem.not-taken',
  'processing-restricted': 'problem.restricted',
  'precondition-failed': 'problem.changed-meanwhile',
  'precondition-required': 'problem.not-taken',
  'not-the-reporter': 'problem.not-the-reporter',
  'reason-missing': 'problem.not-taken',
  'resident-differs': 'problem.differs',
  'scam-report-differs': 'problem.differs',
  'resident-erased': 'problem.resident-erased',
  'resident-elsewhere': 'problem.resident-elsewhere',
  'resident-left': 'problem.resident-left',
  'resident-merged': 'problem.changed-meanwhile',
  'status-out-of-order': 'problem.changed-meanwhile',
  'step-done': 'problem.changed-meanwhile',
  'step-out-of-order': 'problem.step-out-of-order',
  'team-not-active': 'problem.team-not-active',
  'unknown-household': 'problem.unknown-household',
  'unknown-resident': 'problem.resident-elsewhere',
  'unknown-team': 'problem.unknown-team',
  'unknown-unit': 'problem.closed-hamlet',
  unreadable: 'problem.record-unreadable',
  'unsupported-media-type': 'problem.not-taken',
  'visit-before-household': 'problem.visit-before-household',
  'visit-differs': 'problem.visit-differs',
  'visit-in-future': 'problem.visit-in-future',
  'witness-needed': 'problem.not-taken',
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
  unreadable: 'problem.unreadable',
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
