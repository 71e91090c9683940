import { z } from 'zod'

/** The closed lists of the field; the code is what is stored and sent, Vietnamese labels live with the client. */
export const SKILLS = [
  'online_services',
  'online_shopping',
  'online_payment',
  'self_protection',
  'local_platforms',
] as const
export const Skill = z.enum(SKILLS).meta({ id: 'Skill', description: 'One of the five digital skills' })
export type Skill = z.output<typeof Skill>

export const SkillLevel = z.enum(['none', 'with_help', 'alone']).meta({ id: 'SkillLevel' })
export type SkillLevel = z.output<typeof SkillLevel>

export const DAILY_USES = [
  'smartphone',
  'buys_online',
  'buys_farm_goods_online',
  'sells_online',
  'vneid',
  'cashless',
] as const
export const DailyUse = z.enum(DAILY_USES).meta({ id: 'DailyUse', description: 'What a resident does day by day' })
export type DailyUse = z.output<typeof DailyUse>
export const DailyUseAnswer = z.enum(['yes', 'no', 'unknown']).meta({ id: 'DailyUseAnswer' })
export type DailyUseAnswer = z.output<typeof DailyUseAnswer>

export const Outcome = z
  .enum(['done', 'partly', 'refused', 'postponed', 'absent', 'moved_away', 'not_found'])
  .meta({ id: 'Outcome', description: 'How a visit ended; done and partly count as visited' })
export type Outcome = z.output<typeof Outcome>

export const VisitWarning = z.enum(['not-a-team', 'team-elsewhere', 'visitor-not-member', 'other-team']).meta({
  id: 'VisitWarning',
  description:
    'What does not fit on the day of the visit: the body is no team; it does not serve the hamlet; a visitor was no member of it; it was recorded by the member of another team',
})
export type VisitWarning = z.output<typeof VisitWarning>

export const AttendanceWarning = z.enum(['lived-elsewhere']).meta({
  id: 'AttendanceWarning',
  description: 'What does not fit on the day of the session: the attendee lived outside of its unit',
})
export type AttendanceWarning = z.output<typeof AttendanceWarning>

export const WithdrawalReason = z
  .enum(['recorded_twice', 'wrong_home', 'wrong_day', 'did_not_happen', 'other'])
  .meta({ id: 'WithdrawalReason', description: 'Why something that was recorded by mistake is withdrawn' })
export type WithdrawalReason = z.output<typeof WithdrawalReason>

export const Action = z
  .enum([
    'install_app',
    'eid_guidance',
    'level2_appointment',
    'signature',
    'health_link',
    'online_service',
    'file_dossier',
    'ai_assistant',
    'queue_number',
    'open_account',
    'pay_bill',
    'scan_qr',
    'merchant_qr',
    'shop_account',
    'list_product',
    'promote',
    'buy_online',
    'safety_advice',
    'teach_skill',
    'answer',
  ])
  .meta({ id: 'Action', description: 'Help that was given' })

export const Obstacle = z
  .enum([
    'keypad_phone',
    'no_device',
    'shared_device',
    'fear_elderly',
    'low_skill',
    'hesitant',
    'no_daytime',
    'no_signal',
    'far_from_office',
    'language',
    'other',
  ])
  .meta({ id: 'Obstacle', description: 'Why somebody is left out' })

export const Device = z.enum(['smartphone', 'keypad_phone', 'tablet', 'computer', 'smart_tv']).meta({ id: 'Device' })

export const BodyKind = z
  .enum(['steering_committee', 'support_group', 'community_team', 'youth_volunteer_team'])
  .meta({ id: 'BodyKind' })
export type BodyKind = z.output<typeof BodyKind>

export const BodyStatus = z.enum(['forming', 'active', 'suspended', 'dissolved']).meta({ id: 'BodyStatus' })
export type BodyStatus = z.output<typeof BodyStatus>

export const MemberRole = z.enum(['leader', 'deputy', 'member', 'chair', 'vice_chair']).meta({ id: 'MemberRole' })
export type MemberRole = z.output<typeof MemberRole>

