import { createHash } from 'node:crypto'
import { withoutEmptyTexts } from '@lantoa/contracts/empty-texts'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { type LessonFile, PHONE_PICTURE, READ_ALOUD } from '../../src/demo/lesson-files.ts'
import { COMMUNE, HAMLETS } from '../place.ts'
import { recordSeller } from './market.ts'
import type { As } from './sample.ts'
import { recordLegalAct, recordOrganisation, recordPlan } from './steering.ts'
import { courseOfSessions, organiserOfSessions } from './teams.ts'

type Body = Readonly<Record<string, unknown>>

/** Bodies that empty one field each and say nothing else, where a route takes such; of those that say the same one. */
export function clearingsOf(schema: z.ZodObject): Body[] {
  const alone = emptied(schema).flatMap((body) => {
    const read = schema.safeParse(withoutEmptyTexts(schema, body))
    return read.success ? [[JSON.stringify(read.data), body] as const] : []
  })
  return [...new Map(alone).values()]
}

function emptied({ shape }: z.ZodObject): Body[] {
  return Object.entries<z.core.$ZodType>(shape).flatMap(([name, field]) => {
    const empties = [null, '', []].filter((empty) => z.safeParse(field, empty).success)
    const inner = unwrapped(field)
    const within = inner instanceof z.ZodObject ? emptied(inner) : []
    return [...empties, ...within].map((value) => ({ [name]: value }))
  })
}

function unwrapped(field: z.core.$ZodType): z.core.$ZodType {
  const { def } = (field as z.core.$ZodTypes)._zod
  return 'innerType' in def ? unwrapped(def.innerType) : field
}

/** Two changes of one version, of which the second says something that the first does not bring about. */
export function overtaken(schema: z.ZodObject, base: Body): [Body, Body][] {
  const clearings = clearingsOf(schema)
  const neighbours = clearings.flatMap((one, index): [Body, Body][] => {
    const next = clearings[(index + 1) % clearings.length]
    return next && next !== one ? [[one, next]] : []
  })
  const beside = clearings.filter((clearing) => Object.keys(clearing).every((field) => !(field in base)))
  return [...neighbours, ...beside.map((clearing): [Body, Body] => [base, { ...base, ...clearing }])]
}

let residents = 0

const ACT = { number: '12/KH-UBND', issuer: 'UBND xã', date: '2025-07-01' }
const during = { since: '2026-03-17', until: '2026-03-20' }

async function recordProgramme(as: As): Promise<string> {
  const programmeId = uuid()
  const body = { unitCode: '31027', since: '2025-07-01', name: 'Bình dân học vụ số' }
  await as('commune_officer').teams.recordProgramme({ params: { programmeId }, body }).orThrow()
  return programmeId
}

async function publishedWarning(as: As): Promise<string> {
  const { teams } = as('commune_officer')
  const params = { warningId: uuid() }
  const body = { unitCode: COMMUNE, since: '2025-07-01', title: 'Giả danh công an', text: 'Hãy cúp máy.' }
  await teams.recordWarning({ params, body }).orThrow()
  const step = { status: 'published', on: '2025-07-01' } as const
  await teams.advanceWarning({ params, body: step, ifMatch: 1 }).orThrow()
  return params.warningId
}

/** A picture with its words, and a recording. */
async function sendFiles(as: As): Promise<Body> {
  const { uploadLessonFile } = as('commune_officer').teams
  const send = async ({ mediaType, content }: LessonFile) => {
    const address = createHash('sha256').update(content).digest('hex')
    await uploadLessonFile({ params: { address }, body: { mediaType, content } }).orThrow()
    return address
  }
  const [picture, audio] = [await send(PHONE_PICTURE), await send(READ_ALOUD)]
  return { pictures: [picture], pictureTexts: ['Điện thoại có cuộc gọi lạ'], audio }
}

