import type { Args, Lantoa } from '@lantoa/sdk/client'

type ItemsOf<Method> = Method extends { many(items: infer List, ...rest: never[]): unknown } ? List : never

type WarningStep = { warningId: string } & Args<'teams', 'advanceWarning'>['body']
type MessageStep = { messageId: string } & Args<'teams', 'advanceMessage'>['body']
type RightsStep = { rightsRequestId: string } & Args<'identity', 'advanceRightsRequest'>['body']
type FeedbackStep = { feedbackId: string } & Args<'government', 'advanceFeedback'>['body']
type LessonStep = { lessonId: string } & Args<'teams', 'advanceLesson'>['body']
type LessonFile = { address: string } & Pick<Args<'teams', 'uploadLessonFile'>, 'body'>
type ServicePayment = { accountId: string } & Args<'payments', 'recordEssentialService'>['body']

type ConcernStep = {
  readonly name: 'accept' | 'start' | 'forward' | 'answer' | 'reject' | 'turn' | 'close' | 'reopen' | 'withdraw'
  readonly on: string
  readonly text?: string
  readonly organisation?: string
  readonly answerId?: string
  readonly helped?: boolean
}

/** One with the steps that follow, in their order. */
export type DemoConcern = {
  readonly raised: ItemsOf<Lantoa['teams']['raiseConcernBatch']>[number]
  readonly steps: readonly ConcernStep[]
}

/** The commands of the demo, by what they are about; each list goes through one route. */
export type Items = {
  units: ItemsOf<Lantoa['teams']['importUnits']>
  hamlets: ItemsOf<Lantoa['teams']['registerHamletBatch']>
  households: ItemsOf<Lantoa['identity']['registerHouseholdBatch']>
  residents: ItemsOf<Lantoa['identity']['registerResidentBatch']>
  corrections: ItemsOf<Lantoa['identity']['recordCorrectionBatch']>
  bodies: ItemsOf<Lantoa['teams']['setUpBodyBatch']>
  memberships: ItemsOf<Lantoa['teams']['joinBodyBatch']>
  restaffings: ItemsOf<Lantoa['teams']['restaffBodyBatch']>
  steps: ItemsOf<Lantoa['identity']['recordStepBatch']>
  accounts: ItemsOf<Lantoa['payments']['trackAccountBatch']>
  /** Which accounts pay for an essential service, and since when; there is no batch route for these. */
  payments: readonly ServicePayment[]
  visits: ItemsOf<Lantoa['teams']['recordVisitBatch']>
  merchants: ItemsOf<Lantoa['payments']['recordMerchantBatch']>
  bills: ItemsOf<Lantoa['payments']['recordBillBatch']>
  payouts: ItemsOf<Lantoa['payments']['recordPayoutBatch']>
  facilities: ItemsOf<Lantoa['identity']['recordHealthFacilityBatch']>
  healthCardCounts: ItemsOf<Lantoa['identity']['recordHealthCardCountBatch']>
  apps: ItemsOf<Lantoa['identity']['recordAppBatch']>
  warnings: ItemsOf<Lantoa['teams']['recordWarningBatch']>
  /** Which go out, and when. */
  warningSteps: readonly WarningStep[]
  scamReports: ItemsOf<Lantoa['teams']['recordScamReportBatch']>
  messages: ItemsOf<Lantoa['teams']['recordMessageBatch']>
  messageSteps: readonly MessageStep[]
  answers: ItemsOf<Lantoa['teams']['recordAnswerBatch']>
  /** With the steps that were taken since, one by one. */
  concerns: readonly DemoConcern[]
  catalogueEntries: ItemsOf<Lantoa['teams']['recordCatalogueEntryBatch']>
  programmes: ItemsOf<Lantoa['teams']['recordProgrammeBatch']>
  campaigns: ItemsOf<Lantoa['teams']['recordCampaignBatch']>
  sessions: ItemsOf<Lantoa['teams']['recordSessionBatch']>
  attendances: ItemsOf<Lantoa['teams']['recordAttendanceBatch']>
  rightsRequests: ItemsOf<Lantoa['identity']['recordRightsRequestBatch']>
  /** Which are begun, and which are answered after that. */
  rightsBegun: readonly RightsStep[]
  rightsAnswered: readonly RightsStep[]
  breaches: ItemsOf<Lantoa['identity']['recordBreachBatch']>
  /** What lessons show and say; there is no batch route for these. */
  lessonFiles: readonly LessonFile[]
  lessons: ItemsOf<Lantoa['teams']['recordLessonBatch']>
  lessonSteps: readonly LessonStep[]
  courses: ItemsOf<Lantoa['teams']['recordCourseBatch']>
  feedback: ItemsOf<Lantoa['government']['recordFeedbackBatch']>
  feedbackSteps: readonly FeedbackStep[]
  counters: ItemsOf<Lantoa['government']['recordCounterBatch']>
  staffCounts: ItemsOf<Lantoa['teams']['recordStaffCountBatch']>
  completions: ItemsOf<Lantoa['teams']['recordCompletionBatch']>
  documentCounts: ItemsOf<Lantoa['government']['recordDocumentCountBatch']>
  officeCounts: ItemsOf<Lantoa['government']['recordOfficeCountBatch']>
  digitalServices: ItemsOf<Lantoa['government']['recordDigitalServiceBatch']>
  centreChecks: ItemsOf<Lantoa['government']['recordCentreCheckBatch']>
  schools: ItemsOf<Lantoa['government']['recordSchoolBatch']>
  mobileCoverages: ItemsOf<Lantoa['government']['recordMobileCoverageBatch']>
  fibreStates: ItemsOf<Lantoa['government']['recordFibreStateBatch']>
  homeConnections: ItemsOf<Lantoa['government']['recordHomeConnectionBatch']>
  cameraSites: ItemsOf<Lantoa['government']['recordCameraSiteBatch']>
  informationPoints: ItemsOf<Lantoa['government']['recordInformationPointBatch']>
  platformTotals: ItemsOf<Lantoa['market']['recordPlatformTotalBatch']>
  enterpriseCounts: ItemsOf<Lantoa['market']['recordEnterpriseCountBatch']>
  enterpriseTools: ItemsOf<Lantoa['market']['recordEnterpriseToolBatch']>
  websites: ItemsOf<Lantoa['market']['recordWebsiteBatch']>
  livestreams: ItemsOf<Lantoa['market']['recordLivestreamBatch']>
  marketProgrammes: ItemsOf<Lantoa['market']['recordMarketProgrammeBatch']>
  marketNotices: ItemsOf<Lantoa['market']['recordMarketNoticeBatch']>
  sellers: ItemsOf<Lantoa['market']['recordSellerBatch']>
  products: ItemsOf<Lantoa['market']['recordProductBatch']>
  listings: ItemsOf<Lantoa['market']['recordListingBatch']>
  supportRecords: ItemsOf<Lantoa['market']['recordSupportRecordBatch']>
  organisations: ItemsOf<Lantoa['government']['recordOrganisationBatch']>
  legalActs: ItemsOf<Lantoa['government']['recordLegalActBatch']>
  plans: ItemsOf<Lantoa['government']['recordPlanBatch']>
  planTasks: ItemsOf<Lantoa['government']['recordPlanTaskBatch']>
  unitTitles: ItemsOf<Lantoa['government']['recordUnitTitleBatch']>
  places: ItemsOf<Lantoa['government']['recordPlaceBatch']>
  claims: ItemsOf<Lantoa['reporting']['recordClaimBatch']>
}

