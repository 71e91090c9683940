import type { Role } from '@lantoa/contracts/permissions'
import { v7 as uuid } from 'uuid'
import { identityChanges, resident } from '../changes/identity.ts'
import { type As, ON, SINCE } from '../changes/sample.ts'
import { recordPlan } from '../changes/steering.ts'
import { publishedMessage, recordCourse } from '../changes/teams.ts'
import { COMMUNE, HAMLETS } from '../place.ts'
import type { Place } from './in-contracts.ts'
import { marketRequests } from './requests-market.ts'

/** A request that is taken as it stands, but for the ids that are asked. */
export type Request = {
  readonly by: Role
  readonly params?: object
  readonly query?: object
  readonly body?: object | undefined
}
export type Requests = Readonly<Record<string, (as: As, place: Place) => Request | Promise<Request>>>

const by = 'commune_officer' as const
const LESSON = { unitCode: COMMUNE, since: SINCE, title: 'Bài một', text: 'Hãy cúp máy.', topics: ['signature'] }
const ACT = { number: '9/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2025-07-01' }

async function closing(as: As) {
  const made = await identityChanges['identity.closeHousehold']?.(as)
  if (!made) throw new Error('Nothing closes a household')
  return made
}

async function household(as: As): Promise<string> {
  const householdId = uuid()
  const body = { hamletCode: HAMLETS[0], openedOn: SINCE }
  await as(by).identity.registerHousehold({ params: { householdId }, body }).orThrow()
  return householdId
}

/** Somebody of a home is said to head it. */
async function headCorrection(as: As) {
  const { residentId } = (await resident(as)).params
  const { householdId } = await as(by).identity.getResident({ params: { residentId } }).orThrow()
  const about = { kind: 'home' as const, householdId, edits: { head: { saw: null, says: residentId } } }
  return { by, params: { correctionId: uuid() }, body: { madeAt: `${ON}T12:00:00Z`, about } }
}

/** Two of one home were said to head it. */
async function headDecision(as: As) {
  const { identity } = as(by)
  const first = await headCorrection(as)
  await identity.recordCorrection(first).orThrow()
  const { householdId, edits } = first.body.about
  const residentId = uuid()
  const person = { householdId, from: SINCE, name: 'Trần Văn An', birth: { year: 1990 }, sex: 'male' as const }
  await identity.registerResident({ params: { residentId }, body: person }).orThrow()
  const about = { ...first.body.about, edits: { head: { saw: null, says: residentId } } }
  await identity.recordCorrection({ params: { correctionId: uuid() }, body: { ...first.body, about } }).orThrow()
  const held = Array.fromAsync(identity.listHeldConflicts.all({ query: { unit: COMMUNE, state: 'open' } }))
  const heldConflictId = (await held).find((one) => one.residentId === residentId)?.heldConflictId
  return { by, params: { heldConflictId }, body: { choice: 'other', saw: edits.head.says, value: {} } }
}

let counters = 60

async function openCounter(as: As): Promise<string> {
  const counterId = uuid()
  counters += 1
  const body = { unitCode: COMMUNE, since: SINCE, number: counters }
  await as(by).government.recordCounter({ params: { counterId }, body }).orThrow()
  return counterId
}

/** What is said of somebody, by the list that names him. */
const SAID: Readonly<Record<string, object>> = {
  actions: { actions: [{ action: 'eid_guidance' }] },
  assessments: { assessments: [{ skill: 'online_payment', level: 'alone' }] },
  uses: { uses: [{ use: 'smartphone', answer: 'yes' }] },
  obstacles: { obstacles: [{ obstacle: 'no_device' }] },
  refusals: { refusals: [{ reason: 'Bận việc' }] },
}

async function visit(as: As, [, field = '']: Place) {
  const [householdId, bodyId] = [await household(as), await team(as)]
  const report = { householdId, teamId: bodyId, visitorIds: [uuid()], outcome: 'done', ...SAID[field] }
  return { by, params: { visitId: uuid() }, body: { ...report, startedAt: `${ON}T12:00:00Z` } }
}

