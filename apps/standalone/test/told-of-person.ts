import { v7 as uuid } from 'uuid'
import type { Deployment } from './deployment.ts'
import { COMMUNE } from './place.ts'

type As = Deployment['as']

export const SINCE = '2025-07-01'
export const ON = '2026-03-17'
export const AT = `${ON}T18:40:00+07:00`

/** What is seen of somebody at the door, and that they came to a session. */
export async function tellTeams(
  as: As,
  residentId: string,
  { householdId, teamId }: { householdId: string; teamId: string },
) {
  const { teams } = as('commune_officer')
  const [visitId, sessionId, attendanceId] = [uuid(), uuid(), uuid()]
  const visit = {
    ...{ householdId, teamId, visitorIds: [uuid()], startedAt: AT, outcome: 'partly' as const },
    actions: [{ action: 'eid_guidance' as const, residentId }],
    assessments: [{ residentId, skill: 'online_payment' as const, level: 'alone' as const }],
    uses: [{ residentId, use: 'smartphone' as const, answer: 'yes' as const }],
    obstacles: [{ obstacle: 'no_device' as const, residentId }],
    refusals: [{ residentId, reason: 'Bận việc đồng' }],
  }
  await teams.recordVisit({ params: { visitId }, body: visit }).orThrow()
  const session = {
    ...{ kind: 'practice' as const, title: 'Thanh toán số', topics: ['online_payment'], unitCode: COMMUNE },
    ...{ audiences: ['residents' as const], startsAt: AT, minutes: 90, status: 'held' as const },
  }
  await teams.recordSession({ params: { sessionId }, body: session }).orThrow()
  const there = {
    sessionId,
    attendeeKind: 'resident' as const,
    attendeeId: residentId,
    actions: ['install_app' as const],
  }
  await teams.recordAttendance({ params: { attendanceId }, body: there }).orThrow()
  await finishesLesson(as, residentId)
  const concernId = uuid()
  const asked = {
    kind: 'question' as const,
    unitCode: COMMUNE,
    topic: 'signal' as const,
    text: 'Không có sóng',
    raisedOn: ON,
    visitId,
  }
  await teams.raiseConcern({ params: { concernId }, body: asked }).orThrow()
  await teams.answerConcern({ params: { concernId }, body: { text: 'Đã dựng trạm mới' }, ifMatch: 1 }).orThrow()
}

/** Somebody learnt a lesson by themselves. */
async function finishesLesson(as: As, residentId: string) {
  const { teams } = as('commune_officer')
  const [lessonId, completionId] = [uuid(), uuid()]
  const lesson = {
    unitCode: COMMUNE,
    since: SINCE,
    title: 'Bài một',
    text: 'Hãy cúp máy.',
    topics: ['self_protection'],
  }
  await teams.recordLesson({ params: { lessonId }, body: lesson }).orThrow()
  const published = { status: 'published', on: ON } as const
  await teams.advanceLesson({ params: { lessonId }, ifMatch: 1, body: published }).orThrow()
  const learnt = { learnedKind: 'lesson', learnedId: lessonId, learnerKind: 'resident', learnerId: residentId } as const
  await teams.recordCompletion({ params: { completionId }, body: { ...learnt, unitCode: COMMUNE, day: ON } }).orThrow()
}

/** An account, a bill of the home, a line of a list that names somebody, and one of which nobody knows whom it names. */
export async function tellPayments(
  as: As,
  residentId: string,
  others: { stays: string; hamletCode: string; householdId: string; line: number },
) {
  const { payments } = as('commune_officer')
  const account = { residentId, kind: 'e_wallet', provider: 'momo', status: 'opened', openedOn: ON } as const
  const accountId = uuid()
  await payments.trackAccount({ params: { accountId }, body: account }).orThrow()
  const { version: ifMatch } = await payments.getAccount({ params: { accountId } }).orThrow()
  await payments.advanceAccount({ params: { accountId }, ifMatch, body: { status: 'used', on: ON } }).orThrow()
  const { hamletCode, householdId } = others
  const bill = { hamletCode, since: ON, householdId, service: 'water', paidBy: 'qr' } as const
  await payments.recordBill({ params: { billId: uuid() }, body: bill }).orThrow()
  const line = (number: number, more: object) =>
    payments
      .recordPayout({
        params: { payoutId: uuid() },
        body: { unitCode: COMMUNE, since: ON, kind: 'merit', paid: 'cash', line: number, ...more },
      })
      .orThrow()
  const named = await line(others.line, { residentId })
  await payments
    .correctPayout({ params: { payoutId: named.payoutId }, ifMatch: named.version, body: { paid: 'account' } })
    .orThrow()
  await line(others.line + 1, { candidates: [residentId, others.stays] })
}
