import { say, type Word } from '../../../words/field-later.ts'
import { type Account, type AccountKind, type AccountStatus, type Advance, SERVICES, type Service } from './decide.ts'

const KINDS: Readonly<Record<AccountKind, Word>> = {
  bank: 'account.bank',
  e_wallet: 'account.e-wallet',
  mobile_money: 'account.mobile-money',
}

const STATES: Readonly<Record<AccountStatus, { mark: string; word: Word }>> = {
  planned: { mark: '○', word: 'account-state.planned' },
  opened: { mark: '◐', word: 'account-state.opened' },
  used: { mark: '✓', word: 'account-state.used' },
  closed: { mark: '✕', word: 'account-state.closed' },
  declined: { mark: '–', word: 'account-state.declined' },
}

/** What one says of an account that goes on. */
export const ADVANCE_WORDS: Readonly<Record<Advance, Word>> = {
  opened: 'account-to.opened',
  declined: 'account-to.declined',
  used: 'account-to.used',
  pays: 'account-to.pays',
  check: 'account-to.check',
  closed: 'account-to.closed',
}

export function kindInWords(kind: AccountKind): string {
  return say(KINDS[kind])
}

export function statusInWords(status: AccountStatus): { mark: string; text: string } {
  const { mark, word } = STATES[status]
  return { mark, text: say(word) }
}

export function serviceInWords(service: Service): string {
  const word = SERVICES.find(({ value }) => value === service)?.word
  return word === undefined ? service : say(word)
}

/** What an account pays for; undefined: nothing that is known. */
export function servicesInWords({ services }: Pick<Account, 'services'>): string | undefined {
  if (services.length === 0) return undefined
  return say('account.pays', { services: services.map(serviceInWords).join(', ') })
}

/** How many accounts somebody has, and how many of them are used. */
export function accountsInWords(accounts: readonly Account[]): string {
  const open = accounts.filter(({ status }) => status === 'opened' || status === 'used')
  if (open.length === 0) return say('accounts.none')
  const used = open.filter(({ status }) => status === 'used').length
  return say('accounts.open', { open: String(open.length), used: String(used) })
}
