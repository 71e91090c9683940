import { addDays, type Day as DayText } from '@lantoa/vietnam/days'
import { z } from 'zod'
import { CampaignId, ProgrammeId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'
import { Day } from '../time.ts'
import { LEGAL_ACT_COLUMNS, LEGAL_ACT_DAYS, legalAct } from './legal-act.ts'

/** Days of a campaign. */
export type CampaignDays = { readonly startsOn: DayText; readonly length: number }

/** 100 days from 15 July 2025 end on 22 October: the first day counts. */
export function lastDayOf({ startsOn, length }: CampaignDays): DayText {
  return addDays(startsOn, length - 1)
}

const campaignLife = lifecycle({ planned: ['running', 'cancelled'], running: ['closed'], closed: [], cancelled: [] })
/** How a campaign stands. */
export const CampaignStatus = z.enum(campaignLife.states)
export type CampaignStatus = z.output<typeof CampaignStatus>

/** A push of so many days in a unit and all beneath; what they are to reach are targets, which reporting has. */
export const campaigns = defineRegister({
  service: 'teams',
  thing: 'campaign',
  things: 'campaigns',
  called: 'campaign',
  titles: { vi: { all: 'Đợt cao điểm', one: 'Đợt cao điểm' }, en: { all: 'Campaigns', one: 'Campaign' } },
  id: CampaignId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(200).meta({ examples: ['100 ngày cao điểm phổ cập kỹ năng số'] }),
    programmeId: ProgrammeId.nullable()
      .default(null)
      .meta({ description: 'The programme that it belongs to, of its unit or of one above' }),
    startsOn: Day.meta({ description: 'Its first day, which may lie ahead', examples: ['2025-07-15'] }),
    length: z
      .int()
      .min(1)
      .max(3660)
      .meta({ description: 'Days, the first and the last included', examples: [100] }),
    goal: openTextOrNone(1_000).default('').meta({ description: 'What it is to reach, in words' }),
    legalAct,
  },
  dayRules: { ...LEGAL_ACT_DAYS, startsOn: 'lies-ahead' },
  derived: {
    fields: {
      lastDay: Day.meta({ description: 'Follows from its first day and its length', examples: ['2025-10-22'] }),
    },
    of: (campaign) => ({ lastDay: lastDayOf(campaign as CampaignDays) }), // by its fields
  },
  life: campaignLife,
  stateWords: { planned: 'đã lên kế hoạch', running: 'đang diễn ra', closed: 'đã kết thúc', cancelled: 'đã hủy' },
  published: ['programmeId', 'startsOn', 'length'],
  personal: [],
  searched: ['name'],
  columns: [
    { path: 'name', vi: 'Tên đợt', en: 'Name' },
    { path: 'startsOn', vi: 'Ngày bắt đầu', en: 'Starts on' },
    { path: 'lastDay', vi: 'Ngày cuối', en: 'Last day' },
    { path: 'length', vi: 'Số ngày', en: 'Length in days' },
    { path: 'programmeId', vi: 'Thuộc chương trình', en: 'Programme' },
    { path: 'goal', vi: 'Mục tiêu', en: 'Goal' },
    ...LEGAL_ACT_COLUMNS,
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-10',
    name: '100 ngày cao điểm phổ cập kỹ năng số',
    startsOn: '2026-03-15',
    length: 100,
  },
  refusals: { 'unknown-programme': 422 },
  stateRefusals: { 'before-start': 422 },
})