/** What fills every field that a correction may empty. */
export const FILLINGS: Readonly<Record<string, (as: As) => Body | Promise<Body>>> = {
  'identity.correctHousehold': () => ({
    address: { number: '12', lane: 'Kênh 5' },
    devices: ['smartphone'],
    language: 'rad',
  }),
  'identity.correctResident': () => {
    residents += 1
    return { phone: '0912345678', personalNumber: `091151${String(residents).padStart(6, '0')}` }
  },
  'identity.correctHealthFacility': () => ({ address: 'Ấp 1', chipCardsSince: '2026-03-18' }),
  'identity.correctRightsRequest': () => ({ extendedBy: 3, kind: 'object', refusedFor: 'not_theirs' }),
  'identity.correctBreach': () => ({ notifiedAt: '2026-03-18T01:00:00Z', measures: 'Đã khóa máy' }),
  'teams.correctConcern': () => ({ obstacle: 'no_signal' }),
  'teams.correctProgramme': () => ({ goal: 'Cả xã biết dùng', legalAct: ACT }),
  'teams.correctCampaign': async (as) => ({
    ...{ goal: 'Cả xã biết dùng', legalAct: ACT, programmeId: await recordProgramme(as) },
  }),
  'teams.correctCatalogueEntry': () => ({ nameEn: 'Post', aliases: ['post'], task: 'teach', citizenAppOf: '91' }),
  'teams.correctWarning': () => ({ until: '2026-12-01', audiences: ['youth'], channels: ['radio'] }),
  'teams.correctMessage': async (as) => ({
    ...{ warningId: await publishedWarning(as), unitCodes: [HAMLETS[0]], audiences: ['youth'], channels: ['radio'] },
  }),
  'teams.correctScamReport': () => ({ what: 'Xưng là cán bộ' }),
  'teams.correctCourse': () => ({
    ...{ audiences: ['youth'], sector: 'nông sản', weekdays: ['monday'], beginsAt: '19:00', steps: ['Mở gian hàng'] },
  }),
  'teams.correctLesson': async (as) => ({ audiences: ['youth'], text: 'Hãy cúp máy.', ...(await sendFiles(as)) }),
  'government.correctDocumentCount': async (as) => ({
    ...{ source: 'Hệ thống quản lý văn bản', organisationId: await recordOrganisation(as) },
  }),
  'government.correctOfficeCount': () => ({ source: 'Văn phòng' }),
  'government.correctCentreCheck': () => ({
    ...{ networkNote: 'Chậm', devicesNote: 'Thiếu máy in', queueNote: 'Hỏng', ratingNote: 'Chưa có' },
  }),
  'government.correctSchool': () => ({
    ...{ qualitySoftwareSince: '2026-03-02', parentAppSince: '2026-03-02', parentApp: 'Sổ liên lạc' },
  }),
  'teams.correctStaffCount': () => ({ source: 'Báo cáo biên chế' }),
  'government.correctMobileCoverage': () => ({ until: '2026-03-18' }),
  'government.correctFibreState': () => ({
    ...{ plannedOn: '2025-08-15', buildingSince: '2025-09-01', availableSince: '2025-10-01', source: 'VNPT' },
  }),
  'government.correctHomeConnection': () => ({ until: '2026-03-18' }),
  'government.correctCameraSite': () => ({ linked: during }),
  'government.correctInformationPoint': () => ({ checkedOn: '2026-03-17' }),
  'payments.correctPayout': () => {
    const residentId = uuid()
    return { residentId, candidates: [residentId, uuid()] }
  },
  'teams.correctSession': () => ({
    ...{ place: 'Nhà văn hóa ấp', trainerIds: [uuid()], ...organiserOfSessions(), ...courseOfSessions() },
    partners: [{ partner: 'telecom', role: 'speaker' }],
  }),
  'government.correctFeedback': () => ({ assignedTo: 'Phòng Kinh tế', answer: 'Đã thay bóng đèn' }),
  'government.correctCounter': () => ({ services: 'Hộ tịch' }),
  'market.correctSeller': () => ({ startedIn: 2012, householdId: uuid(), place: 'Chợ xã' }),
  'market.correctProduct': () => ({
    ...{
      brand: 'Minh Thuận',
      ocop: { score: 82.5, decision: '1234/QĐ-UBND', decidedOn: '2025-11-20', validTo: '2028-01-01' },
    },
  }),
  'market.correctListing': () => ({ title: 'Khóm sấy dẻo loại một' }),
  'market.correctPlatformTotal': () => ({ source: 'Bưu điện tỉnh' }),
  'market.correctEnterpriseCount': () => ({ source: 'Phòng Kinh tế' }),
  'market.correctEnterpriseTool': async (as) => ({
    ...{ sellerId: await recordSeller(as), tools: ['sales'], usedSince: '2025-08-01' },
  }),
  'market.correctWebsite': () => ({ standingSince: '2026-03-18' }),
  'market.correctLivestream': async (as) => ({ sellerId: await recordSeller(as) }),
  'market.correctMarketProgramme': () => ({ place: 'Chợ xã' }),
  'market.correctMarketNotice': () => ({
    ...{ priceFrom: 9_000, priceTo: 11_000, demand: 'Cần 5 tấn', partner: 'Tìm hộ liên kết', validUntil: '2026-12-31' },
  }),
  'government.correctOrganisation': async (as) => ({ parentId: await recordOrganisation(as) }),
  'government.correctLegalAct': () => ({ validity: during }),
  'government.correctPlan': async (as) => ({
    ...{ towardsYear: 2045, superiorPlanId: await recordPlan(as) },
    ...{ actId: await recordLegalAct(as), superiorActId: await recordLegalAct(as) },
  }),
  'government.correctPlanTask': async (as) => ({ organisationId: await recordOrganisation(as) }),
  'government.correctUnitTitle': async (as) => ({ actId: await recordLegalAct(as), source: 'Quyết định của tỉnh' }),
  'government.correctPlace': () => ({ address: 'Đường Kênh 5' }),
  'government.correctProcedure': () => ({
    ...{ documents: 'Tờ khai', fee: 8_000, days: 0, filedAt: 'Trung tâm xã', steps: 'Nộp tờ khai' },
  }),
  'government.correctCentreDay': () => ({ source: 'Sổ tiếp nhận' }),
  'government.correctAssistance': () => ({ benefit: 'hours', hoursSaved: 3, helperId: uuid() }),
  'payments.correctMerchant': () => ({
    ...{ householdId: uuid(), transfer: during, qr: during, prices: during, shipping: during },
  }),
}
