import { type HolderState, holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import { includes, union } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'
import { daysIn, since, stock } from './measure.ts'
import { source } from './source.ts'

export const holderSource = source(holderChanged, [
  stock(
    'account-holders-15',
    'resident',
    'người từ đủ 15 tuổi có tài khoản đang mở',
    ({ stays, reaches15On, accounts }: HolderState) =>
      daysIn(stays, since(reaches15On), union(accounts.flatMap(({ open }) => open))),
  ),
  stock(
    'service-accounts',
    'resident',
    'tài khoản từng dùng cho dịch vụ thiết yếu',
    ({ stays, accounts }: HolderState) =>
      accounts.flatMap(({ essentialServices }) => {
        const [first] = essentialServices.map((service) => service.since).sort()
        const unit = first === undefined ? undefined : homeOn(stays, first)
        // Cumulative: an account that was once set up for a service stays counted, and stays counted there.
        return first === undefined || unit === undefined ? [] : [{ unit, days: since(first) }]
      }),
  ),
])

/** Where the resident lived on a day; before the first home that is known, this one, and after the last, that one. */
function homeOn(stays: HolderState['stays'], day: Day): string | undefined {
  const sorted = stays.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const home =
    sorted.findLast((stay) => includes([stay], day)) ?? sorted.findLast((stay) => stay.from <= day) ?? sorted[0]
  return home?.hamletCode
}
