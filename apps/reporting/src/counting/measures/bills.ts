import type { EventData } from '@lantoa/contracts/define-event'
import type { EssentialService } from '@lantoa/contracts/lists'
import { bills } from '@lantoa/contracts/payments/bills'
import { distinctFlow } from './measure.ts'
import { isAs, placeOn } from './registers.ts'
import { source } from './source.ts'

type Bill = EventData<typeof bills.changed>

export const billSource = source(bills.changed, [
  distinctFlow('homes-with-bill', 'household', 'hộ có hóa đơn thiết yếu trong tháng', 'month', (bill: Bill) =>
    homeOf(bill),
  ),
  distinctFlow(
    'homes-paying-cashless',
    'household',
    'hộ trả hóa đơn thiết yếu không dùng tiền mặt trong tháng',
    'month',
    (bill: Bill) => cashless(homeOf(bill), bill),
  ),
  ...serviceMeasures('electricity', 'tiền điện'),
  ...serviceMeasures('water', 'tiền nước'),
  ...serviceMeasures('telecom', 'viễn thông'),
  ...serviceMeasures('tuition', 'học phí'),
  ...serviceMeasures('hospital', 'viện phí'),
  ...serviceMeasures('public_fee', 'phí, lệ phí công'),
])

function serviceMeasures<const Service extends EssentialService>(service: Service, words: string) {
  const ofService = (bill: Bill) => (bill.service === service ? homeOf(bill) : [])
  return [
    distinctFlow(`homes-with-bill-${service}`, 'household', `hộ có hóa đơn ${words} trong tháng`, 'month', ofService),
    distinctFlow(
      `homes-paying-cashless-${service}`,
      'household',
      `hộ trả ${words} không dùng tiền mặt trong tháng`,
      'month',
      (bill: Bill) => cashless(ofService(bill), bill),
    ),
  ] as const
}

/** The home of a bill that nobody has called a mistake, once however many have written it down. */
function homeOf(bill: Bill) {
  return isAs(bill, 'withdrawn') ? [] : [{ unit: placeOn(bill, bill.since), day: bill.since, key: bill.householdId }]
}

function cashless(homes: ReturnType<typeof homeOf>, { paidBy }: Bill) {
  return paidBy === 'cash' ? [] : homes
}
