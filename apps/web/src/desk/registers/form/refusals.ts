import type { Code, Problem } from '@lantoa/sdk'
import { wantedIn } from '@lantoa/sheets/read-row'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import { formatDay } from '@lantoa/vietnam/days'
import { say, type Word } from '../../../words/words.ts'
import { wayOn } from '../../problem/way-on.ts'
import { headingOf } from '../show-field.ts'
import type { Unread } from './bodies.ts'
import { sayWanted } from './say-wanted.ts'

/** Every code that a change of a register can be answered with; the compiler asks for those that are missing. */
type Met =
  | Code<'identity', 'registerHousehold' | 'correctHousehold' | 'moveHousehold' | 'closeHousehold' | 'reopenHousehold'>
  | Code<'identity', 'registerResident' | 'correctResident' | 'moveResident' | 'leaveHousehold' | 'headHousehold'>
  | Code<'identity', 'recordHealthFacility' | 'correctHealthFacility' | 'advanceHealthFacility'>
  | Code<'identity', 'recordHealthCardCount' | 'correctHealthCardCount' | 'advanceHealthCardCount'>
  | Code<'government', 'recordMobileCoverage' | 'recordFibreState' | 'recordHomeConnection'>
  | Code<'government', 'recordCameraSite' | 'recordInformationPoint'>
  | Code<'payments', 'recordPayout' | 'correctPayout' | 'advancePayout' | 'correctPayoutStatus'>
  | Code<'payments', 'recordBill' | 'correctBill' | 'advanceBill' | 'correctBillStatus'>
  | Code<'payments', 'recordMerchant' | 'correctMerchant' | 'advanceMerchant' | 'correctMerchantStatus'>
  | Code<'teams', 'recordProgramme' | 'correctProgramme' | 'advanceProgramme' | 'correctProgrammeStatus'>
  | Code<'teams', 'recordCampaign' | 'correctCampaign' | 'advanceCampaign' | 'correctCampaignStatus'>
  | Code<'teams', 'recordCatalogueEntry' | 'correctCatalogueEntry' | 'advanceCatalogueEntry'>
  | Code<'teams', 'recordWarning' | 'recordScamReport' | 'advanceScamReport' | 'recordMessage' | 'correctMessage'>
  | Code<'identity', 'recordRightsRequest' | 'correctRightsRequest' | 'advanceRightsRequest' | 'recordLegalHold'>
  | Code<'identity', 'recordBreach' | 'correctBreach' | 'advanceBreach'>
  | Code<'teams', 'recordCourse' | 'recordStaffCount' | 'recordLesson' | 'correctLesson' | 'advanceLesson'>
  | Code<'government', 'recordDocumentCount' | 'recordOfficeCount' | 'recordCentreCheck' | 'recordSchool'>
  | Code<'government', 'recordDigitalService'>
  | Code<'government', 'recordOrganisation' | 'recordLegalAct' | 'recordPlan' | 'recordPlanTask'>
  | Code<'government', 'recordUnitTitle' | 'recordPlace'>
  | Code<'government', 'recordProcedure' | 'recordCentreDay' | 'recordAssistance'>
  | Code<'teams', 'recordCompletion' | 'withdrawCompletion'>
  | Code<'government', 'recordCounter' | 'correctCounter' | 'advanceCounter' | 'correctCounterStatus'>
  | Code<'government', 'recordFeedback' | 'correctFeedback' | 'advanceFeedback' | 'correctFeedbackStatus'>
  | Code<'teams', 'setUpBody' | 'changeBodyStatus' | 'joinBody' | 'leaveBody' | 'changeMembership' | 'registerHamlet'>
  | Code<'teams', 'recordSession' | 'correctSession' | 'advanceSession' | 'correctSessionStatus' | 'countHeads'>
  | Code<'teams', 'recordAttendance' | 'correctAttendance' | 'withdrawAttendance'>
  | Code<'market', 'recordSeller' | 'recordProduct' | 'recordListing' | 'recordSupportRecord'>
  | Code<'market', 'recordPlatformTotal' | 'recordEnterpriseCount' | 'recordEnterpriseTool' | 'recordWebsite'>
  | Code<'market', 'recordSellerReport' | 'recordLivestream' | 'recordMarketProgramme' | 'recordMarketNotice'>

/** Worded for pages that show something; the same holds for who changes it. */
type Shown = Code<'teams', 'getUnit' | 'listBodies'> | Code<'identity', 'nameResidents'>
/** What is worded for pages that show something, but not for who changes it. */
type Reworded = 'invalid-request' | 'closed-unit' | 'forbidden' | 'not-found'

