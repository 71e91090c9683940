import type { Word } from '../../../words/field-later.ts'
import type { Choice, Unknown } from '../../ask/choice.ts'
import type { VisitReport } from '../questions.ts'

export type Assessment = NonNullable<VisitReport['assessments']>[number]
export type Skill = Assessment['skill']
export type SkillLevel = Assessment['level']
type UseReport = NonNullable<VisitReport['uses']>[number]
export type Use = UseReport['use']

export const SKILLS = [
  'online_services',
  'online_shopping',
  'online_payment',
  'self_protection',
  'local_platforms',
] as const satisfies readonly Skill[]

/** Without the first none of the others is asked. */
export const USES = [
  'smartphone',
  'vneid',
  'cashless',
  'buys_online',
  'buys_farm_goods_online',
  'sells_online',
] as const satisfies readonly Use[]

/** `each`: one after the other. */
export type AllSkills = 'alone' | 'none' | 'each' | Unknown

const ALL_SKILLS_CHOICES: readonly Choice<AllSkills>[] = [
  { value: 'alone', word: 'all-skills.alone' },
  { value: 'none', word: 'all-skills.none' },
  { value: 'each', word: 'all-skills.each' },
  { value: 'unknown', word: 'unknown' },
]

export const LEVEL_CHOICES: readonly Choice<SkillLevel | Unknown>[] = [
  { value: 'alone', word: 'level.alone' },
  { value: 'with_help', word: 'level.with-help' },
  { value: 'none', word: 'level.none' },
  { value: 'unknown', word: 'unknown' },
]

const USE_CHOICES: readonly Choice<'yes' | 'no' | Unknown>[] = [
  { value: 'yes', word: 'use.yes' },
  { value: 'no', word: 'use.no' },
  { value: 'unknown', word: 'unknown' },
]

export const PLATFORM_CHOICES = [
  { value: 'provincial_app', word: 'platform.provincial-app' },
  { value: 'zalo', text: 'Zalo' },
  { value: 'facebook', text: 'Facebook' },
  { value: 'postmart', text: 'PostMart' },
  { value: 'voso', text: 'Vỏ Sò' },
  { value: 'shopee', text: 'Shopee' },
  { value: 'tiktok', text: 'TikTok' },
  { value: 'youtube', text: 'YouTube' },
  { value: 'unknown', word: 'unknown' },
] as const

/** What is asked of somebody. */
export const SEEN_WORDS: Readonly<Record<Skill | Use | 'all-skills' | 'platform', Word>> = {
  'all-skills': 'all-skills',
  online_services: 'skill.online-services',
  online_shopping: 'skill.online-shopping',
  online_payment: 'skill.online-payment',
  self_protection: 'skill.self-protection',
  local_platforms: 'skill.local-platforms',
  platform: 'platform',
  smartphone: 'use.smartphone',
  vneid: 'use.vneid',
  cashless: 'use.cashless',
  buys_online: 'use.buys-online',
  buys_farm_goods_online: 'use.buys-farm-goods',
  sells_online: 'use.sells-online',
}

export function choicesOf(question: keyof typeof SEEN_WORDS) {
  if (question === 'all-skills') return ALL_SKILLS_CHOICES
  if (question === 'platform') return PLATFORM_CHOICES
  return SKILLS.some((skill) => skill === question) ? LEVEL_CHOICES : USE_CHOICES
}
