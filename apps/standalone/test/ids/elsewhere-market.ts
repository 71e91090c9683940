import type { Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { ON, SINCE } from '../changes/sample.ts'

/** Who sells in a hamlet, and what is told of it. */
export async function setUpMarket({ market }: Lantoa, unitCode: string, hamletCode: string) {
  const [sellerId, sellerReportId, livestreamId] = [uuid(), uuid(), uuid()]
  const seller = { name: 'Dệt Mường Lát', kind: 'individual', trade: 'weaver' } as const
  await market.recordSeller({ params: { sellerId }, body: { hamletCode, since: SINCE, ...seller } }).orThrow()
  const told = {
    sellerId,
    year: 2026,
    period: 'month',
    number: 2,
    orders: 3,
    income: 'under_5m',
    followers: 90,
  } as const
  await market.recordSellerReport({ params: { sellerReportId }, body: { hamletCode, since: ON, ...told } }).orThrow()
  const shown = { page: 'Dệt Mường Lát', platform: 'tiktok', sellerId, followers: 90, sales: 500_000 } as const
  await market.recordLivestream({ params: { livestreamId }, body: { unitCode, since: ON, ...shown } }).orThrow()
  const sold = await setUpSold({ market }, hamletCode, sellerId)
  return { sellerId, sellerReportId, livestreamId, ...sold, ...(await setUpCounted({ market }, unitCode)) }
}

async function setUpCounted({ market }: Pick<Lantoa, 'market'>, unitCode: string) {
  const [platformTotalId, enterpriseCountId, enterpriseToolId] = [uuid(), uuid(), uuid()]
  const [websiteId, marketProgrammeId, marketNoticeId] = [uuid(), uuid(), uuid()]
  const at = { unitCode, since: ON }
  const total = { platform: 'voso', year: 2026, month: 2, buyerAccounts: 1, completedOrders: 2, orderValue: 3 } as const
  await market.recordPlatformTotal({ params: { platformTotalId }, body: { ...at, ...total } }).orThrow()
  const count = { year: 2026, active: 3, founded: 2, supported: 1 }
  await market.recordEnterpriseCount({ params: { enterpriseCountId }, body: { ...at, ...count } }).orThrow()
  const tools = { name: 'Công ty Dệt', kind: 'enterprise', year: 2026 } as const
  await market.recordEnterpriseTool({ params: { enterpriseToolId }, body: { ...at, ...tools } }).orThrow()
  const site = { name: 'Công ty Dệt', ownerKind: 'enterprise', address: 'https://det.example' } as const
  await market.recordWebsite({ params: { websiteId }, body: { ...at, ...site } }).orThrow()
  const programme = { name: 'Chợ số', kind: 'digital_market' } as const
  await market.recordMarketProgramme({ params: { marketProgrammeId }, body: { ...at, ...programme } }).orThrow()
  const notice = { product: 'Thổ cẩm', per: 'tấm', source: 'Hợp tác xã' }
  await market.recordMarketNotice({ params: { marketNoticeId }, body: { ...at, ...notice } }).orThrow()
  return { platformTotalId, enterpriseCountId, enterpriseToolId, websiteId, marketProgrammeId, marketNoticeId }
}

async function setUpSold({ market }: Pick<Lantoa, 'market'>, hamletCode: string, sellerId: string) {
  const [productId, listingId, supportRecordId, labelIssueId] = [uuid(), uuid(), uuid(), uuid()]
  const at = { hamletCode, since: ON }
  await market.recordProduct({ params: { productId }, body: { ...at, sellerId, name: 'Thổ cẩm' } }).orThrow()
  await market.recordListing({ params: { listingId }, body: { ...at, productId, platform: 'voso' } }).orThrow()
  const support = { sellerId, kind: 'photo' } as const
  await market.recordSupportRecord({ params: { supportRecordId }, body: { ...at, ...support } }).orThrow()
  await market.issueLabels({ params: { labelIssueId }, body: { productId, count: 1 } }).orThrow()
  return { productId, listingId, supportRecordId, labelIssueId }
}