const SENTENCES: Readonly<Record<Exclude<Met, Shown> | Reworded, Word>> = {
  'act-recorded': 'refusal.act-recorded',
  'address-known': 'refusal.address-known',
  'addressee-outside': 'refusal.addressee-outside',
  'already-attends': 'refusal.already-attends',
  'already-finished': 'refusal.already-finished',
  'already-left': 'refusal.already-left',
  'already-there': 'refusal.already-there',
  'already-withdrawn': 'refusal.already-withdrawn',
  'answer-missing': 'refusal.answer-missing',
  'app-without-day': 'refusal.app-without-day',
  'assistance-differs': 'refusal.assistance-differs',
  'attendance-differs': 'refusal.attendance-differs',
  'attendance-taken': 'refusal.attendance-taken',
  'attendees-elsewhere': 'refusal.attendees-elsewhere',
  'before-birth': 'refusal.before-birth',
  'before-body': 'refusal.before-body',
  'before-breach': 'refusal.before-breach',
  'before-discovery': 'refusal.before-discovery',
  'before-household': 'refusal.before-household',
  'before-last-change': 'refusal.before-last-change',
  'before-since': 'refusal.before-since',
  'before-start': 'refusal.before-start',
  'bill-differs': 'refusal.bill-differs',
  'birth-in-future': 'refusal.birth-in-future',
  'body-differs': 'refusal.body-differs',
  'body-dissolved': 'refusal.body-dissolved',
  'body-exists': 'refusal.body-exists',
  'breach-differs': 'refusal.breach-differs',
  'camera-site-differs': 'refusal.camera-site-differs',
  'campaign-differs': 'refusal.campaign-differs',
  'catalogue-entry-differs': 'refusal.catalogue-entry-differs',
  'centre-check-differs': 'refusal.centre-check-differs',
  'centre-day-differs': 'refusal.centre-day-differs',
  'centres-in-communes': 'refusal.centres-in-communes',
  'closed-unit': 'refusal.closed-unit',
  'closing-unknown': 'refusal.closing-unknown',
  'code-fixed': 'refusal.code-fixed',
  'code-taken': 'refusal.code-taken',
  'completion-differs': 'refusal.completion-differs',
  'connection-recorded': 'refusal.connection-recorded',
  'counted-at-another-level': 'refusal.counted-at-another-level',
  'counted-twice': 'refusal.counted-twice',
  'counter-differs': 'refusal.counter-differs',
  'counter-taken': 'refusal.counter-taken',
  'course-differs': 'refusal.course-differs',
  'coverage-recorded': 'refusal.coverage-recorded',
  'day-checked': 'refusal.day-checked',
  'day-counted': 'refusal.day-counted',
  'day-in-future': 'refusal.day-in-future',
  'days-fixed': 'refusal.days-fixed',
  'digital-service-differs': 'refusal.digital-service-differs',
  'distinct-homes': 'refusal.distinct-homes',
  'document-count-differs': 'refusal.document-count-differs',
  'duplicate-line': 'refusal.duplicate-line',
  'ends-before-it-begins': 'refusal.ends-before-it-begins',
  'ends-before-start': 'refusal.ends-before-start',
  'enterprise-count-differs': 'refusal.enterprise-count-differs',
  'enterprise-known': 'refusal.enterprise-known',
  'enterprise-tool-differs': 'refusal.enterprise-tool-differs',
  'feedback-differs': 'refusal.feedback-differs',
  'fibre-recorded': 'refusal.fibre-recorded',
  'fibre-state-differs': 'refusal.fibre-state-differs',
  'first-state': 'refusal.first-state',
  forbidden: 'refusal.forbidden',
  'hamlet-differs': 'refusal.hamlet-differs',
  'hamlet-elsewhere': 'refusal.hamlet-elsewhere',
  'headcount-taken': 'refusal.headcount-taken',
  'health-card-count-differs': 'refusal.health-card-count-differs',
  'health-facility-differs': 'refusal.health-facility-differs',
  'home-connection-differs': 'refusal.home-connection-differs',
  'hours-not-saved': 'refusal.hours-not-saved',
  'household-active': 'refusal.household-active',
  'household-closed': 'refusal.household-closed',
  'household-differs': 'refusal.household-differs',
  'household-elsewhere': 'refusal.household-elsewhere',
  'information-point-differs': 'refusal.information-point-differs',
  'instant-in-future': 'refusal.instant-in-future',
  'invalid-request': 'refusal.invalid-request',
  'legal-act-differs': 'refusal.legal-act-differs',
  'legal-hold-differs': 'refusal.legal-hold-differs',
  'lesson-differs': 'refusal.lesson-differs',
  'lesson-empty': 'refusal.lesson-empty',
  'lesson-not-published': 'refusal.lesson-not-published',
  'listing-differs': 'refusal.listing-differs',
  'listing-known': 'refusal.listing-known',
  'livestream-differs': 'refusal.livestream-differs',
  'market-notice-differs': 'refusal.market-notice-differs',
  'market-programme-differs': 'refusal.market-programme-differs',
  'membership-differs': 'refusal.membership-differs',
  'membership-ended': 'refusal.membership-ended',
  'membership-overlaps': 'refusal.membership-overlaps',
  'merchant-differs': 'refusal.merchant-differs',
  'message-differs': 'refusal.message-differs',
  'mirror-exists': 'refusal.mirror-exists',
  'mobile-coverage-differs': 'refusal.mobile-coverage-differs',
  'month-ahead': 'refusal.month-ahead',
  'month-counted': 'refusal.month-counted',
  'month-known': 'refusal.month-known',
  'more-than-all': 'refusal.more-than-all',
  'no-such-period': 'refusal.no-such-period',
  'nobody-assigned': 'refusal.nobody-assigned',
  'not-a-candidate': 'refusal.not-a-candidate',
  'not-erased': 'refusal.not-erased',
  'not-found': 'refusal.not-found',
  'not-the-reporter': 'refusal.not-the-reporter',
  'nothing-to-extend': 'refusal.nothing-to-extend',
  'notice-needed': 'refusal.notice-needed',
  'numbers-contradict': 'refusal.numbers-contradict',
  'ocop-ends-early': 'refusal.ocop-ends-early',
  'ocop-expired': 'refusal.ocop-expired',
  'office-count-differs': 'refusal.office-count-differs',
  'organisation-circle': 'refusal.organisation-circle',
  'organisation-differs': 'refusal.organisation-differs',
  'outside-membership': 'refusal.outside-membership',
  'part-over-whole': 'refusal.part-over-whole',
  'payout-differs': 'refusal.payout-differs',
  'period-ahead': 'refusal.period-ahead',
  'period-backwards': 'refusal.period-backwards',
  'personal-number-taken': 'refusal.personal-number-taken',
  'picture-without-words': 'refusal.picture-without-words',
  'place-differs': 'refusal.place-differs',
  'plan-circle': 'refusal.plan-circle',
  'plan-differs': 'refusal.plan-differs',
  'plan-task-differs': 'refusal.plan-task-differs',
  'platform-total-differs': 'refusal.platform-total-differs',
  'precondition-failed': 'refusal.precondition-failed',
  'precondition-required': 'refusal.precondition-required',
  'price-range-reversed': 'refusal.price-range-reversed',
  'procedure-code-taken': 'refusal.procedure-code-taken',
  'procedure-differs': 'refusal.procedure-differs',
  'processing-restricted': 'refusal.processing-restricted',
  'product-differs': 'refusal.product-differs',
  'programme-differs': 'refusal.programme-differs',
  'reason-missing': 'refusal.reason-missing',
  'reason-needed': 'refusal.reason-needed',
  'report-known': 'refusal.report-known',
  'resident-differs': 'refusal.resident-differs',
  'resident-elsewhere': 'refusal.resident-elsewhere',
  'resident-erased': 'refusal.resident-erased',
  'resident-merged': 'refusal.resident-merged',
  'resident-not-official': 'refusal.resident-not-official',
  'rights-request-differs': 'refusal.rights-request-differs',
  'role-not-in-body': 'refusal.role-not-in-body',
  'same-household': 'refusal.same-household',
  'scam-report-differs': 'refusal.scam-report-differs',
  'school-differs': 'refusal.school-differs',
  'seller-differs': 'refusal.seller-differs',
  'seller-report-differs': 'refusal.seller-report-differs',
  'session-differs': 'refusal.session-differs',
  'session-in-future': 'refusal.session-in-future',
  'session-not-held': 'refusal.session-not-held',
  'staff-count-differs': 'refusal.staff-count-differs',
  'states-cross': 'refusal.states-cross',
  'status-out-of-order': 'refusal.status-out-of-order',
  'steps-out-of-order': 'refusal.steps-out-of-order',
  'support-record-differs': 'refusal.support-record-differs',
  'team-without-hamlet': 'refusal.team-without-hamlet',
  'title-recorded': 'refusal.title-recorded',
  'unit-title-differs': 'refusal.unit-title-differs',
  'unknown-act': 'refusal.unknown-act',
  'unknown-body': 'refusal.unknown-body',
  'unknown-course': 'refusal.unknown-course',
  'unknown-file': 'refusal.unknown-file',
  'unknown-household': 'refusal.unknown-household',
  'unknown-kind': 'refusal.unknown-kind',
  'unknown-lesson': 'refusal.unknown-lesson',
  'unknown-member': 'refusal.unknown-member',
  'unknown-organisation': 'refusal.unknown-organisation',
  'unknown-plan': 'refusal.unknown-plan',
  'unknown-product': 'refusal.unknown-product',
  'unknown-programme': 'refusal.unknown-programme',
  'unknown-resident': 'refusal.unknown-resident',
  'unknown-seller': 'refusal.unknown-seller',
  'unknown-session': 'refusal.unknown-session',
  'unknown-state': 'refusal.unknown-state',
  'unknown-superior': 'refusal.unknown-superior',
  'unknown-warning': 'refusal.unknown-warning',
  'urgent-notice': 'refusal.urgent-notice',
  'warning-differs': 'refusal.warning-differs',
  'website-differs': 'refusal.website-differs',
  'wrong-kind-of-file': 'refusal.wrong-kind-of-file',
  'wrong-level': 'refusal.wrong-level',
  'wrong-superior': 'refusal.wrong-superior',
  'year-counted': 'refusal.year-counted',
  'year-known': 'refusal.year-known',
}

