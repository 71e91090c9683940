import { FactOwner } from '@lantoa/contracts/reporting/indicator-lists'
import { holderSource } from './account-holders.ts'
import { billSource } from './bills.ts'
import { bodySource } from './bodies.ts'
import { completionSource, staffCountSource } from './completions.ts'
import { concernSource } from './concerns.ts'
import { dossierTotalSource } from './dossiers.ts'
import { feedbackSource, ratingSource } from './feedback.ts'
import { healthCardCountSource } from './health-card-counts.ts'
import { healthFacilitySource } from './health-facilities.ts'
import { householdSource } from './households.ts'
import { cameraSiteSource, fibreStateSource, homeConnectionSource, mobileCoverageSource } from './infrastructure.ts'
import { labelIssueSource } from './labels.ts'
import { enterpriseCountSource, enterpriseToolSource, platformTotalSource, websiteSource } from './market.ts'
import type { Measure, MeasureKind } from './measure.ts'
import { merchantSource } from './merchants.ts'
import { messageReceiptSource } from './messages.ts'
import { documentCountSource, officeCountSource } from './office.ts'
import { payoutSource } from './payouts.ts'
import { progressSource } from './progress.ts'
import { residentSource } from './residents.ts'
import { rightsRequestSource } from './rights-requests.ts'
import { scamReportSource, warningSource } from './safety.ts'
import { sellerReportSource } from './seller-reports.ts'
import { listingSource, productSource, sellerSource, supportRecordSource } from './selling.ts'
import { attendanceSource, sessionSource } from './sessions.ts'
import type { Source } from './source.ts'
import { unitSource } from './units.ts'
import { visitSource } from './visits.ts'

/** Everything that is measured, by the kind of thing that contributes. */
export const SOURCES = {
  unit: unitSource,
  household: householdSource,
  resident: residentSource,
  body: bodySource,
  visit: visitSource,
  progress: progressSource,
  holder: holderSource,
  merchant: merchantSource,
  bill: billSource,
  payout: payoutSource,
  facility: healthFacilitySource,
  healthCardCount: healthCardCountSource,
  concern: concernSource,
  warning: warningSource,
  scamReport: scamReportSource,
  session: sessionSource,
  attendance: attendanceSource,
  messageReceipt: messageReceiptSource,
  rightsRequest: rightsRequestSource,
  completion: completionSource,
  staffCount: staffCountSource,
  documentCount: documentCountSource,
  officeCount: officeCountSource,
  mobileCoverage: mobileCoverageSource,
  fibreState: fibreStateSource,
  homeConnection: homeConnectionSource,
  cameraSite: cameraSiteSource,
  platformTotal: platformTotalSource,
  enterpriseCount: enterpriseCountSource,
  enterpriseTool: enterpriseToolSource,
  website: websiteSource,
  sellerReport: sellerReportSource,
  feedback: feedbackSource,
  rating: ratingSource,
  seller: sellerSource,
  product: productSource,
  listing: listingSource,
  supportRecord: supportRecordSource,
  labelIssue: labelIssueSource,
  dossierTotal: dossierTotalSource,
} as const

export type SourceName = keyof typeof SOURCES
export const SOURCE_NAMES = Object.keys(SOURCES) as SourceName[]

/** The names of all measures of some sources: an indicator that names another does not compile. */
export type MeasureNameIn<Sources extends Record<string, Source>> = Sources[keyof Sources]['measures'][number]['name']
export type MeasureName = MeasureNameIn<typeof SOURCES>

export type KnownMeasure = Omit<Measure<never>, 'contributions'> & {
  readonly source: SourceName
  readonly service: FactOwner
  readonly topic: string
}

/** Everything that can be counted, by name. */
export const MEASURES: ReadonlyMap<string, KnownMeasure> = new Map(SOURCE_NAMES.flatMap(measuresIn))

function measuresIn(source: SourceName) {
  const { event, measures }: Source = SOURCES[source]
  const topic = event.topic.name
  const service = FactOwner.parse(topic.split('.')[0])
  return measures.map(({ contributions, ...known }) => [known.name, { ...known, source, service, topic }] as const)
}

/** What kind of number a measure is and whose contributions it counts; throws for a measure that does not exist. */
export function measureOf(name: string): KnownMeasure {
  const known = MEASURES.get(name)
  if (!known) throw new Error(`There is no measure ${name}`)
  return known
}

/** How what is kept under one key is counted: a flow of which only the first day counts is a stock that never ends. */
export function keysCountedAs(name: string): MeasureKind {
  const { kind, first } = measureOf(name)
  return first ? 'stock' : kind
}
