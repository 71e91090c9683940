import type { Args } from '@lantoa/sdk'
import type { Word } from '../../words/field.ts'

export type VisitReport = Args<'teams', 'recordVisit'>['body']
export type Outcome = VisitReport['outcome']
export type Action = NonNullable<VisitReport['actions']>[number]['action']
export type Obstacle = NonNullable<VisitReport['obstacles']>[number]['obstacle']

/** One that is always there: not to know is no "no". */
export const UNKNOWN = 'unknown'
export type Unknown = typeof UNKNOWN
export const MET = 'met'

type Choice<Value extends string> = { readonly value: Value; readonly word: Word }

export const MET_CHOICES: readonly Choice<typeof MET | 'absent' | 'moved_away' | 'not_found' | Unknown>[] = [
  { value: 'met', word: 'met.met' },
  { value: 'absent', word: 'met.absent' },
  { value: 'moved_away', word: 'met.moved-away' },
  { value: 'not_found', word: 'met.not-found' },
  { value: 'unknown', word: 'unknown.later' },
]

export const OUTCOME_CHOICES: readonly Choice<'done' | 'partly' | 'postponed' | 'refused' | Unknown>[] = [
  { value: 'done', word: 'outcome.done' },
  { value: 'partly', word: 'outcome.partly' },
  { value: 'postponed', word: 'outcome.postponed' },
  { value: 'refused', word: 'outcome.refused' },
  { value: 'unknown', word: 'unknown.later' },
]

/** Whoever reads a refusal at the office reads this, whichever language the phone speaks. */
export const REASONS = {
  'no-need': 'Thấy chưa cần',
  'afraid-of-fraud': 'Sợ bị lừa đảo',
  'no-device': 'Không dùng điện thoại thông minh',
  'not-with-strangers': 'Không muốn làm cùng người lạ',
} as const
export type Reason = keyof typeof REASONS

export const WHY_CHOICES: readonly Choice<Reason | Unknown>[] = [
  { value: 'no-need', word: 'why.no-need' },
  { value: 'afraid-of-fraud', word: 'why.afraid-of-fraud' },
  { value: 'no-device', word: 'why.no-device' },
  { value: 'not-with-strangers', word: 'why.not-with-strangers' },
  { value: 'unknown', word: 'unknown' },
]

type Group<Value extends string> = { readonly heading: Word; readonly choices: readonly Choice<Value>[] }

/** In the order in which they are met at doors most often. */
export const HELP_GROUPS: readonly Group<Action>[] = [
  {
    heading: 'help.papers',
    choices: [
      { value: 'eid_guidance', word: 'action.eid-guidance' },
      { value: 'level2_appointment', word: 'action.level2-appointment' },
      { value: 'install_app', word: 'action.install-app' },
      { value: 'online_service', word: 'action.online-service' },
      { value: 'file_dossier', word: 'action.file-dossier' },
      { value: 'queue_number', word: 'action.queue-number' },
      { value: 'health_link', word: 'action.health-link' },
      { value: 'signature', word: 'action.signature' },
    ],
  },
  {
    heading: 'help.money',
    choices: [
      { value: 'open_account', word: 'action.open-account' },
      { value: 'pay_bill', word: 'action.pay-bill' },
      { value: 'scan_qr', word: 'action.scan-qr' },
      { value: 'merchant_qr', word: 'action.merchant-qr' },
      { value: 'buy_online', word: 'action.buy-online' },
      { value: 'shop_account', word: 'action.shop-account' },
      { value: 'list_product', word: 'action.list-product' },
      { value: 'promote', word: 'action.promote' },
    ],
  },
  {
    heading: 'help.learning',
    choices: [
      { value: 'teach_skill', word: 'action.teach-skill' },
      { value: 'safety_advice', word: 'action.safety-advice' },
      { value: 'answer', word: 'action.answer' },
      { value: 'ai_assistant', word: 'action.ai-assistant' },
    ],
  },
]

export const OBSTACLE_GROUPS: readonly Group<Obstacle>[] = [
  {
    heading: 'obstacles.device',
    choices: [
      { value: 'keypad_phone', word: 'obstacle.keypad-phone' },
      { value: 'no_device', word: 'obstacle.no-device' },
      { value: 'shared_device', word: 'obstacle.shared-device' },
      { value: 'no_signal', word: 'obstacle.no-signal' },
    ],
  },
  {
    heading: 'obstacles.person',
    choices: [
      { value: 'fear_elderly', word: 'obstacle.fear-elderly' },
      { value: 'low_skill', word: 'obstacle.low-skill' },
      { value: 'hesitant', word: 'obstacle.hesitant' },
      { value: 'no_daytime', word: 'obstacle.no-daytime' },
      { value: 'far_from_office', word: 'obstacle.far-from-office' },
      { value: 'language', word: 'obstacle.language' },
      { value: 'other', word: 'obstacle.other' },
    ],
  },
]

/** The word of a value, whichever question it answers. */
export const WORDS: ReadonlyMap<string, Word> = new Map(
  [
    ...[MET_CHOICES, OUTCOME_CHOICES, WHY_CHOICES],
    ...HELP_GROUPS.map(({ choices }) => choices),
    ...OBSTACLE_GROUPS.map(({ choices }) => choices),
  ].flatMap((choices) => choices.map(({ value, word }) => [value, word] as const)),
)