/** What a service says against a change: to fields, and to all of it. */
export type Refused = { readonly fields: Readonly<Record<string, string>>; readonly sentence: string }

export function refusedBy(problem: Problem, columns: readonly SheetColumn[]): Refused {
  const sentence = ownSentence(problem) ?? wayOn(problem).sentence
  const pointers = [problem.pointer, ...(problem.errors ?? []).map(({ pointer }) => pointer)]
  const fields = pointers.flatMap((pointer) => {
    const column = fieldToMend(problem, columns) ?? (pointer === undefined ? undefined : columnAt(columns, pointer))
    if (!column) return []
    // What a schema says is English, and a text that is too long is none that is missing.
    const isOfSchema = problem.code === 'invalid-request'
    return [[column.path, isOfSchema ? sayWrong(column) : sentence] as const]
  })
  return { fields: Object.fromEntries(fields), sentence }
}

/** What could not be read; what the form has no field for is said as a whole. */
export function unreadIn(wrong: readonly Unread[], columns: readonly SheetColumn[]): Refused {
  const fields = Object.fromEntries(wrong.map(({ column, wanted }) => [column, sayWanted(wanted)]))
  const elsewhere = wrong.find(({ column }) => !columns.some(({ path }) => path === column))
  return { fields, sentence: elsewhere ? sayWanted(elsewhere.wanted) : say('refusal.invalid-request') }
}

