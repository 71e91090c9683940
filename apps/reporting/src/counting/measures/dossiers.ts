import { type DossierTotalState, dossierTotalChanged } from '@lantoa/contracts/government/dossiers.events'
import { refOf } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { isWorkingDay } from '@lantoa/vietnam/working-days'
import { distinctFlow, flow } from './measure.ts'
import { source } from './source.ts'

type Total = DossierTotalState
type Count = 'received' | 'online' | 'offeredOnline' | 'offeredAndOnline' | 'resolved' | 'onTime'

/** Totals of centres: whether a mirror or a hand counted them was decided where they are from. */
export const dossierTotalSource = source(dossierTotalChanged, [
  flow('dossiers-received', 'dossier-total', 'hồ sơ tiếp nhận', counted('received')),
  flow('dossiers-filed-online', 'dossier-total', 'hồ sơ nộp trực tuyến', counted('online')),
  flow('dossiers-resolved', 'dossier-total', 'hồ sơ đã giải quyết', counted('resolved')),
  flow('dossiers-resolved-on-time', 'dossier-total', 'hồ sơ giải quyết đúng hạn', counted('onTime')),
  flow(
    'dossiers-of-online-procedures',
    'dossier-total',
    'hồ sơ của thủ tục cung cấp trực tuyến',
    counted('offeredOnline'),
  ),
  flow(
    'online-dossiers-filed-online',
    'dossier-total',
    'hồ sơ nộp trực tuyến của thủ tục cung cấp trực tuyến',
    counted('offeredAndOnline'),
  ),
  distinctFlow('dossier-working-days', 'working-day', 'ngày làm việc có số liệu hồ sơ', 'month', (total: Total) =>
    workingDaysOf(total).map((day) => ({ unit: unitOf(total), day, key: day })),
  ),
])

function counted(name: Count) {
  return (total: Total) => {
    const amount = total[name]
    return amount === 0 ? [] : [{ unit: unitOf(total), day: `${total.month}-01`, amount }]
  }
}

function unitOf({ unitCode, unitFrom }: Total): string {
  return unitFrom === undefined ? unitCode : refOf({ code: unitCode, validFrom: unitFrom })
}

/** Days of the month on which offices work, as far as its source spoke of it: a day is one, however many centres are open. */
function workingDaysOf({ month, knownUntil }: Total): Day[] {
  const days: Day[] = []
  for (let day = `${month}-01`; day <= knownUntil; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day)
  return days
}
