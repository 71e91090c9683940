import { z } from 'zod'

const EXAMPLE = '01990f3e-7c1a-7000-8000-000000000001'

/** Not every UUID: those of the versions 1 to 8. */
const WITH_A_VERSION = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$'

/** Some write ids in capitals; here and in the log an id has small letters, or one thing would be two. */
export const Uuid = z.uuid().toLowerCase()

const WRITTEN_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** An id in small letters; other keys, such as codes of units, as they are. */
export function foldId(key: string): string {
  return WRITTEN_ID.test(key) ? key.toLowerCase() : key
}

/** A branded UUID; clients make version 7 ids, so that creating is a PUT that can be repeated. */
function idOf<Brand extends string>(of: string) {
  return Uuid.brand<Brand>().meta({
    description: `Id of ${of}, made by the client (UUID version 7)`,
    examples: [EXAMPLE],
    pattern: WITH_A_VERSION,
  })
}

export const HouseholdId = idOf<'HouseholdId'>('a household')
export type HouseholdId = z.output<typeof HouseholdId>
export const ResidentId = idOf<'ResidentId'>('a resident')
export type ResidentId = z.output<typeof ResidentId>
export const PersonId = idOf<'PersonId'>('a member as a person; the same in every body')
export type PersonId = z.output<typeof PersonId>
export const BodyId = idOf<'BodyId'>('a body: committee, support group or team')
export type BodyId = z.output<typeof BodyId>
export const MembershipId = idOf<'MembershipId'>('a membership')
export type MembershipId = z.output<typeof MembershipId>
export const RestaffingId = idOf<'RestaffingId'>('a restaffing of a body')
export type RestaffingId = z.output<typeof RestaffingId>
export const BoundaryChangeId = idOf<'BoundaryChangeId'>('a boundary change')
export type BoundaryChangeId = z.output<typeof BoundaryChangeId>
export const TargetId = idOf<'TargetId'>('a target')
export type TargetId = z.output<typeof TargetId>
export const ScorecardId = idOf<'ScorecardId'>('a scorecard')
export type ScorecardId = z.output<typeof ScorecardId>
export const UnitGroupId = idOf<'UnitGroupId'>('a group of comparable units')
export type UnitGroupId = z.output<typeof UnitGroupId>
export const ComponentValueId = idOf<'ComponentValueId'>('a value that was entered by hand')
export type ComponentValueId = z.output<typeof ComponentValueId>
export const RankingId = idOf<'RankingId'>('a published ranking')
export type RankingId = z.output<typeof RankingId>
export const ClosingId = idOf<'ClosingId'>('a closing')
export type ClosingId = z.output<typeof ClosingId>
export const VisitId = idOf<'VisitId'>('a visit')
export type VisitId = z.output<typeof VisitId>
export const ConsentId = idOf<'ConsentId'>('a consent')
export type ConsentId = z.output<typeof ConsentId>
export const AccountId = idOf<'AccountId'>('a tracked payment account')
export type AccountId = z.output<typeof AccountId>
export const ClaimId = idOf<'ClaimId'>('a claim')
export type ClaimId = z.output<typeof ClaimId>
export const CorrectionId = idOf<'CorrectionId'>('a correction made at the door')
export type CorrectionId = z.output<typeof CorrectionId>
export const MergeId = idOf<'MergeId'>('a merge of two residents')
export type MergeId = z.output<typeof MergeId>
export const HeldConflictId = Uuid.brand<'HeldConflictId'>().meta({
  description: 'Id of what a person has to decide, made by the server',
  examples: [EXAMPLE],
})
export type HeldConflictId = z.output<typeof HeldConflictId>
export const DeadLetterId = idOf<'DeadLetterId'>('a dead letter')
export type DeadLetterId = z.output<typeof DeadLetterId>
export const HealthFacilityId = idOf<'HealthFacilityId'>('a health facility')
export type HealthFacilityId = z.output<typeof HealthFacilityId>
export const MerchantId = idOf<'MerchantId'>('a merchant')
export type MerchantId = z.output<typeof MerchantId>
export const BillId = idOf<'BillId'>('a bill')
export type BillId = z.output<typeof BillId>
export const PayoutId = idOf<'PayoutId'>('a line of a payout list')
export type PayoutId = z.output<typeof PayoutId>
export const DeviceId = idOf<'DeviceId'>('a phone on which the field app is')
export type DeviceId = z.output<typeof DeviceId>
export const ThingId = idOf<'ThingId'>('a thing of a register, or an account')
export type ThingId = z.output<typeof ThingId>
export const AnswerId = idOf<'AnswerId'>('a reusable answer')
export type AnswerId = z.output<typeof AnswerId>
export const ConcernId = idOf<'ConcernId'>('a question or difficulty')
export type ConcernId = z.output<typeof ConcernId>
export const ProgrammeId = idOf<'ProgrammeId'>('a programme')
export type ProgrammeId = z.output<typeof ProgrammeId>
export const CampaignId = idOf<'CampaignId'>('a campaign')
export type CampaignId = z.output<typeof CampaignId>
export const CatalogueEntryId = idOf<'CatalogueEntryId'>('a catalogue entry')
export type CatalogueEntryId = z.output<typeof CatalogueEntryId>
export const WarningId = idOf<'WarningId'>('a warning')
export type WarningId = z.output<typeof WarningId>
export const ScamReportId = idOf<'ScamReportId'>('a scam report')
export type ScamReportId = z.output<typeof ScamReportId>
export const SessionId = idOf<'SessionId'>('a session')
export type SessionId = z.output<typeof SessionId>
export const AttendanceId = idOf<'AttendanceId'>('an attendance')
export type AttendanceId = z.output<typeof AttendanceId>
export const AttendeeId = idOf<'AttendeeId'>('who attends: a resident, a member as a person, or an official')
export type AttendeeId = z.output<typeof AttendeeId>
export const MessageId = idOf<'MessageId'>('a message')
export type MessageId = z.output<typeof MessageId>
export const MessageReceiptId = idOf<'MessageReceiptId'>('a receipt that somebody is asked for')
export type MessageReceiptId = z.output<typeof MessageReceiptId>
export const SendingId = idOf<'SendingId'>('a message that somebody sent by hand')
export type SendingId = z.output<typeof SendingId>
export const RightsRequestId = idOf<'RightsRequestId'>('a rights request')
export type RightsRequestId = z.output<typeof RightsRequestId>
export const LegalHoldId = idOf<'LegalHoldId'>('a legal hold')
export type LegalHoldId = z.output<typeof LegalHoldId>
export const BreachId = idOf<'BreachId'>('a breach')
export type BreachId = z.output<typeof BreachId>
export const HealthCardCountId = idOf<'HealthCardCountId'>('a health card count')
export type HealthCardCountId = z.output<typeof HealthCardCountId>
export const CourseId = idOf<'CourseId'>('a course')
export type CourseId = z.output<typeof CourseId>
export const LessonId = idOf<'LessonId'>('a lesson')
export type LessonId = z.output<typeof LessonId>
export const StaffCountId = idOf<'StaffCountId'>('a staff count')
export type StaffCountId = z.output<typeof StaffCountId>
export const CompletionId = idOf<'CompletionId'>('that somebody has finished something')
export type CompletionId = z.output<typeof CompletionId>
export const LearnedId = idOf<'LearnedId'>('what was finished: a lesson or a course')
export type LearnedId = z.output<typeof LearnedId>
export const LearnerId = idOf<'LearnerId'>('who learns: a resident, a member as a person, or an official')
export type LearnerId = z.output<typeof LearnerId>
export const OrganisationId = idOf<'OrganisationId'>('an organisation')
export type OrganisationId = z.output<typeof OrganisationId>
export const LegalActId = idOf<'LegalActId'>('a legal act')
export type LegalActId = z.output<typeof LegalActId>
export const PlanId = idOf<'PlanId'>('a plan, resolution or programme of action')
export type PlanId = z.output<typeof PlanId>
export const PlanTaskId = idOf<'PlanTaskId'>('a task of a plan')
export type PlanTaskId = z.output<typeof PlanTaskId>
export const UnitTitleId = idOf<'UnitTitleId'>('a title of a unit')
export type UnitTitleId = z.output<typeof UnitTitleId>
export const PlaceId = idOf<'PlaceId'>('a place')
export type PlaceId = z.output<typeof PlaceId>
export const ProcedureId = idOf<'ProcedureId'>('a procedure')
export type ProcedureId = z.output<typeof ProcedureId>
export const AssistanceId = idOf<'AssistanceId'>('an assistance with a procedure')
export type AssistanceId = z.output<typeof AssistanceId>
export const CentreDayId = idOf<'CentreDayId'>('a day of a public service centre')
export type CentreDayId = z.output<typeof CentreDayId>
export const CounterId = idOf<'CounterId'>('a counter of a public service centre')
export type CounterId = z.output<typeof CounterId>
export const TicketId = idOf<'TicketId'>('a number in a queue')
export type TicketId = z.output<typeof TicketId>
export const CallId = idOf<'CallId'>('a call of a number to a counter')
export type CallId = z.output<typeof CallId>
export const RatingId = idOf<'RatingId'>('a rating')
export type RatingId = z.output<typeof RatingId>
export const FeedbackId = idOf<'FeedbackId'>('a feedback item')
export type FeedbackId = z.output<typeof FeedbackId>
export const DocumentCountId = idOf<'DocumentCountId'>('counts of e-documents')
export type DocumentCountId = z.output<typeof DocumentCountId>
export const OfficeCountId = idOf<'OfficeCountId'>('counts of office work')
export type OfficeCountId = z.output<typeof OfficeCountId>
export const DigitalServiceId = idOf<'DigitalServiceId'>('a digital service')
export type DigitalServiceId = z.output<typeof DigitalServiceId>
export const CentreCheckId = idOf<'CentreCheckId'>('a check of a public service centre')
export type CentreCheckId = z.output<typeof CentreCheckId>
export const SchoolId = idOf<'SchoolId'>('a school')
export type SchoolId = z.output<typeof SchoolId>
export const MobileCoverageId = idOf<'MobileCoverageId'>('the coverage of a hamlet by an operator')
export type MobileCoverageId = z.output<typeof MobileCoverageId>
export const FibreStateId = idOf<'FibreStateId'>('the state of the fibre in a hamlet')
export type FibreStateId = z.output<typeof FibreStateId>
export const HomeConnectionId = idOf<'HomeConnectionId'>("a home's connection to the internet")
export type HomeConnectionId = z.output<typeof HomeConnectionId>
export const CameraSiteId = idOf<'CameraSiteId'>('a site of cameras')
export type CameraSiteId = z.output<typeof CameraSiteId>
export const InformationPointId = idOf<'InformationPointId'>('a public information point')
export type InformationPointId = z.output<typeof InformationPointId>
export const SellerId = idOf<'SellerId'>('a seller')
export type SellerId = z.output<typeof SellerId>
export const ProductId = idOf<'ProductId'>('a product')
export type ProductId = z.output<typeof ProductId>
export const ListingId = idOf<'ListingId'>('a listing')
export type ListingId = z.output<typeof ListingId>
export const LabelIssueId = idOf<'LabelIssueId'>('an issue of labels')
export type LabelIssueId = z.output<typeof LabelIssueId>
export const SupportRecordId = idOf<'SupportRecordId'>('a support record')
export type SupportRecordId = z.output<typeof SupportRecordId>
export const LivestreamId = idOf<'LivestreamId'>('a livestream')
export type LivestreamId = z.output<typeof LivestreamId>
export const SellerReportId = idOf<'SellerReportId'>("a seller's own report")
export type SellerReportId = z.output<typeof SellerReportId>
export const PlatformTotalId = idOf<'PlatformTotalId'>('totals of a platform')
export type PlatformTotalId = z.output<typeof PlatformTotalId>
export const WebsiteId = idOf<'WebsiteId'>('a website')
export type WebsiteId = z.output<typeof WebsiteId>
export const EnterpriseCountId = idOf<'EnterpriseCountId'>('counts of enterprises')
export type EnterpriseCountId = z.output<typeof EnterpriseCountId>
export const EnterpriseToolId = idOf<'EnterpriseToolId'>('a tool of an enterprise or trader')
export type EnterpriseToolId = z.output<typeof EnterpriseToolId>
export const MarketProgrammeId = idOf<'MarketProgrammeId'>('a programme of the market')
export type MarketProgrammeId = z.output<typeof MarketProgrammeId>
export const MarketNoticeId = idOf<'MarketNoticeId'>('a market notice')
export type MarketNoticeId = z.output<typeof MarketNoticeId>