function sayWrong(column: SheetColumn): string {
  return column.kind === 'text' ? say('wanted.refused') : sayWanted(wantedIn(column))
}

/** What a service says against a row, by its columns. */
export function sayRefusal(problem: Problem, columns: readonly SheetColumn[]): string {
  const { fields, sentence } = refusedBy(problem, columns)
  const said = columns.flatMap((column) => {
    const text = fields[column.path]
    return text === undefined ? [] : [`${headingOf(column)}: ${text}`]
  })
  return said.length > 0 ? said.join('; ') : sentence
}

/** Of a unit that was not there yet its code is right, and the day wrong. */
function fieldToMend({ validFrom }: Problem, columns: readonly SheetColumn[]): SheetColumn | undefined {
  return validFrom === undefined ? undefined : columns.find(({ kind, required }) => kind === 'day' && required)
}

function ownSentence({ code, validFrom }: Problem): string | undefined {
  if (validFrom !== undefined) return say('refusal.unit-begins', { day: formatDay(validFrom) })
  const word = Object.entries(SENTENCES).find(([known]) => known === code)?.[1]
  return word && say(word)
}

/** '#/address/number' is the field of that path; '#/birth/date' is in the field of the birth. */
function columnAt(columns: readonly SheetColumn[], pointer: string): SheetColumn | undefined {
  const path = pointer.replace(/^#?\//, '').replaceAll('/', '.')
  return (
    columns.find((column) => column.path === path) ??
    columns.find((column) => path.startsWith(`${column.path}.`) || column.path.startsWith(`${path}.`))
  )
}
