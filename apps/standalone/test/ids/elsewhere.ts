import type { Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { deviceOwners } from '../../src/demo/devices.ts'
import { CARD } from '../changes/card.ts'
import { type As, ON, SINCE, versionOf } from '../changes/sample.ts'
import { registerDevice } from '../changes/teams.ts'
import { setUpCounts } from './elsewhere-counts.ts'
import { setUpMarket } from './elsewhere-market.ts'
import { setUpSteering } from './steering.ts'

const ACT = { number: '7/QĐ-UBND', issuer: 'UBND xã Vân Khánh', date: '2025-07-01' }
const PROVINCE = '38'
const COMMUNE = '14809'
const HAMLET = `${COMMUNE}.01`

/** Things of units in which none of those who ask has a say, by the field that names one. */
export async function setUpElsewhere(everywhere: Lantoa, as: As): Promise<Readonly<Record<string, string>>> {
  await setUpUnits(everywhere)
  const people = await setUpPeople(everywhere)
  const held = await setUpHeld(everywhere, people)
  const mergeId = await setUpMerge(everywhere, people)
  const team = await setUpTeam(everywhere, people)
  const sessions = await setUpSession(everywhere, people)
  const counted = await setUpCounted(everywhere)
  const planned = await setUpPlanned(everywhere)
  const asked = await setUpRights(everywhere, people)
  const offices = await setUpOffices(everywhere)
  const counts = await setUpCounts(everywhere, COMMUNE)
  const networks = await setUpNetworks(everywhere, people)
  const sold = await setUpMarket(everywhere, COMMUNE, HAMLET)
  const steering = await setUpSteering(everywhere, COMMUNE)
  const { deviceId } = await registerDevice(as, team.personId)
  const own = { organiserId: team.bodyId, deviceId }
  return {
    ...people,
    ...held,
    mergeId,
    ...team,
    ...sessions,
    ...counted,
    ...planned,
    ...asked,
    ...offices,
    ...counts,
    ...networks,
    ...sold,
    ...steering,
    ...own,
  }
}

async function setUpUnits({ teams }: Lantoa): Promise<void> {
  const units = [
    { code: PROVINCE, level: 'province', kind: 'tỉnh', name: 'Thanh Hóa', parentCode: null },
    { code: COMMUNE, level: 'commune', kind: 'xã', name: 'Mường Lát', parentCode: PROVINCE },
  ] as const
  for (const { code, ...body } of units) {
    await teams.registerUnit({ params: { code }, body: { ...body, validFrom: '2025-07-01' } }).orThrow()
  }
  const body = { kind: 'bản', name: 'Bản Một', validFrom: '2025-07-01' }
  await teams.registerHamlet({ params: { hamletCode: HAMLET }, body }).orThrow()
}

async function setUpPeople({ identity, payments }: Lantoa) {
  const [householdId, residentId, consentId, healthFacilityId] = [uuid(), uuid(), uuid(), uuid()]
  const [accountId, merchantId, billId, payoutId, healthCardCountId] = [uuid(), uuid(), uuid(), uuid(), uuid()]
  await identity.registerHousehold({ params: { householdId }, body: { hamletCode: HAMLET, openedOn: SINCE } }).orThrow()
  const person = { householdId, from: SINCE, name: 'Lò Thị Mai', birth: { year: 1980 }, sex: 'female' as const }
  await identity.registerResident({ params: { residentId }, body: person }).orThrow()
  const consent = { residentId, purpose: 'contact', wordingVersion: '1', method: 'paper' } as const
  await identity.recordConsent({ params: { consentId }, body: { ...consent, givenAt: `${ON}T10:00:00Z` } }).orThrow()
  const station = { unitCode: COMMUNE, since: SINCE, name: 'Trạm Y tế', kind: 'health_station' as const }
  await identity.recordHealthFacility({ params: { healthFacilityId }, body: station }).orThrow()
  const cards = { unitCode: COMMUNE, since: SINCE, year: 2026, issued: 9_000, source: 'BHXH' }
  await identity.recordHealthCardCount({ params: { healthCardCountId }, body: cards }).orThrow()
  const account = { residentId, kind: 'e_wallet', provider: 'momo', status: 'opened', openedOn: SINCE } as const
  await payments.trackAccount({ params: { accountId }, body: account }).orThrow()
  const stall = { hamletCode: HAMLET, since: SINCE, name: 'Quán nước', kind: 'stall' as const, householdId }
  await payments.recordMerchant({ params: { merchantId }, body: stall }).orThrow()
  const bill = { hamletCode: HAMLET, since: SINCE, householdId, service: 'water', paidBy: 'qr' } as const
  await payments.recordBill({ params: { billId }, body: bill }).orThrow()
  const line = { unitCode: COMMUNE, since: SINCE, kind: 'merit', line: 1, paid: 'cash', residentId } as const
  await payments.recordPayout({ params: { payoutId }, body: line }).orThrow()
  const heads = { head: residentId, saw: residentId, say: residentId, otherId: residentId }
  const named = { mergedInto: householdId, witnessId: residentId, thingId: merchantId, ...heads }
  const registers = { healthFacilityId, healthCardCountId, merchantId, billId, payoutId }
  return { householdId, residentId, consentId, accountId, ...registers, ...named }
}

/** Somebody asks for the data, an order keeps them, and a phone that had them is lost. */
async function setUpRights({ identity }: Lantoa, { residentId }: { residentId: string }) {
  const [rightsRequestId, legalHoldId, breachId] = [uuid(), uuid(), uuid()]
  const about = { unitCode: COMMUNE, since: SINCE, residentId }
  await identity.recordRightsRequest({ params: { rightsRequestId }, body: { ...about, kind: 'see' } }).orThrow()
  const order = { issuer: 'Tòa án', orderNumber: '3/QĐ-TA' }
  await identity.recordLegalHold({ params: { legalHoldId }, body: { ...about, ...order } }).orThrow()
  const lost = { unitCode: COMMUNE, since: SINCE, kind: 'lost_device', what: 'Mất máy', people: 1 } as const
  const body = { ...lost, discoveredAt: `${SINCE}T10:00:00Z` }
  await identity.recordBreach({ params: { breachId }, body }).orThrow()
  return { rightsRequestId, legalHoldId, breachId }
}

/** Two phones said another number of one person. */
async function setUpHeld({ identity }: Lantoa, { residentId }: { residentId: string }) {
  for (const says of ['0912 345 678', '0987 654 321']) {
    const about = { kind: 'person' as const, residentId, edits: { phone: { saw: null, says } } }
    const body = { madeAt: `${ON}T10:00:00Z`, about }
    await identity.recordCorrection({ params: { correctionId: uuid() }, body }).orThrow()
  }
  const { items } = await identity.listHeldConflicts({ query: { unit: HAMLET } }).orThrow()
  return { heldConflictId: items[0]?.heldConflictId ?? '' }
}

/** The person was written down a second time. */
async function setUpMerge(
  { identity }: Lantoa,
  { householdId, residentId }: { householdId: string; residentId: string },
) {
  const [mergeId, otherId] = [uuid(), uuid()]
  const person = { householdId, from: SINCE, name: 'Lò Thị Mai', birth: { year: 1980 }, sex: 'female' as const }
  await identity.registerResident({ params: { residentId: otherId }, body: person }).orThrow()
  const { version } = await identity.getResident({ params: { residentId } }).orThrow()
  const body = { residentId, otherId, saw: { resident: version, other: 1 } }
  await identity.mergeResidents({ params: { mergeId }, body }).orThrow()
  return mergeId
}

async function setUpTeam({ teams }: Lantoa, { householdId }: { householdId: string }) {
  const [bodyId, membershipId, visitId, changeId] = [uuid(), uuid(), uuid(), uuid()]
  const personId = deviceOwners().at(-1)?.personId ?? ''
  const team = { kind: 'community_team' as const, unitCode: COMMUNE, hamletCodes: [HAMLET], legalAct: ACT }
  await teams.setUpBody({ params: { bodyId }, body: { ...team, from: SINCE, status: 'active' } }).orThrow()
  const member = {
    bodyId,
    personId,
    role: 'member' as const,
    from: SINCE,
    affiliations: ['youth_union' as const],
    ambassador: false,
  }
  await teams.joinBody({ params: { membershipId }, body: member }).orThrow()
  const restaffingId = await restaff(teams, bodyId)
  const visit = { householdId, teamId: bodyId, visitorIds: [personId], outcome: 'done' as const }
  await teams.recordVisit({ params: { visitId }, body: { ...visit, startedAt: `${ON}T11:00:00Z` } }).orThrow()
  const steps = [{ kind: 'rename' as const, code: HAMLET, name: 'Bản Hai' }]
  const change = { title: 'Đổi tên', on: SINCE, legalAct: ACT, steps }
  await teams.draftBoundaryChange({ params: { changeId }, body: change }).orThrow()
  const [concernId, answerId] = [uuid(), uuid()]
  const concern = { kind: 'question', topic: 'eid', text: 'Quên mật khẩu?', raisedOn: ON } as const
  await teams.raiseConcern({ params: { concernId }, body: { ...concern, unitCode: HAMLET } }).orThrow()
  const answer = { topic: 'eid' as const, question: 'Quên mật khẩu?', answer: 'Chọn "Quên mật khẩu".' }
  await teams.recordAnswer({ params: { answerId }, body: { ...answer, unitCode: COMMUNE, since: SINCE } }).orThrow()
  const safety = await setUpSafety(teams)
  const named = { leaving: membershipId, restaffingId, concernId, answerId }
  return { bodyId, teamId: bodyId, membershipId, personId, visitId, changeId, ...named, ...safety }
}

async function restaff({ restaffBody }: Lantoa['teams'], bodyId: string): Promise<string> {
  const restaffingId = uuid()
  const member = { membershipId: uuid(), personId: uuid(), role: 'leader' as const, affiliations: ['school' as const] }
  const body = { bodyId, legalAct: ACT, on: SINCE, joining: [member] }
  await restaffBody({ params: { restaffingId }, body }).orThrow()
  return restaffingId
}

async function setUpSafety(teams: Lantoa['teams']) {
  const { recordWarning, recordScamReport } = teams
  const [warningId, scamReportId] = [uuid(), uuid()]
  const warning = { unitCode: COMMUNE, since: SINCE, title: 'Giả danh công an', text: 'Hãy cúp máy.' }
  await recordWarning({ params: { warningId }, body: warning }).orThrow()
  const report = { unitCode: COMMUNE, since: SINCE, kind: 'prize' as const, medium: 'sms' as const }
  await recordScamReport({ params: { scamReportId }, body: report }).orThrow()
  return { warningId, scamReportId, ...(await setUpMessage(teams)) }
}

/** One that went out by hand. */
async function setUpMessage(teams: Lantoa['teams']) {
  const [messageId, sendingId] = [uuid(), uuid()]
  const said = { unitCode: COMMUNE, since: SINCE, title: 'Họp tổ', text: 'Mời họp tối nay.' }
  await teams.recordMessage({ params: { messageId }, body: said }).orThrow()
  const step = { status: 'published', on: SINCE } as const
  await teams.advanceMessage({ params: { messageId }, body: step, ifMatch: 1 }).orThrow()
  const body = { channel: 'radio', on: SINCE } as const
  await teams.logSending({ params: { messageId, sendingId }, body }).orThrow()
  return { messageId, sendingId }
}

async function setUpSession({ teams }: Lantoa, { residentId: attendeeId }: { residentId: string }) {
  const [sessionId, attendanceId] = [uuid(), uuid()]
  const about = { kind: 'practice' as const, title: 'Thanh toán số', topics: ['online_payment'] }
  const body = {
    ...about,
    unitCode: HAMLET,
    audiences: ['residents' as const],
    startsAt: `${ON}T11:00:00Z`,
    minutes: 90,
  }
  await teams.recordSession({ params: { sessionId }, body }).orThrow()
  const attendance = { sessionId, attendeeKind: 'resident' as const, attendeeId }
  await teams.recordAttendance({ params: { attendanceId }, body: attendance }).orThrow()
  return { sessionId, attendanceId, attendeeId }
}

async function setUpCounted({ reporting }: Lantoa) {
  const [claimId, targetId, scorecardId, unitGroupId] = [uuid(), uuid(), uuid(), uuid()]
  const [componentValueId, rankingId, closingId] = [uuid(), uuid(), uuid()]
  const claim = { indicatorId: 'I-05', unit: COMMUNE, time: ON, numerator: 1, denominator: 2, rawText: '1/2 hộ' }
  await reporting.recordClaim({ params: { claimId }, body: { ...claim, source: { name: 'UBND xã' } } }).orThrow()
  const target = { indicatorId: 'I-05', unit: PROVINCE, from: '2026-03-01', length: 100, value: 85 }
  await reporting.draftTarget({ params: { targetId }, body: target }).orThrow()
  const ifMatch = versionOf(
    await reporting.draftScorecard({ params: { scorecardId }, body: { ...CARD, unit: PROVINCE, code: 'NGOAI' } }),
  )
  await reporting.approveScorecard({ params: { scorecardId }, ifMatch }).orThrow()
  const group = { unit: PROVINCE, name: 'Các xã', level: 'commune' as const, kinds: ['xã'] }
  await reporting.defineUnitGroup({ params: { unitGroupId }, body: group }).orThrow()
  const value = { scorecardId, componentId: 'plan.1', unit: COMMUNE, value: 1, on: ON, source: 'Kế hoạch 12/KH-UBND' }
  await reporting.enterComponentValue({ params: { componentValueId }, body: value }).orThrow()
  await reporting.publishRanking({ params: { rankingId }, body: { scorecardId, unitGroupId } }).orThrow()
  await reporting.closePeriod({ params: { closingId }, body: { unit: COMMUNE, period: '2026-02' } }).orThrow()
  const named = { parentTargetId: targetId }
  return { claimId, targetId, scorecardId, unitGroupId, componentValueId, rankingId, closingId, ...named }
}

async function setUpPlanned({ teams }: Lantoa) {
  const [programmeId, campaignId, catalogueEntryId] = [uuid(), uuid(), uuid()]
  const lying = { unitCode: COMMUNE, since: SINCE, name: 'Bình dân học vụ số' }
  await teams.recordProgramme({ params: { programmeId }, body: lying }).orThrow()
  const campaign = { ...lying, programmeId, startsOn: SINCE, length: 100 }
  await teams.recordCampaign({ params: { campaignId }, body: campaign }).orThrow()
  const entry = { ...lying, catalogue: 'topics', code: 'binh_dan_hoc_vu_so' } as const
  await teams.recordCatalogueEntry({ params: { catalogueEntryId }, body: entry }).orThrow()
  return { programmeId, campaignId, catalogueEntryId, ...(await setUpLearning(teams)) }
}

async function setUpLearning(teams: Lantoa['teams']) {
  const [courseId, lessonId, staffCountId, completionId] = [uuid(), uuid(), uuid(), uuid()]
  const about = { unitCode: COMMUNE, since: SINCE, topics: ['online_payment'] }
  const course = { ...about, name: 'Bán hàng trên mạng', kind: 'e_commerce' } as const
  await teams.recordCourse({ params: { courseId }, body: course }).orThrow()
  const lesson = { ...about, title: 'Bài một', text: 'Hãy cúp máy.' }
  await teams.recordLesson({ params: { lessonId }, body: lesson }).orThrow()
  const staff = { unitCode: COMMUNE, since: SINCE, year: 2026, officials: 42 }
  await teams.recordStaffCount({ params: { staffCountId }, body: staff }).orThrow()
  const learnerId = uuid()
  const learned = { learnedKind: 'course', learnedId: courseId, learnerKind: 'official', learnerId } as const
  const body = { ...learned, unitCode: COMMUNE, day: ON }
  await teams.recordCompletion({ params: { completionId }, body }).orThrow()
  return { courseId, lessonId, staffCountId, completionId, learnedId: courseId, learnerId }
}

/** A centre with a counter, and somebody who was called there. */
async function setUpOffices({ government }: Lantoa) {
  const [counterId, ticketId, callId, feedbackId] = [uuid(), uuid(), uuid(), uuid()]
  const counter = { unitCode: COMMUNE, since: SINCE, number: 1 }
  await government.recordCounter({ params: { counterId }, body: counter }).orThrow()
  await government.takeTicket({ params: { ticketId }, body: { unitCode: COMMUNE } }).orThrow()
  await government.callTicket({ params: { callId }, body: { counterId, ticketId } }).orThrow()
  const said = { unitCode: COMMUNE, since: SINCE, topic: 'roads', text: 'Đường hỏng' } as const
  await government.recordFeedback({ params: { feedbackId }, body: said }).orThrow()
  return { counterId, ticketId, callId, feedbackId }
}

/** What reaches the hamlet, and what stands in it. */
async function setUpNetworks({ government }: Lantoa, { householdId }: { householdId: string }) {
  const [mobileCoverageId, fibreStateId, homeConnectionId] = [uuid(), uuid(), uuid()]
  const [cameraSiteId, informationPointId] = [uuid(), uuid()]
  const there = { hamletCode: HAMLET, since: SINCE }
  const coverage = { ...there, operator: 'viettel' } as const
  await government.recordMobileCoverage({ params: { mobileCoverageId }, body: coverage }).orThrow()
  await government.recordFibreState({ params: { fibreStateId }, body: there }).orThrow()
  const connection = { ...there, householdId, kind: 'fixed' } as const
  await government.recordHomeConnection({ params: { homeConnectionId }, body: connection }).orThrow()
  const site = { ...there, name: 'Đầu bản', placeKind: 'road' } as const
  await government.recordCameraSite({ params: { cameraSiteId }, body: site }).orThrow()
  const point = { unitCode: COMMUNE, since: SINCE, place: 'Trụ sở', owner: 'Đoàn xã', subject: 'Thủ tục' }
  const body = { ...point, url: 'https://quet.example/14809' }
  await government.recordInformationPoint({ params: { informationPointId }, body }).orThrow()
  return { mobileCoverageId, fibreStateId, homeConnectionId, cameraSiteId, informationPointId }
}
