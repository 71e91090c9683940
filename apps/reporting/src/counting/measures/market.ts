import type { EventData } from '@lantoa/contracts/define-event'
import { enterpriseCounts } from '@lantoa/contracts/market/enterprise-counts'
import { enterpriseTools } from '@lantoa/contracts/market/enterprise-tools'
import { platformTotals } from '@lantoa/contracts/market/platform-totals'
import { websites } from '@lantoa/contracts/market/websites'
import { addDays, addMonths, type Day } from '@lantoa/vietnam/days'
import { distinctOfYear, flow, stock } from './measure.ts'
import { daysAs, isAs, placeOn, type Registered } from './registers.ts'
import { source } from './source.ts'

type Counted = Registered & { readonly since: Day }

/** What is told of a whole month stands from its last day on, so months add up. */
function fromEndOf({ year, month }: { year: number; month: number }, one: Counted, amount: number) {
  if (isAs(one, 'withdrawn') || amount === 0) return []
  const from = addDays(addMonths(`${year}-${String(month).padStart(2, '0')}-01`, 1), -1)
  return [{ unit: placeOn(one, one.since), days: [{ from, until: null }], amount }]
}

type Total = EventData<typeof platformTotals.changed>

export const platformTotalSource = source(platformTotals.changed, [
  stock('buyer-accounts', 'platform-total', 'tài khoản mua đã mở trên sàn', (one: Total) =>
    fromEndOf(one, one, one.buyerAccounts),
  ),
  stock('platform-orders', 'platform-total', 'đơn hàng thành công trên sàn', (one: Total) =>
    fromEndOf(one, one, one.completedOrders),
  ),
  stock('platform-order-value', 'platform-total', 'giá trị giao dịch trên sàn, đồng', (one: Total) =>
    fromEndOf(one, one, one.orderValue),
  ),
])

/** A number holds from the first day of its year: so the sum of a year up to any of its days is that number. */
function inYear(one: Counted & { readonly year: number }, amount: number) {
  if (isAs(one, 'withdrawn') || amount === 0) return []
  return [{ unit: placeOn(one, one.since), day: `${one.year}-01-01`, amount }]
}

type EnterpriseCount = EventData<typeof enterpriseCounts.changed>

export const enterpriseCountSource = source(enterpriseCounts.changed, [
  flow('enterprises-active', 'enterprise-count', 'doanh nghiệp đang hoạt động trong năm', (one: EnterpriseCount) =>
    inYear(one, one.active),
  ),
  flow('enterprises-founded', 'enterprise-count', 'doanh nghiệp thành lập mới trong năm', (one: EnterpriseCount) =>
    inYear(one, one.founded),
  ),
  flow(
    'enterprises-founded-supported',
    'enterprise-count',
    'doanh nghiệp thành lập mới được hỗ trợ chuyển đổi số trong năm',
    (one: EnterpriseCount) => inYear(one, one.supported),
  ),
])

type Tools = EventData<typeof enterpriseTools.changed>

export const enterpriseToolSource = source(enterpriseTools.changed, [
  distinctOfYear('enterprises-on-platforms', 'enterprise', 'doanh nghiệp dùng nền tảng số trong năm', (one: Tools) =>
    one.kind === 'enterprise' && one.tools.length > 0
      ? inYear(one, 1).map((told) => ({ ...told, key: one.sellerId ?? one.enterpriseToolId }))
      : [],
  ),
])

type Website = EventData<typeof websites.changed>

const websitesOf = (kind: Website['ownerKind']) => (one: Website) => (one.ownerKind === kind ? knownSite(one) : [])

export const websiteSource = source(websites.changed, [
  stock('websites', 'website', 'trang web đã thông báo hoặc đăng ký', knownSite),
  stock('websites-of-enterprises', 'website', 'trang web của doanh nghiệp', websitesOf('enterprise')),
  stock('websites-of-persons', 'website', 'trang web của cá nhân', websitesOf('person')),
  stock('websites-of-cooperatives', 'website', 'trang web của hợp tác xã', websitesOf('cooperative')),
  stock('websites-of-offices', 'website', 'trang web của cơ quan', websitesOf('office')),
])

/** The ministry knows of it, on the days on which it is there. */
function knownSite(one: Website) {
  if (isAs(one, 'withdrawn') || one.standing === 'none') return []
  return daysAs(one, 'open', { since: one.standingSince ?? one.since, until: null })
}
