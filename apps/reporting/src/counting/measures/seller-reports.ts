import type { EventData } from '@lantoa/contracts/define-event'
import { sellerReports } from '@lantoa/contracts/market/seller-reports'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { flowOf } from './measure.ts'
import { isAs, placeOn } from './registers.ts'
import { source } from './source.ts'

type Report = EventData<typeof sellerReports.changed>

/** What was taken in at least, in đồng. */
const AT_LEAST: Readonly<Record<Report['income'], number>> = {
  ...{ under_5m: 0, from_5m: 5_000_000, from_10m: 10_000_000, from_20m: 20_000_000, from_50m: 50_000_000 },
}
const jobs = ({ permanentJobs, seasonalJobs }: Report) => permanentJobs + seasonalJobs

/** A series of its own: who tells of weeks and of the month besides is counted once in each. */
export const sellerReportSource = source(sellerReports.changed, [
  flowOf('month', 'told-income', 'seller-report', 'đồng, thu nhập tự báo trong tháng', (one: Report) =>
    toldOf('month', one, AT_LEAST[one.income]),
  ),
  flowOf('week', 'told-orders-of-week', 'seller-report', 'đơn hàng tự báo trong tuần', (one: Report) =>
    toldOf('week', one, one.orders),
  ),
  flowOf('month', 'told-orders-of-month', 'seller-report', 'đơn hàng tự báo trong tháng', (one: Report) =>
    toldOf('month', one, one.orders),
  ),
  flowOf('week', 'told-followers-of-week', 'seller-report', 'người theo dõi tự báo trong tuần', (one: Report) =>
    toldOf('week', one, one.followers),
  ),
  flowOf('month', 'told-followers-of-month', 'seller-report', 'người theo dõi tự báo trong tháng', (one: Report) =>
    toldOf('month', one, one.followers),
  ),
  flowOf('week', 'told-jobs-of-week', 'seller-report', 'lao động tự báo trong tuần', (one: Report) =>
    toldOf('week', one, jobs(one)),
  ),
  flowOf('month', 'told-jobs-of-month', 'seller-report', 'lao động tự báo trong tháng', (one: Report) =>
    toldOf('month', one, jobs(one)),
  ),
])

function toldOf(period: Report['period'], one: Report, amount: number) {
  if (one.period !== period || isAs(one, 'withdrawn') || amount === 0) return []
  const digits = String(one.number).padStart(2, '0')
  const told = parsePeriod(period === 'week' ? `${one.year}-W${digits}` : `${one.year}-${digits}`)
  return told ? [{ unit: placeOn(one, one.since), day: told.from, amount }] : []
}
