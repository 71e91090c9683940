import type { Args, Lantoa, Problem } from '@lantoa/sdk'

type Body<Record extends { body: unknown }> = Record['body']
type AccountChange =
  | Body<Args<'payments', 'advanceAccount'>>
  | Body<Args<'payments', 'checkAccount'>>
  | Body<Args<'payments', 'recordEssentialService'>>

/**
 * What is recorded at the door. `id` is a UUID (version 7) that the page makes: of a visit, a home, a person, a correction, a
 * consent and an account the server knows it too. `householdId` is the home of whom it is about.
 * What is about a session and nobody of a home has `sessionId` instead.
 */
export type NewRecord =
  | { kind: 'household'; id: string; body: Body<Args<'identity', 'registerHousehold'>> }
  | { kind: 'resident'; id: string; body: Body<Args<'identity', 'registerResident'>> }
  | { kind: 'correction'; id: string; householdId: string; body: Body<Args<'identity', 'recordCorrection'>> }
  | { kind: 'consent'; id: string; householdId: string; body: Body<Args<'identity', 'recordConsent'>> }
  | {
      kind: 'consent-withdrawal'
      id: string
      householdId: string
      residentId: string
      consentId: string
      purpose: Body<Args<'identity', 'recordConsent'>>['purpose']
      body: Body<Args<'identity', 'withdrawConsent'>>
    }
  | ({ kind: 'step'; id: string; householdId: string } & Step)
  | ({ kind: 'app'; id: string; householdId: string } & App)
  | { kind: 'visit'; id: string; body: Body<Args<'teams', 'recordVisit'>> }
  | {
      kind: 'visit-withdrawal'
      id: string
      householdId: string
      visitId: string
      body: Body<Args<'teams', 'withdrawVisit'>>
    }
  | { kind: 'account'; id: string; householdId: string; body: Body<Args<'payments', 'trackAccount'>> }
  | {
      kind: 'account-change'
      id: string
      householdId: string
      residentId: string
      accountId: string
      body: AccountChange
    }
  | { kind: 'bill'; id: string; body: Body<Args<'payments', 'recordBill'>> }
  | {
      kind: 'attendance'
      id: string
      householdId: string
      /** What one of another place is called: this phone knows nothing of that home. */
      name?: string
      body: Body<Args<'teams', 'recordAttendance'>>
    }
  | { kind: 'joining'; id: string; sessionId: string; body: object }
  | { kind: 'session-held'; id: string; sessionId: string; body: object }
  /** Of a home only where somebody of one has finished it. */
  | { kind: 'completion'; id: string; householdId?: string; body: Body<Args<'teams', 'recordCompletion'>> }
  | {
      kind: 'leave'
      id: string
      householdId: string
      residentId: string
      /** What she is called: where it is refused, she may live in a home of which this phone knows nothing. */
      name?: string
      body: Body<Args<'identity', 'leaveHousehold'>>
    }
  | {
      kind: 'concern-step'
      id: string
      concernId: string
      step: 'close' | 'reopen'
      /** The version of which it is said. */
      read: number
      body: { on: string; text?: string; helped?: boolean }
    }
  | { kind: 'message-reading'; id: string; messageId: string; body: { readAt: string } }
  | { kind: 'scam-report'; id: string; body: Body<Args<'teams', 'recordScamReport'>> }
  | { kind: 'scam-report-withdrawal'; id: string; scamReportId: string; body: { on: string; reason: string } }
  /** Of a home only where it came up at one. */
  | { kind: 'concern'; id: string; householdId?: string; body: Body<Args<'teams', 'raiseConcern'>> }

type App = Args<'identity', 'recordApp'>['params'] & { body: Body<Args<'identity', 'recordApp'>> }
type Step = Args<'identity', 'recordStep'>['params'] & { body: Body<Args<'identity', 'recordStep'>> }

export type KindName = NewRecord['kind']
export type RecordOf<Name extends KindName> = Extract<NewRecord, { kind: Name }>

