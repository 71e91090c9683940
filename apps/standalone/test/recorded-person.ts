import { v7 as uuid } from 'uuid'
import type { Deployment } from './deployment.ts'
import { COMMUNE, type Place } from './place.ts'

type As = Deployment['as']

export const SINCE = '2025-07-01'
export const ON = '2026-03-17'
const AT = `${ON}T18:40:00+07:00`

/** What the one who is erased is called by others: no word or digit of it occurs anywhere else. */
export const SAID = {
  ...{
    name: 'Y Kwôngsrak Zniêm',
    corrected: 'Y Kwôngsrăk Zniêmbơ',
    asOther: 'Zniêm Ktlaquậy',
  },
  ...{ guardian: 'Guardwôn Vjêt', phone: '0987654321', otherPhone: '0912987654', seenPhone: '0868123987' },
  ...{ number: '091158000999', born: '1958-07-23', otherBorn: '1958-07-29' },
} as const

const identityOf = (as: As) => as('commune_officer').identity

/** A home, and somebody in it. */
export async function givenPerson(
  as: As,
  { hamletCode }: Place,
  more: object = {},
  known: { householdId?: string } = {},
) {
  const [householdId, residentId] = [known.householdId ?? uuid(), uuid()]
  const identity = identityOf(as)
  const home = { hamletCode, openedOn: SINCE }
  await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
  const person = { householdId, from: SINCE, name: 'Nguyễn Thị Hoa', birth: { year: 1961 }, sex: 'female' as const }
  await identity.registerResident({ params: { residentId }, body: { ...person, ...more } }).orThrow()
  return { householdId, residentId }
}

/** Says of two that they are one, with the fields that the other one is right in. */
export async function merge(
  as: As,
  residentId: string,
  otherId: string,
  take: readonly ('name' | 'phone' | 'birth')[] = [],
) {
  const identity = identityOf(as)
  const mergeId = uuid()
  const [one, other] = [
    await identity.getResident({ params: { residentId } }).orThrow(),
    await identity.getResident({ params: { residentId: otherId } }).orThrow(),
  ]
  const body = { residentId, otherId, take: [...take], saw: { resident: one.version, other: other.version } }
  await identity.mergeResidents({ params: { mergeId }, body }).orThrow()
  return mergeId
}

/** A merge that was wrong: for a while the one who stays was called as the other one, who is erased later. */
async function mergedByMistake(as: As, stays: string, goes: string) {
  const mergeId = await merge(as, stays, goes, ['name', 'phone', 'birth'])
  await identityOf(as).undoMerge({ params: { mergeId }, ifMatch: 1 }).orThrow()
  return mergeId
}

/** What identity can be told of somebody, in every form, and twice. */
async function tellIdentity(as: As, residentId: string) {
  const identity = identityOf(as)
  const params = { residentId }
  const consentId = uuid()
  const given = {
    residentId,
    purpose: 'contact',
    wordingVersion: '1',
    method: 'paper',
    guardianName: SAID.guardian,
  } as const
  await identity.recordConsent({ params: { consentId }, body: { ...given, givenAt: AT } }).orThrow()
  for (const step of ['chip_card', 'vneid_installed', 'level1'] as const) {
    const body = { state: 'done', on: ON, evidence: 'seen' } as const
    await identity.recordStep({ params: { ...params, step }, body }).orThrow()
  }
  const booked = { day: '2026-03-27', time: '08:30' }
  const appointment = { state: 'done', on: ON, evidence: 'seen', booked } as const
  await identity.recordStep({ params: { ...params, step: 'level2_appointment' }, body: appointment }).orThrow()
  const app = {
    params: { ...params, app: 'vneid', device: 'smartphone' as const },
    body: { status: 'installed', on: ON } as const,
  }
  await identity.recordApp(app).orThrow()
  const { version: ifMatch } = await identity.getResident({ params }).orThrow()
  await identity.correctResident({ params, body: { name: SAID.corrected }, ifMatch }).orThrow()
  await correctedAtDoors(as, residentId)
  return consentId
}

