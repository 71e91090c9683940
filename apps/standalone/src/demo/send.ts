import type { Lantoa } from '@lantoa/sdk/client'
import { takeStep } from './concerns.ts'
import type { Items } from './items.ts'

type Result = { accepted: boolean; problem?: { code: string; detail?: string | undefined } }
type Options = { onProgress: (progress: { done: number; total: number }) => void; signal: AbortSignal }
type Send<Name extends keyof Items> = (lantoa: Lantoa, items: Items[Name], options: Options) => Promise<Result[]>

/** By which route each kind of command goes, in an order in which nothing names what is not there yet. */
const SENDS: { [Name in keyof Items]: Send<Name> } = {
  units: ({ teams }, items, options) => teams.importUnits.many(items, options),
  hamlets: ({ teams }, items, options) => teams.registerHamletBatch.many(items, options),
  households: ({ identity }, items, options) => identity.registerHouseholdBatch.many(items, options),
  residents: ({ identity }, items, options) => identity.registerResidentBatch.many(items, options),
  corrections: ({ identity }, items, options) => identity.recordCorrectionBatch.many(items, options),
  bodies: ({ teams }, items, options) => teams.setUpBodyBatch.many(items, options),
  memberships: ({ teams }, items, options) => teams.joinBodyBatch.many(items, options),
  restaffings: ({ teams }, items, options) => teams.restaffBodyBatch.many(items, options),
  steps: ({ identity }, items, options) => identity.recordStepBatch.many(items, options),
  accounts: ({ payments }, items, options) => payments.trackAccountBatch.many(items, options),
  payments: ({ payments }, items, options) =>
    sendOneByOne(items, options, ({ accountId, ...body }, more) =>
      payments.recordEssentialService({ params: { accountId }, body, ...more }),
    ),
  visits: ({ teams }, items, options) => teams.recordVisitBatch.many(items, options),
  merchants: ({ payments }, items, options) => payments.recordMerchantBatch.many(items, options),
  bills: ({ payments }, items, options) => payments.recordBillBatch.many(items, options),
  payouts: ({ payments }, items, options) => payments.recordPayoutBatch.many(items, options),
  facilities: ({ identity }, items, options) => identity.recordHealthFacilityBatch.many(items, options),
  healthCardCounts: ({ identity }, items, options) => identity.recordHealthCardCountBatch.many(items, options),
  apps: ({ identity }, items, options) => identity.recordAppBatch.many(items, options),
  warnings: ({ teams }, items, options) => teams.recordWarningBatch.many(items, options),
  warningSteps: ({ teams }, items, options) =>
    sendOneByOne(items, options, ({ warningId, ...body }, more) =>
      teams.advanceWarning({ params: { warningId }, body, ...more }),
    ),
  scamReports: ({ teams }, items, options) => teams.recordScamReportBatch.many(items, options),
  messages: ({ teams }, items, options) => teams.recordMessageBatch.many(items, options),
  messageSteps: ({ teams }, items, options) =>
    sendOneByOne(items, options, ({ messageId, ...body }, more) =>
      teams.advanceMessage({ params: { messageId }, body, ...more }),
    ),
  answers: ({ teams }, items, options) => teams.recordAnswerBatch.many(items, options),
  concerns: ({ teams }, items, options) => sendConcerns(teams, items, options),
  catalogueEntries: ({ teams }, items, options) => teams.recordCatalogueEntryBatch.many(items, options),
  programmes: ({ teams }, items, options) => teams.recordProgrammeBatch.many(items, options),
  campaigns: ({ teams }, items, options) => teams.recordCampaignBatch.many(items, options),
  courses: ({ teams }, items, options) => teams.recordCourseBatch.many(items, options),
  sessions: ({ teams }, items, options) => teams.recordSessionBatch.many(items, options),
  attendances: ({ teams }, items, options) => teams.recordAttendanceBatch.many(items, options),
  rightsRequests: ({ identity }, items, options) => identity.recordRightsRequestBatch.many(items, options),
  rightsBegun: ({ identity }, items, options) =>
    sendOneByOne(items, options, ({ rightsRequestId, ...body }, more) =>
      identity.advanceRightsRequest({ params: { rightsRequestId }, body, ...more }),
    ),
  rightsAnswered: ({ identity }, items, options) =>
    sendOneByOne(items, options, ({ rightsRequestId, ...body }, more) =>
      identity.advanceRightsRequest({ params: { rightsRequestId }, body, ...more, ifMatch: BEGUN }),
    ),
  breaches: ({ identity }, items, options) => identity.recordBreachBatch.many(items, options),
  lessonFiles: ({ teams }, items, options) =>
    sendOneByOne(items, options, ({ address, body }, { signal }) =>
      teams.uploadLessonFile({ params: { address }, body, signal }),
    ),
  lessons: ({ teams }, items, options) => teams.recordLessonBatch.many(items, options),
  lessonSteps: ({ teams }, items, options) =>
    sendOneByOne(items, options, ({ lessonId, ...body }, more) =>
      teams.advanceLesson({ params: { lessonId }, body, ...more }),
    ),
  counters: ({ government }, items, options) => government.recordCounterBatch.many(items, options),
  feedback: ({ government }, items, options) => government.recordFeedbackBatch.many(items, options),
  feedbackSteps: ({ government }, items, options) =>
    sendOneByOne(items, options, ({ feedbackId, ...body }, more) =>
      government.advanceFeedback({ params: { feedbackId }, body, ...more }),
    ),
  staffCounts: ({ teams }, items, options) => teams.recordStaffCountBatch.many(items, options),
  completions: ({ teams }, items, options) => teams.recordCompletionBatch.many(items, options),
  documentCounts: ({ government }, items, options) => government.recordDocumentCountBatch.many(items, options),
  officeCounts: ({ government }, items, options) => government.recordOfficeCountBatch.many(items, options),
  digitalServices: ({ government }, items, options) => government.recordDigitalServiceBatch.many(items, options),
  centreChecks: ({ government }, items, options) => government.recordCentreCheckBatch.many(items, options),
  schools: ({ government }, items, options) => government.recordSchoolBatch.many(items, options),
  mobileCoverages: ({ government }, items, options) => government.recordMobileCoverageBatch.many(items, options),
  fibreStates: ({ government }, items, options) => government.recordFibreStateBatch.many(items, options),
  homeConnections: ({ government }, items, options) => government.recordHomeConnectionBatch.many(items, options),
  cameraSites: ({ government }, items, options) => government.recordCameraSiteBatch.many(items, options),
  informationPoints: ({ government }, items, options) => government.recordInformationPointBatch.many(items, options),
  platformTotals: ({ market }, items, options) => market.recordPlatformTotalBatch.many(items, options),
  enterpriseCounts: ({ market }, items, options) => market.recordEnterpriseCountBatch.many(items, options),
  enterpriseTools: ({ market }, items, options) => market.recordEnterpriseToolBatch.many(items, options),
  websites: ({ market }, items, options) => market.recordWebsiteBatch.many(items, options),
  livestreams: ({ market }, items, options) => market.recordLivestreamBatch.many(items, options),
  marketProgrammes: ({ market }, items, options) => market.recordMarketProgrammeBatch.many(items, options),
  marketNotices: ({ market }, items, options) => market.recordMarketNoticeBatch.many(items, options),
  sellers: ({ market }, items, options) => market.recordSellerBatch.many(items, options),
  products: ({ market }, items, options) => market.recordProductBatch.many(items, options),
  listings: ({ market }, items, options) => market.recordListingBatch.many(items, options),
  supportRecords: ({ market }, items, options) => market.recordSupportRecordBatch.many(items, options),
  organisations: ({ government }, items, options) => government.recordOrganisationBatch.many(items, options),
  legalActs: ({ government }, items, options) => government.recordLegalActBatch.many(items, options),
  plans: ({ government }, items, options) => government.recordPlanBatch.many(items, options),
  planTasks: ({ government }, items, options) => government.recordPlanTaskBatch.many(items, options),
  unitTitles: ({ government }, items, options) => government.recordUnitTitleBatch.many(items, options),
  places: ({ government }, items, options) => government.recordPlaceBatch.many(items, options),
  claims: ({ reporting }, items, options) => reporting.recordClaimBatch.many(items, options),
}