/** When it was saved by the clock of the phone, and by how much that is put right (milliseconds). */
export type Correction = { madeAt: string; correction: number }

/** How one command of a request was answered. */
export type Entry = { accepted: true; value: object } | { accepted: false; problem: Problem }
export type Sent = {
  data?: { results: Entry[] } | undefined
  error?: Problem | undefined
  response?: Response | undefined
}

/** What a receipt says of a record, in codes: no names, nothing that was said at the door. */
export type Told = {
  visit: Pick<RecordOf<'visit'>['body'], 'outcome'>
  'visit-withdrawal': Pick<RecordOf<'visit-withdrawal'>, 'visitId'>
  household: object
  resident: { residentId: string }
  correction: { residentId?: string; fields: readonly string[] }
  consent: Pick<RecordOf<'consent'>['body'], 'residentId' | 'purpose'>
  'consent-withdrawal': Pick<RecordOf<'consent-withdrawal'>, 'residentId' | 'purpose'>
  step: Pick<RecordOf<'step'>, 'residentId' | 'step'> & Pick<RecordOf<'step'>['body'], 'state'>
  app: Pick<RecordOf<'app'>, 'residentId' | 'app'>
  account: Pick<RecordOf<'account'>['body'], 'residentId' | 'kind' | 'status'>
  /** With neither it was made sure that it is still open. */
  'account-change': {
    residentId: string
    status?: Exclude<RecordOf<'account'>['body']['status'] | Status, 'planned'>
    service?: Body<Args<'payments', 'recordEssentialService'>>['service']
  }
  bill: Pick<RecordOf<'bill'>['body'], 'service'>
  attendance: { residentId: string }
  joining: { sessionId: string }
  'session-held': { sessionId: string }
  /** Of whoever holds the phone there is no resident. */
  completion: { learnedId: string; residentId?: string }
  leave: { residentId: string }
  concern: Pick<RecordOf<'concern'>['body'], 'kind' | 'topic' | 'visitId'>
  'concern-step': Pick<RecordOf<'concern-step'>, 'concernId' | 'step'>
  'message-reading': { messageId: string }
  'scam-report': Pick<RecordOf<'scam-report'>['body'], 'kind'>
  'scam-report-withdrawal': { scamReportId: string }
}
type Status = Body<Args<'payments', 'advanceAccount'>>['status']

export type Kind<Name extends KindName = KindName> = {
  name: KindName
  /** Who takes it. */
  service: 'identity' | 'teams' | 'payments'
  /** Of the shape of the record. A new shape has the next number, and the old one stays readable. */
  schema: number
  /** As many as one request takes. */
  most: number
  /** Those of one home go in one request: none stands on the one before it, or the service decides them in order. */
  together: boolean
  /** Reporting says when it is counted. */
  counted: boolean
  /** It says that the record which it names was a mistake: that one counts nowhere any more. */
  takesBack?: true
  /** The home that it belongs to, or itself where it is of none: what belongs to one goes in order. */
  laneOf(record: RecordOf<Name>): string
  tells(record: RecordOf<Name>): Told[Name]
  /** The record as it is sent, with its times put right. */
  correct(record: RecordOf<Name>, correction: Correction): RecordOf<Name>
  send(lantoa: Lantoa, records: readonly RecordOf<Name>[], signal?: AbortSignal): Promise<Sent>
  /** The name under which the service keeps it, as `answered` finds it in an answer. */
  nameOf(record: RecordOf<Name>): string
  /** What the value of an answer says of whose it is, and when it came in. */
  answered(value: object): { name: unknown; receivedAt?: string | undefined }
  /** These refusals mean that something else stands there, which may mean the same or be further. */
  compares: readonly string[]
  /**
   * Whether what stands there says all that this record says, or has been made to where what is said adds up; undefined:
   * that can't be read now, but may be later.
   */
  isThere(lantoa: Lantoa, record: RecordOf<Name>, signal?: AbortSignal): Promise<boolean | undefined>
}
