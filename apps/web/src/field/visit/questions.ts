import type { Args } from '@lantoa/sdk'
import type { Word } from '../../words/field-later.ts'
import vi from '../../words/field-later-vi.json' with { type: 'json' }
import type { Choice, Group, Unknown } from '../ask/choice.ts'

export type VisitReport = Args<'teams', 'recordVisit'>['body']
export type Outcome = VisitReport['outcome']
export type Action = NonNullable<VisitReport['actions']>[number]['action']
export type Device = NonNullable<VisitReport['devices']>[number]
export type Obstacle = NonNullable<VisitReport['obstacles']>[number]['obstacle']

export const MET = 'met'

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
  'no-need': vi['why.no-need'],
  'afraid-of-fraud': vi['why.afraid-of-fraud'],
  'no-device': vi['why.no-device'],
  'not-with-strangers': vi['why.not-with-strangers'],
} as const
export type Reason = keyof typeof REASONS

export const WHY_CHOICES: readonly Choice<Reason | Unknown>[] = [
  { value: 'no-need', word: 'why.no-need' },
  { value: 'afraid-of-fraud', word: 'why.afraid-of-fraud' },
  { value: 'no-device', word: 'why.no-device' },
  { value: 'not-with-strangers', word: 'why.not-with-strangers' },
  { value: 'unknown', word: 'unknown' },
]

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

export const DEVICE_GROUPS: readonly Group<Device>[] = [
  {
    heading: 'devices.of-home',
    choices: [
      { value: 'smartphone', word: 'device.smartphone' },
      { value: 'keypad_phone', word: 'device.keypad-phone' },
      { value: 'tablet', word: 'device.tablet' },
      { value: 'computer', word: 'device.computer' },
      { value: 'smart_tv', word: 'device.smart-tv' },
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
