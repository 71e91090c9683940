import type { EventData } from '@lantoa/contracts/define-event'
import { healthCardCounts } from '@lantoa/contracts/identity/health-card-counts'
import { stock } from './measure.ts'
import { isAs, placeOn } from './registers.ts'
import { source } from './source.ts'

type CardCount = EventData<typeof healthCardCounts.changed>

export const healthCardCountSource = source(healthCardCounts.changed, [
  stock('health-cards-issued', 'health-card-count', 'thẻ bảo hiểm y tế đã cấp', (count: CardCount) => {
    if (isAs(count, 'withdrawn') || count.issued === 0) return []
    const days = [{ from: `${count.year}-01-01`, until: `${count.year + 1}-01-01` }]
    return [{ unit: placeOn(count, count.since), days, amount: count.issued }]
  }),
])
