import { v7 as uuid } from 'uuid'
import { ON } from '../changes/sample.ts'
import { COMMUNE, HAMLETS } from '../place.ts'

const by = 'commune_officer' as const

/** What names a seller. */
export const marketRequests = {
  'market.listTextReads': () => ({ by, query: { unit: COMMUNE } }),
  'market.recordSellerReport': () => {
    const told = { year: 2026, period: 'month', number: 2, orders: 3, income: 'under_5m', followers: 90 }
    return { by, params: { sellerReportId: uuid() }, body: { hamletCode: HAMLETS[0], since: ON, ...told } }
  },
  'market.recordLivestream': () => {
    const shown = { page: 'Khóm', platform: 'tiktok', followers: 90, sales: 500_000 }
    return { by, params: { livestreamId: uuid() }, body: { unitCode: COMMUNE, since: ON, ...shown } }
  },
  'market.recordEnterpriseTool': () => {
    const told = { name: `Công ty ${HAMLETS[0]}`, kind: 'enterprise', year: 2026 }
    return { by, params: { enterpriseToolId: uuid() }, body: { unitCode: COMMUNE, since: ON, ...told } }
  },
  'market.recordSeller': () => {
    const seller = { name: 'Vườn khóm', kind: 'individual', trade: 'farmer' }
    return { by, params: { sellerId: uuid() }, body: { hamletCode: HAMLETS[0], since: ON, ...seller } }
  },
  'market.recordProduct': () => {
    const body = { hamletCode: HAMLETS[0], since: ON, name: 'Khóm sấy dẻo' }
    return { by, params: { productId: uuid() }, body }
  },
  'market.recordListing': () => {
    const body = { hamletCode: HAMLETS[0], since: ON, platform: 'voso' }
    return { by, params: { listingId: uuid() }, body }
  },
  'market.issueLabels': () => ({ by, params: { labelIssueId: uuid() }, body: { count: 1 } }),
  'market.revokeLabels': () => ({ by, body: { all: true } }),
  'market.printLabels': () => ({ by, query: { address: 'https://lantoa.example' } }),
  'market.recordSupportRecord': () => {
    const body = { hamletCode: HAMLETS[0], since: ON, kind: 'photo' }
    return { by, params: { supportRecordId: uuid() }, body }
  },
}
