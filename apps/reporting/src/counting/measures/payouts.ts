import type { EventData } from '@lantoa/contracts/define-event'
import { payouts } from '@lantoa/contracts/payments/payouts'
import { distinctFlow } from './measure.ts'
import { isAs, placeOn } from './registers.ts'
import { source } from './source.ts'

type Payout = EventData<typeof payouts.changed>

export const payoutSource = source(payouts.changed, [
  distinctFlow('beneficiaries', 'resident', 'người hưởng trong danh sách chi trả của tháng', 'month', (line: Payout) =>
    beneficiaryOf(line),
  ),
  distinctFlow(
    'beneficiaries-with-account',
    'resident',
    'người hưởng nhận tiền qua tài khoản trong tháng',
    'month',
    (line: Payout) => (line.paid === 'account' ? beneficiaryOf(line) : []),
  ),
])

/** Who is on two lists is one; whose name nobody has found yet is somebody all the same. */
function beneficiaryOf(line: Payout) {
  const key = line.residentId ?? line.payoutId
  return isAs(line, 'withdrawn') ? [] : [{ unit: placeOn(line, line.since), day: line.since, key }]
}