/** Somebody at the door said that they head the home. */
async function headedHome(as: As, residentId: string, householdId: string) {
  const about = { kind: 'home' as const, householdId, edits: { head: { saw: null, says: residentId } } }
  await identityOf(as)
    .recordCorrection({ params: { correctionId: uuid() }, body: { madeAt: AT, about } })
    .orThrow()
}

/** Two saw different phones at the door: the later one waits for an officer. */
async function correctedAtDoors(as: As, residentId: string) {
  const about = { kind: 'person' as const, residentId }
  for (const says of [SAID.otherPhone, SAID.seenPhone]) {
    const body = { madeAt: AT, about: { ...about, edits: { phone: { saw: SAID.phone, says } } } }
    await identityOf(as)
      .recordCorrection({ params: { correctionId: uuid() }, body })
      .orThrow()
  }
}

/** What is seen of somebody at the door, and that they came to a session. */
async function tellTeams(as: As, residentId: string, { householdId, teamId }: { householdId: string; teamId: string }) {
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

/** An account, a bill of the home, a line of a list that names somebody, and one of which nobody knows whom it names. */
async function tellPayments(
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

/** Somebody of whom everything is recorded that can be, under two ids; and one who was taken for them for a while. */
export async function recordPerson(as: As, place: Place) {
  const born = { date: SAID.born }
  const one = await givenPerson(as, place, {
    name: SAID.name,
    phone: SAID.phone,
    personalNumber: SAID.number,
    birth: born,
  })
  const two = await givenPerson(as, place, {
    name: SAID.asOther,
    phone: SAID.otherPhone,
    birth: { date: SAID.otherBorn },
  })
  const stays = await givenPerson(as, place, { name: 'Trần Thị Lựu', birth: { year: 1970 }, phone: '0903111222' })
  const mistaken = await mergedByMistake(as, stays.residentId, one.residentId)
  const consents: string[] = []
  for (const [index, { residentId, householdId }] of [one, two].entries()) {
    await headedHome(as, residentId, householdId)
    consents.push(await tellIdentity(as, residentId))
    await tellTeams(as, residentId, { householdId, teamId: place.teamId })
    await tellPayments(as, residentId, {
      stays: stays.residentId,
      hamletCode: place.hamletCode,
      householdId,
      line: 1 + 2 * index,
    })
  }
  await decidedToBeTwo(as, one.residentId, stays.residentId)
  const merged = await merge(as, one.residentId, two.residentId, ['phone'])
  await restricted(as, one.residentId)
  return { one, two, stays, consents, merges: [mistaken, merged] }
}

async function decidedToBeTwo(as: As, residentId: string, otherId: string) {
  await identityOf(as)
    .decideDistinct({ params: { residentId, otherId }, body: { distinct: true } })
    .orThrow()
}

/** What somebody asks for of the data on them, and that somebody is at work on it. */
export async function ask(as: As, residentId: string, kind: 'see' | 'delete' | 'restrict'): Promise<string> {
  const { identity } = as('privacy_officer')
  const rightsRequestId = uuid()
  const params = { rightsRequestId }
  await identity.recordRightsRequest({ params, body: { unitCode: COMMUNE, since: ON, residentId, kind } }).orThrow()
  await identity.advanceRightsRequest({ params, ifMatch: 1, body: { status: 'in_progress', on: ON } }).orThrow()
  return rightsRequestId
}

/** Nothing new is taken of them; they saw what there was; and an order kept it, until it was lifted. */
async function restricted(as: As, residentId: string) {
  const { identity, payments, teams } = as('privacy_officer')
  const params = { residentId }
  const body = { rightsRequestId: await ask(as, residentId, 'restrict') }
  await identity.restrictResident({ params, body }).orThrow()
  const query = { rightsRequestId: await ask(as, residentId, 'see') }
  await identity.getPersonalData({ params, query }).orThrow()
  await payments.getPaymentData({ params }).orThrow()
  await teams.getActivityData({ params }).orThrow()
  const legalHoldId = uuid()
  const order = { unitCode: COMMUNE, since: ON, residentId, issuer: 'Tòa án', orderNumber: '3/QĐ-TA' }
  await identity.recordLegalHold({ params: { legalHoldId }, body: order }).orThrow()
  await identity.advanceLegalHold({ params: { legalHoldId }, ifMatch: 1, body: { status: 'lifted', on: ON } }).orThrow()
}