async function team(as: As): Promise<string> {
  const bodyId = uuid()
  const of = { kind: 'community_team' as const, unitCode: COMMUNE, hamletCodes: [HAMLETS[0]], legalAct: ACT }
  await as(by)
    .teams.setUpBody({ params: { bodyId }, body: { ...of, from: SINCE, status: 'active' } })
    .orThrow()
  return bodyId
}

const SESSION = {
  ...{ kind: 'practice' as const, title: 'Thanh toán số', topics: ['online_payment'] },
  ...{ unitCode: HAMLETS[0], audiences: ['residents' as const], startsAt: `${ON}T12:00:00Z`, minutes: 90 },
}

/** Of routes that change nothing which has a version; what only reads needs no more than the id. */
export const requests: Requests = {
  'identity.registerResident': () => {
    const body = { from: SINCE, name: 'Trần Văn An', birth: { year: 1990 }, sex: 'male' }
    return { by, params: { residentId: uuid() }, body }
  },
  'identity.closeHousehold': async (as, place) => {
    const { body, ...close } = await closing(as)
    return { ...close, body: place.includes('mergedInto') ? { status: 'merged', on: ON } : body }
  },
  'identity.recordCorrection': async (as, place) => {
    if (place.includes('head')) return headCorrection(as)
    const about = { kind: place.includes('residentId') ? 'person' : 'home', edits: {} }
    return { by, params: { correctionId: uuid() }, body: { madeAt: `${ON}T12:00:00Z`, about } }
  },
  'identity.decideHeldConflict': (as, place) =>
    place.includes('head') ? headDecision(as) : { by, body: { choice: 'kept', saw: '+84912345678' } },
  'identity.decideDistinct': async (as) => {
    const [one, other] = [await resident(as), await resident(as)]
    const params = { residentId: one.params.residentId, otherId: other.params.residentId }
    return { by, params, body: { distinct: true } }
  },
  'identity.decideDistinctHomes': async (as) => {
    const params = { householdId: await household(as), otherId: await household(as) }
    return { by, params, body: { distinct: true } }
  },
  'identity.mergeResidents': async (as) => {
    const [one, other] = [await resident(as), await resident(as)]
    const people = { residentId: one.params.residentId, otherId: other.params.residentId }
    return { by, params: { mergeId: uuid() }, body: { ...people, saw: { resident: 1, other: 1 } } }
  },
  'identity.recordStep': () => {
    return { by, params: { step: 'chip_card' }, body: { state: 'done', on: ON, evidence: 'seen' } }
  },
  'identity.recordApp': () => ({
    by,
    params: { app: 'vneid', device: 'smartphone' },
    body: { status: 'installed', on: ON },
  }),
  'identity.recordConsent': async (as) => {
    const { params } = await resident(as)
    const given = { purpose: 'contact', wordingVersion: '1', method: 'voice', givenAt: `${ON}T10:00:00Z` }
    return { by, params: { consentId: uuid() }, body: { ...params, ...given } }
  },
  'identity.recordRightsRequest': () => {
    return { by, params: { rightsRequestId: uuid() }, body: { unitCode: COMMUNE, since: SINCE, kind: 'see' } }
  },
  'identity.recordLegalHold': () => {
    const body = { unitCode: COMMUNE, since: SINCE, issuer: 'Tòa án', orderNumber: '3/QĐ-TA' }
    return { by: 'privacy_officer', params: { legalHoldId: uuid() }, body }
  },
  'identity.searchAttendees': () => ({ by, body: { name: 'Trần Văn An' } }),
  'identity.listAccessLog': () => ({ by, query: { unit: COMMUNE } }),
  'identity.listTextReads': () => ({ by, query: { unit: COMMUNE } }),
  'payments.trackAccount': () => {
    return { by, params: { accountId: uuid() }, body: { kind: 'e_wallet', provider: 'momo', status: 'planned' } }
  },
  'payments.listTextReads': () => ({ by, query: { unit: COMMUNE } }),
  'payments.recordMerchant': () => {
    const body = { hamletCode: HAMLETS[0], since: SINCE, name: 'Quán nước', kind: 'stall' }
    return { by, params: { merchantId: uuid() }, body }
  },
  'payments.recordPayout': () => {
    const body = { unitCode: COMMUNE, since: SINCE, kind: 'merit', line: 1, paid: 'cash' }
    return { by, params: { payoutId: uuid() }, body }
  },
  'payments.listPayoutLists': () => ({ by, query: { unit: COMMUNE } }),
  'payments.listHeldPayouts': () => ({ by, query: { unit: COMMUNE } }),
  'payments.recordBill': () => {
    const body = { hamletCode: HAMLETS[0], since: SINCE, service: 'water', paidBy: 'qr' }
    return { by, params: { billId: uuid() }, body }
  },
  'government.recordHomeConnection': () => {
    const body = { hamletCode: HAMLETS[0], since: SINCE, kind: 'fixed' }
    return { by, params: { homeConnectionId: uuid() }, body }
  },
  'teams.recordCampaign': () => {
    const body = { unitCode: COMMUNE, since: SINCE, name: '100 ngày', startsOn: SINCE, length: 100 }
    return { by, params: { campaignId: uuid() }, body }
  },
  'teams.setUpBody': () => {
    const of = { kind: 'community_team', unitCode: COMMUNE, hamletCodes: [HAMLETS[0]], legalAct: ACT }
    return { by, params: { bodyId: uuid() }, body: { ...of, from: SINCE, status: 'active' } }
  },
  'teams.joinBody': async (as) => {
    const body = {
      bodyId: await team(as),
      personId: uuid(),
      role: 'member',
      from: SINCE,
      affiliations: ['youth_union'],
    }
    return { by, params: { membershipId: uuid() }, body: { ...body, ambassador: false } }
  },
  'teams.restaffBody': async (as, place) => {
    const joining = [{ membershipId: uuid(), personId: uuid(), role: 'member', affiliations: ['school'] }]
    const people = place.includes('leaving') ? { leaving: [] } : { joining }
    const body = { bodyId: await team(as), legalAct: ACT, on: ON, ...people }
    return { by, params: { restaffingId: uuid() }, body }
  },
  'teams.recordVisit': visit,
  'teams.withdrawVisit': () => ({ by, body: { reason: 'wrong_home' } }),
  'teams.raiseConcern': () => {
    const body = { kind: 'difficulty', unitCode: HAMLETS[0], topic: 'signal', text: 'Không có sóng', raisedOn: SINCE }
    return { by, params: { concernId: uuid() }, body }
  },
  'teams.countAnswerUses': () => ({ by, body: { answerIds: [] } }),
  'teams.recordMessage': () => {
    const body = { unitCode: COMMUNE, since: SINCE, title: 'Họp tổ', text: 'Mời họp tối nay.' }
    return { by, params: { messageId: uuid() }, body }
  },
  'teams.readMessage': () => ({ by, body: {} }),
  'teams.logSending': async (as) => {
    const params = { messageId: await publishedMessage(as), sendingId: uuid() }
    return { by, params, body: { channel: 'radio', on: ON } }
  },
  'teams.subscribeDevice': () => {
    return { by, body: { endpoint: 'https://push.example/1', p256dh: 'x'.repeat(87), auth: 'x'.repeat(22) } }
  },
  'teams.getRound': () => ({ by, params: { isoWeek: '2026-W12' } }),
  'teams.sendHeartbeat': () => {
    const report = { pending: 0, oldestPendingAt: null, storage: null, persisted: true, skewMs: 0 }
    return { by, body: { ...report, appVersion: '1.0.0' } }
  },
  'teams.revokeDevice': () => ({ by, body: { reason: 'lost' } }),
  'teams.listTextReads': () => ({ by, query: { unit: COMMUNE } }),
  'teams.listVisitReads': () => ({ by, query: { unit: COMMUNE } }),
  'teams.recordSession': () => ({ by, params: { sessionId: uuid() }, body: SESSION }),
  'teams.recordAttendance': async (as) => {
    const params = { sessionId: uuid() }
    await as(by).teams.recordSession({ params, body: SESSION }).orThrow()
    return { by, params: { attendanceId: uuid() }, body: { ...params, attendeeKind: 'resident', attendeeId: uuid() } }
  },
  'teams.recordLesson': () => ({ by, params: { lessonId: uuid() }, body: LESSON }),
  'teams.recordCompletion': async (as, place) => {
    const learnedId = await recordCourse(as)
    const learned = { learnedKind: 'course', learnedId, learnerKind: 'resident', learnerId: uuid() }
    const official = place.includes('learnedId') ? { learnerKind: 'official' } : {}
    const body = { ...learned, ...official, unitCode: COMMUNE, day: ON }
    return { by, params: { completionId: uuid() }, body }
  },
  'teams.withdrawCompletion': () => ({ by, body: { reason: 'wrong_person' } }),
  'teams.withdrawAttendance': () => ({ by, body: { reason: 'was_not_there' } }),
  'government.callTicket': async (as) => {
    const counterId = await openCounter(as)
    return { by, params: { callId: uuid() }, body: { counterId, ticketId: uuid() } }
  },
  'government.endTicket': () => ({ by, body: { outcome: 'served' } }),
  ...marketRequests,
  'government.recordOrganisation': () => {
    const body = { unitCode: COMMUNE, since: SINCE, name: 'Hội Nông dân', kind: 'socio_political' }
    return { by, params: { organisationId: uuid() }, body }
  },
  'government.recordDocumentCount': () => {
    const numbers = { sent: 1, received: 1, outgoing: 1, signedOutgoing: 1, nonConfidential: 1, online: 1 }
    const body = { unitCode: COMMUNE, since: ON, month: '2026-02', ...numbers }
    return { by, params: { documentCountId: uuid() }, body }
  },
  'government.recordPlan': () => {
    const body = { unitCode: COMMUNE, since: SINCE, name: 'Kế hoạch', kind: 'plan', fromYear: 2026, toYear: 2030 }
    return { by, params: { planId: uuid() }, body }
  },
  'government.recordPlanTask': async (as) => {
    const body = { unitCode: COMMUNE, since: SINCE, planId: await recordPlan(as), what: 'Phủ sóng', dueOn: ON }
    return { by, params: { planTaskId: uuid() }, body }
  },
  'government.listTextReads': () => ({ by, query: { unit: COMMUNE } }),
  'reporting.draftTarget': () => {
    const body = { indicatorId: 'I-05', unit: COMMUNE, from: '2026-03-01', length: 100, value: 85 }
    return { by, params: { targetId: uuid() }, body }
  },
  'reporting.listTargets': () => ({ by, query: { unit: COMMUNE } }),
  'reporting.listComponentValues': () => ({ by, query: { unit: COMMUNE } }),
  'reporting.enterComponentValue': () => {
    const body = { componentId: 'plan.1', unit: COMMUNE, value: 1, on: ON, source: 'Kế hoạch 12/KH-UBND' }
    return { by: 'province_officer', params: { componentValueId: uuid() }, body }
  },
  'reporting.rankUnits': () => ({ by, params: { scorecardId: uuid() }, query: { unitGroupId: uuid() } }),
  'reporting.publishRanking': () => {
    const body = { scorecardId: uuid(), unitGroupId: uuid() }
    return { by: 'province_lead', params: { rankingId: uuid() }, body }
  },
  'reporting.listClosedChanges': () => ({ by, query: { unit: COMMUNE, indicatorId: 'I-05' } }),
}
