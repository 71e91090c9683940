import { addDays } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import type { Home, Person } from './people.ts'
import { SINCE } from './places.ts'
import { createRandom, type Random } from './random.ts'

type Account = Items['accounts'][number]

const PROVIDERS = {
  bank: ['Agribank', 'Vietcombank', 'LPBank', 'Sacombank'],
  e_wallet: ['momo', 'viettel_money', 'zalopay'],
  mobile_money: ['viettel', 'vnpt', 'mobifone'],
} as const

/** Three of four grown-ups can pay without cash, some in more than one way; one of three had the team's help. */
export function createAccounts(homes: readonly Home[]): Account[] {
  const people = homes.flatMap((home) => home.people).filter(({ birthYear }) => birthYear <= 2009)
  return people.flatMap((person, index) => accountsOf(person, index))
}

const SERVICES = ['electricity', 'water', 'telecom', 'tuition'] as const
const EVERY = 25

/** Some of the bank accounts pay the electricity or another essential service. */
export function createPayments(accounts: readonly Account[]): Items['payments'] {
  return accounts
    .filter(({ kind }, index) => kind === 'bank' && index % EVERY === 0)
    .map(({ accountId }, index) => ({
      accountId,
      service: SERVICES[index % SERVICES.length] ?? 'electricity',
      since: addDays(SINCE, 76),
    }))
}

function accountsOf({ residentId, birthYear }: Person, index: number): Account[] {
  const random = createRandom(500_000 + index)
  if (!random.chance(birthYear < 1960 ? 0.55 : 0.8)) return []
  const first = createAccount(random, residentId, index * 2, random.chance(0.8) ? 'bank' : 'mobile_money')
  return random.chance(0.2) ? [first, createAccount(random, residentId, index * 2 + 1, 'e_wallet')] : [first]
}

function createAccount(random: Random, residentId: string, number: number, kind: Account['kind']): Account {
  const withTeamHelp = random.chance(0.33)
  return {
    accountId: demoId('account', number),
    residentId,
    kind,
    provider: random.pick(PROVIDERS[kind]),
    status: 'opened',
    openedOn: addDays(SINCE, random.between(withTeamHelp ? 31 : -900, withTeamHelp ? 75 : 0)),
    withTeamHelp,
  }
}