export type Progress = (what: string, done: number, total: number) => void

/**
 * Sends a world but for its claims. What was sent before is answered as before, so an interrupted sending is simply begun
 * again.
 */
export async function sendWorld(lantoa: Lantoa, world: Items, tell: Progress, signal: AbortSignal): Promise<void> {
  const names = (Object.keys(SENDS) as (keyof Items)[]).filter((name) => name !== 'claims')
  for (const name of names) await sendKind(lantoa, world, name, tell, signal)
}

/** Claims are judged by what is counted in their units: they go when it is. */
export function sendClaims(lantoa: Lantoa, world: Items, tell: Progress, signal: AbortSignal): Promise<void> {
  return sendKind(lantoa, world, 'claims', tell, signal)
}

async function sendKind<Name extends keyof Items>(
  lantoa: Lantoa,
  world: Items,
  name: Name,
  tell: Progress,
  signal: AbortSignal,
): Promise<void> {
  const send: Send<Name> = SENDS[name]
  const options = { signal, onProgress: ({ done, total }: { done: number; total: number }) => tell(name, done, total) }
  tell(name, 0, world[name].length)
  const results = await send(lantoa, world[name], options)
  const refused = results.find(({ accepted }) => !accepted)?.problem
  if (refused) throw new Error(`Demo data: ${name} were refused: ${refused.code}: ${refused.detail ?? ''}`)
}

/** Each with its steps; what is found as it was left goes on there. */
async function sendConcerns(teams: Lantoa['teams'], items: Items['concerns'], options: Options): Promise<Result[]> {
  const raised = items.map((one) => one.raised)
  const results: Result[] = await teams.raiseConcernBatch.many(raised, options)
  for (const { raised, steps } of items) {
    for (const [at, step] of steps.entries()) {
      const { error } = await takeStep(teams, raised.concernId, at + 1, step)
      results.push(error ? { accepted: false, problem: error } : { accepted: true })
    }
  }
  return results
}

const AT_ONCE = 10
/** What was recorded is before anything has been added to it. */
const UNTOUCHED = 1
/** What somebody is at work on has changed once. */
const BEGUN = 2

type Answer = { error?: { code: string; detail?: string | undefined } | undefined }
type More = { ifMatch: number; signal: AbortSignal }

/** Changes for which there is no batch; what is no longer untouched got its change when this was sent before. */
async function sendOneByOne<Item>(
  items: readonly Item[],
  { signal, onProgress }: Options,
  send: (item: Item, more: More) => Promise<Answer>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const answers = items.slice(start, start + AT_ONCE).map(async (item): Promise<Result> => {
      const { error } = await send(item, { ifMatch: UNTOUCHED, signal })
      return error && error.code !== 'precondition-failed' ? { accepted: false, problem: error } : { accepted: true }
    })
    results.push(...(await Promise.all(answers)))
    onProgress({ done: results.length, total: items.length })
  }
  return results
}
