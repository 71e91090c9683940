import { refuse } from '@lantoa/chassis/http/outcome'
import type { Account } from '@lantoa/contracts/payments/accounts.http'
import { intersect } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'
import { fold } from '@lantoa/vietnam/text'
import { openDays } from '../account-holders/domain.ts'
import type { Resident } from '../known-residents/resident.ts'

/** An account about to be opened, beside the other accounts of its resident. */
export type Opening = {
  account: Pick<Account, 'kind' | 'provider'>
  on: Day
  /** First day on which it is no more. */
  until?: Day | null
  resident: Resident
  others: readonly Account[]
}

/** Refuses an account before its holder's birth, and a second mobile money account of one person with one provider. */
export function refuseOpening(
  { account, on, until = null, resident, others }: Opening,
  pointers: { day: string; account: string },
) {
  if (on < `${resident.birthMonth}-01`) {
    return refuse('opened-before-birth', 'The resident was born later.', { pointer: pointers.day })
  }
  if (account.kind !== 'mobile_money') return undefined
  const days = openDays({ openedOn: on, closedOn: until })
  const rival = others.find((other) => isSameOffer(other, account) && intersect(openDays(other), days).length > 0)
  if (!rival) return undefined
  const detail = 'The resident has a mobile money account with this provider already: one is the limit.'
  return refuse('mobile-money-exists', detail, { pointer: pointers.account })
}

function isSameOffer(other: Account, account: Opening['account']): boolean {
  return other.kind === account.kind && fold(other.provider) === fold(account.provider)
}
