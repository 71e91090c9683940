import type { HolderState } from '@lantoa/contracts/payments/account-holders.events'
import type { Account } from '@lantoa/contracts/payments/accounts.http'
import { type Interval, union } from '@lantoa/units/intervals'
import { firstOfMonthAfter } from '@lantoa/vietnam/days'
import type { Resident } from '../known-residents/resident.ts'

export type HolderFacts = {
  resident: Resident
  accounts: readonly Pick<
    Account,
    'accountId' | 'kind' | 'openedOn' | 'closedOn' | 'withTeamHelp' | 'essentialServices'
  >[]
}

/** From this age on somebody counts among those who could have an account. */
const AGE_OF_HOLDERS = 15

/** Who can pay without cash, from all that is known of a resident and the accounts; their order means nothing. */
export function foldHolder({ resident, accounts }: HolderFacts): HolderState {
  return {
    residentId: resident.residentId,
    stays: resident.stays.map(({ hamletCode, from, until }) => ({ hamletCode, from, until })),
    reaches15On: firstOfMonthAfter(resident.birthMonth, AGE_OF_HOLDERS),
    accounts: accounts
      .map(({ openedOn, closedOn, ...account }) => ({ ...account, open: openDays({ openedOn, closedOn }) }))
      .toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1)),
  }
}

/** The days on which an account was open. */
export function openDays({ openedOn, closedOn }: Pick<Account, 'openedOn' | 'closedOn'>): Interval[] {
  return openedOn === null ? [] : union([{ from: openedOn, until: closedOn }])
}