export const Affiliation = z
  .enum([
    'hamlet_office',
    'youth_union',
    'women_union',
    'trade_union',
    'association',
    'commune_officer',
    'police',
    'telecom',
    'school',
    'other',
  ])
  .meta({ id: 'Affiliation' })

export const STEPS = [
  'chip_card',
  'vneid_installed',
  'level1',
  'level2_appointment',
  'level2_activated',
  'signature',
  'health_link',
  'card_at_doctor',
  'provincial_app',
  'vssid',
] as const
export const Step = z.enum(STEPS).meta({
  ...{ id: 'Step', 'x-open': true },
  description:
    'Item of the e-ID onboarding checklist; `card_at_doctor`: the chip card or VNeID does for the health card there',
})
export type Step = z.output<typeof Step>

export const StepState = z
  .enum(['not_started', 'guided', 'done', 'declined', 'not_applicable'])
  .meta({ id: 'StepState' })
export type StepState = z.output<typeof StepState>

export const AccountKind = z.enum(['bank', 'e_wallet', 'mobile_money']).meta({ id: 'AccountKind' })
export type AccountKind = z.output<typeof AccountKind>

export const EssentialService = z
  .enum(['electricity', 'water', 'telecom', 'tuition', 'hospital', 'public_fee'])
  .meta({ id: 'EssentialService' })
export type EssentialService = z.output<typeof EssentialService>

export const BeneficiaryKind = z
  .enum(['social_assistance', 'merit'])
  .meta({ id: 'BeneficiaryKind', description: 'Who is paid every month: social assistance, or people of merit' })

export const Audience = z
  .enum([
    'residents',
    'elderly_50plus',
    'pupils',
    'youth',
    'farmers_fishers',
    'traders',
    'household_business',
    'cooperative',
    'enterprise',
    'workers',
    'union_members',
    'team_members',
    'officials',
    'schools',
    'organisations',
  ])
  .meta({ id: 'Audience', description: 'Whom something is for' })
export type Audience = z.output<typeof Audience>

export const Channel = z
  .enum(['radio', 'facebook_page', 'portal', 'meeting', 'online_conference', 'zalo_group', 'zalo_oa', 'in_app', 'door'])
  .meta({ id: 'Channel', description: 'On which way something goes out' })
export type Channel = z.output<typeof Channel>

export const UnitLevel = z.enum(['province', 'district', 'commune', 'hamlet']).meta({ id: 'UnitLevel' })
export type UnitLevel = z.output<typeof UnitLevel>

export const SessionKind = z.enum(['course', 'practice', 'information_event', 'conference']).meta({ id: 'SessionKind' })
export type SessionKind = z.output<typeof SessionKind>

export const SessionMode = z.enum(['in_person', 'online', 'hybrid', 'self_study']).meta({ id: 'SessionMode' })
export type SessionMode = z.output<typeof SessionMode>

export const Partner = z
  .enum([
    'government',
    'police',
    'telecom',
    'youth_union',
    'women_union',
    'trade_union',
    'association',
    'bank',
    'school',
    'other',
  ])
  .meta({ id: 'Partner', description: 'Which force takes part in a session' })
export type Partner = z.output<typeof Partner>

export const PartnerRole = z.enum(['organiser', 'speaker', 'helper']).meta({ id: 'PartnerRole' })
export type PartnerRole = z.output<typeof PartnerRole>

export const AttendeeKind = z.enum(['resident', 'official', 'member']).meta({
  id: 'AttendeeKind',
  description: 'A resident that is registered, an official by a reference that stays, or a member of a body',
})
export type AttendeeKind = z.output<typeof AttendeeKind>

export const AttendanceWithdrawalReason = z
  .enum(['recorded_twice', 'wrong_person', 'was_not_there', 'other'])
  .meta({ id: 'AttendanceWithdrawalReason', description: 'Why an attendance is withdrawn' })
export type AttendanceWithdrawalReason = z.output<typeof AttendanceWithdrawalReason>
