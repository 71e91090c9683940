import { BANKS } from '@lantoa/vietnam/banks'
import type { Day } from '@lantoa/vietnam/days'
import type { RecordOf } from '../../../phone/kinds/kind.ts'
import type { PersonFacts } from '../../../phone/person-facts.ts'
import type { Word } from '../../../words/field-later.ts'
import type { Choice } from '../../ask/choice.ts'

type AccountBody = RecordOf<'account'>['body']
export type AccountKind = AccountBody['kind']
export type Account = PersonFacts['accounts'][number]
export type AccountStatus = Account['status']

export const KIND_CHOICES: readonly Choice<AccountKind | 'unknown'>[] = [
  { value: 'bank', word: 'account.bank' },
  { value: 'e_wallet', word: 'account.e-wallet' },
  { value: 'mobile_money', word: 'account.mobile-money' },
  { value: 'unknown', word: 'unknown.later' },
]

/** As many banks as one scrolls through. */
const MOST_BANKS = 20
/** Another one, whose name is typed. */
export const OTHER = 'other'

export const PROVIDERS: Readonly<Record<AccountKind, readonly string[]>> = {
  bank: BANKS.slice(0, MOST_BANKS).map(({ name }) => name),
  e_wallet: ['MoMo', 'ZaloPay', 'ShopeePay', 'Viettel Money', 'VNPT Money'],
  mobile_money: ['Viettel Money', 'VNPT Money', 'MobiFone Money'],
}

export const STATUS_CHOICES: readonly Choice<'opened' | 'planned' | 'unknown'>[] = [
  { value: 'opened', word: 'account.is-opened' },
  { value: 'planned', word: 'account.is-planned' },
  { value: 'unknown', word: 'unknown.later' },
]

export const HELP_CHOICES: readonly Choice<'yes' | 'no'>[] = [
  { value: 'yes', word: 'account.helped' },
  { value: 'no', word: 'account.by-oneself' },
]

export type AccountAnswers = {
  kind?: AccountKind
  provider?: string
  /** Typed, where the provider is another one. */
  named?: string
  status?: 'opened' | 'planned'
  day?: Day
  help?: 'yes' | 'no'
}
export type AccountQuestion = keyof AccountAnswers

export function pathOf({ provider, status }: AccountAnswers): readonly AccountQuestion[] {
  const named = provider === OTHER ? (['named'] as const) : []
  const opened = status === 'opened' ? (['day', 'help'] as const) : []
  return ['kind', 'provider', ...named, 'status', ...opened]
}

/** A bank's name, never a number. */
export function nameIn(text: string): { value: string } | { wrong: Word } {
  const value = text.trim()
  return /\p{L}/u.test(value) && !/\d{4}/.test(value) && value.length <= 60
    ? { value }
    : { wrong: 'account.named.wrong' }
}

/** What is tracked; undefined while something is open. */
export function accountOf(answers: AccountAnswers, residentId: string): AccountBody | undefined {
  const { kind, status, day, help } = answers
  const provider = answers.provider === OTHER ? answers.named : answers.provider
  if (kind === undefined || provider === undefined || status === undefined) return undefined
  if (status === 'planned') return { residentId, kind, provider, status }
  if (day === undefined) return undefined
  return { residentId, kind, provider, status, openedOn: day, withTeamHelp: help === 'yes' }
}

type NextStatus = Exclude<AccountStatus, 'planned'>
/** `check`: somebody made sure that it is still open; `pays`: for one more essential service. */
export type Advance = NextStatus | 'check' | 'pays'
export type Service = Account['services'][number]

export const SERVICES: readonly Choice<Service>[] = [
  { value: 'electricity', word: 'service.electricity' },
  { value: 'water', word: 'service.water' },
  { value: 'telecom', word: 'service.telecom' },
  { value: 'tuition', word: 'service.tuition' },
  { value: 'hospital', word: 'service.hospital' },
  { value: 'public_fee', word: 'service.public-fee' },
]

/** What an account does not pay for yet. */
export function servicesLeft({ services }: Pick<Account, 'services'>): typeof SERVICES {
  return SERVICES.filter(({ value }) => !services.includes(value))
}

/** How an account may go on. */
export function waysOn({ status, services }: Pick<Account, 'status' | 'services'>): readonly Advance[] {
  const pays = servicesLeft({ services }).length > 0 ? (['pays'] as const) : []
  switch (status) {
    case 'planned':
      return ['opened', 'declined']
    case 'opened':
      return ['used', ...pays, 'check', 'closed']
    case 'used':
      return [...pays, 'check', 'closed']
    default:
      return []
  }
}

export type AdvanceAnswers = { to?: Advance; service?: Service; day?: Day }

export function advancePathOf({ to }: AdvanceAnswers): readonly (keyof AdvanceAnswers)[] {
  return to === 'pays' ? ['to', 'service', 'day'] : ['to', 'day']
}

export function advanceOf({ to, service, day }: AdvanceAnswers): RecordOf<'account-change'>['body'] | undefined {
  if (to === undefined || day === undefined) return undefined
  if (to === 'pays') return service && { service, since: day }
  return to === 'check' ? { on: day } : { status: to, on: day }
}
