import { v7 as uuid } from 'uuid'
import type { Deployment } from './deployment.ts'
import { COMMUNE, type Place } from './place.ts'
import { AT, ON, SINCE, tellPayments, tellTeams } from './told-of-person.ts'

type As = Deployment['as']

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
  await as('police_liaison')
    .identity.markAppointment({ params, body: { mark: 'registered', on: ON } })
    .orThrow()
  await correctedAtDoors(as, residentId)
  return consentId
}

/** Somebody at the door said that they head the home; and since when they live there was put right. */
async function headedHome(as: As, residentId: string, householdId: string) {
  const about = { kind: 'home' as const, householdId, edits: { head: { saw: null, says: residentId } } }
  await identityOf(as)
    .recordCorrection({ params: { correctionId: uuid() }, body: { madeAt: AT, about } })
    .orThrow()
  const { version: ifMatch } = await identityOf(as).getResident({ params: { residentId } }).orThrow()
  const stay = { from: SINCE, on: '2025-08-01', reason: 'Nhầm ngày' }
  await identityOf(as).correctStay({ params: { residentId }, ifMatch, body: stay }).orThrow()
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