/** A world in which nothing is yet. */
export function emptyWorld(): { -readonly [Name in keyof Items]: Items[Name][number][] } {
  return {
    units: [],
    hamlets: [],
    households: [],
    residents: [],
    corrections: [],
    bodies: [],
    memberships: [],
    restaffings: [],
    steps: [],
    accounts: [],
    payments: [],
    visits: [],
    merchants: [],
    bills: [],
    payouts: [],
    facilities: [],
    healthCardCounts: [],
    apps: [],
    catalogueEntries: [],
    programmes: [],
    campaigns: [],
    warnings: [],
    warningSteps: [],
    scamReports: [],
    messages: [],
    messageSteps: [],
    answers: [],
    concerns: [],
    sessions: [],
    attendances: [],
    rightsRequests: [],
    rightsBegun: [],
    rightsAnswered: [],
    breaches: [],
    lessonFiles: [],
    lessons: [],
    lessonSteps: [],
    courses: [],
    feedback: [],
    feedbackSteps: [],
    counters: [],
    staffCounts: [],
    completions: [],
    documentCounts: [],
    officeCounts: [],
    digitalServices: [],
    centreChecks: [],
    schools: [],
    mobileCoverages: [],
    fibreStates: [],
    homeConnections: [],
    cameraSites: [],
    informationPoints: [],
    platformTotals: [],
    enterpriseCounts: [],
    enterpriseTools: [],
    websites: [],
    livestreams: [],
    marketProgrammes: [],
    marketNotices: [],
    sellers: [],
    products: [],
    listings: [],
    supportRecords: [],
    organisations: [],
    legalActs: [],
    plans: [],
    planTasks: [],
    unitTitles: [],
    places: [],
    claims: [],
  }
}
