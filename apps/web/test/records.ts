import type { NewRecord, RecordOf } from '../src/phone/kinds/kind.ts'
import { idOf } from './phone.ts'

const today = () => new Date().toISOString().slice(0, 10)

/** Of each kind what a page would save today, by numbers that are read easily in what a test expects. */
export function homeAt(home: number, more: Partial<RecordOf<'household'>['body']> = {}): RecordOf<'household'> {
  const body = { hamletCode: '31027.07', openedOn: today(), address: { number: String(home), lane: 'Kênh Xáng' } }
  return { kind: 'household', id: idOf(home), body: { ...body, ...more } }
}

export function personAt(home: number, id: number, more: Partial<RecordOf<'resident'>['body']> = {}) {
  const body = { householdId: idOf(home), from: today(), name: 'Lê Thị Bưởi', birth: { year: 1960 } }
  return { kind: 'resident', id: idOf(id), body: { ...body, sex: 'female', ...more } } satisfies NewRecord
}

type About = RecordOf<'correction'>['body']['about']

export function correctionAt(home: number, id: number, about: About, madeAt = new Date().toISOString()) {
  return { kind: 'correction', id: idOf(id), householdId: idOf(home), body: { madeAt, about } } satisfies NewRecord
}

/** Of a person: the telephone from what was seen to what it should be. */
export function numberAt(home: number, person: number, id: number, saw: string | null, says: string | null) {
  return correctionAt(home, id, { kind: 'person', residentId: idOf(person), edits: { phone: { saw, says } } })
}

export function consentAt(home: number, person: number, id: number): RecordOf<'consent'> {
  const said = { purpose: 'eid_onboarding' as const, wordingVersion: '2026-01', method: 'paper' as const }
  const body = { residentId: idOf(person), ...said, givenAt: new Date().toISOString() }
  return { kind: 'consent', id: idOf(id), householdId: idOf(home), body }
}

/** Of the consent that `consentAt` gives under 200. */
export function takingBackAt(home: number, person: number, id: number, withdrawnAt = new Date().toISOString()) {
  const of = { householdId: idOf(home), residentId: idOf(person), consentId: idOf(200) }
  return {
    ...{ kind: 'consent-withdrawal', id: idOf(id), ...of, purpose: 'eid_onboarding' as const },
    body: { withdrawnAt },
  } satisfies NewRecord
}

export function stepAt(home: number, person: number, id: number, more: Partial<RecordOf<'step'>> = {}) {
  const body = { state: 'done' as const, on: today(), evidence: 'seen' as const }
  const of = { householdId: idOf(home), residentId: idOf(person), step: 'level1' as const }
  return { kind: 'step', id: idOf(id), ...of, body, ...more } satisfies NewRecord
}

export function appAt(
  home: number,
  person: number,
  id: number,
  body: RecordOf<'app'>['body'] = { status: 'installed', on: today() },
): RecordOf<'app'> {
  const of = { householdId: idOf(home), residentId: idOf(person), app: 'vneid', device: 'smartphone' as const }
  return { kind: 'app', id: idOf(id), ...of, body }
}

export function accountAt(home: number, person: number, id: number): RecordOf<'account'> {
  const body = { residentId: idOf(person), kind: 'e_wallet' as const, provider: 'momo' }
  return {
    ...{ kind: 'account', id: idOf(id), householdId: idOf(home) },
    body: { ...body, status: 'opened', openedOn: today() },
  }
}

export function changeAt(home: number, person: number, id: number, body: RecordOf<'account-change'>['body']) {
  const of = { householdId: idOf(home), residentId: idOf(person), accountId: idOf(400) }
  return { kind: 'account-change', id: idOf(id), ...of, body } satisfies NewRecord
}

export function leaveAt(home: number, person: number, id: number, on = today()): RecordOf<'leave'> {
  return { kind: 'leave', id: idOf(id), householdId: idOf(home), residentId: idOf(person), body: { on } }
}

/** A difficulty that came up at a home. */
export function concernAt(home: number, id: number, raisedOn = today()): RecordOf<'concern'> {
  const body = { kind: 'difficulty', unitCode: '31027.07', topic: 'signal', text: 'Không có sóng' } as const
  return { kind: 'concern', id: idOf(id), householdId: idOf(home), body: { ...body, raisedOn } }
}

export function attendanceAt(home: number, person: number, id: number): RecordOf<'attendance'> {
  const body = { sessionId: idOf(900), attendeeKind: 'resident' as const, attendeeId: idOf(person) }
  return { kind: 'attendance', id: idOf(id), householdId: idOf(home), body }
}

/** Of one that has the id of a home: it is what the step belongs to. */
export function concernStepAt(
  concern: number,
  id: number,
  step: 'close' | 'reopen' = 'close',
): RecordOf<'concern-step'> {
  return { kind: 'concern-step', id: idOf(id), concernId: idOf(concern), step, read: 4, body: { on: '2026-03-17' } }
}

export function billAt(home: number, id: number, more: Partial<RecordOf<'bill'>['body']> = {}): RecordOf<'bill'> {
  const of = { householdId: idOf(home), hamletCode: '31027.07', service: 'electricity' as const }
  return { kind: 'bill', id: idOf(id), body: { ...of, since: today(), paidBy: 'qr', ...more } }
}

export function readingAt(message: number, id: number, readAt = '2026-03-17T14:00:00.000Z') {
  return {
    ...{ kind: 'message-reading' as const, id: idOf(id), messageId: idOf(message), body: { readAt } },
  } satisfies RecordOf<'message-reading'>
}

export function completionAt(home: number, resident: number, id: number, day = today()): RecordOf<'completion'> {
  const learned = { learnedKind: 'lesson' as const, learnedId: idOf(870), day }
  const body = { ...learned, learnerKind: 'resident' as const, learnerId: idOf(resident), unitCode: '31027.07' }
  return { kind: 'completion', id: idOf(id), householdId: idOf(home), body }
}

/** It belongs to itself: whoever asks for that of a home gives it the id of one. */
export function scamReportAt(id: number, since = today()): RecordOf<'scam-report'> {
  const what = { kind: 'fake_bank', medium: 'call', what: 'Đòi đọc mã OTP' } as const
  return { kind: 'scam-report', id: idOf(id), body: { unitCode: '31027.07', since, ...what } }
}

/** Of a session that has the id of a home: it is what they belong to. */
export function ofSessionAt(kind: 'joining' | 'session-held', session: number, id: number) {
  return { kind, id: idOf(id), sessionId: idOf(session), body: {} } satisfies NewRecord
}

export function reportWithdrawalAt(report: number, id: number, on = today()): RecordOf<'scam-report-withdrawal'> {
  const body = { on, reason: 'Không phải lừa đảo' }
  return { kind: 'scam-report-withdrawal', id: idOf(id), scamReportId: idOf(report), body }
}

export function withdrawalAt(home: number, visit: number, id: number): RecordOf<'visit-withdrawal'> {
  const of = { householdId: idOf(home), visitId: idOf(visit) }
  return { kind: 'visit-withdrawal', id: idOf(id), ...of, body: { reason: 'wrong_home' } }
}
