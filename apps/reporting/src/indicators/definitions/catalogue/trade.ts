import type { BuiltIn } from '../indicator.ts'
import { CUMULATIVE, counts, FROM_COMMUNE, flowBy } from './common.ts'

const TRADE = { levels: FROM_COMMUNE, pillar: 'economy', service: 'market', merge: 'sum' } satisfies Partial<BuiltIn>
/** What sellers say of themselves is a series of its own: it is added to nothing that platforms tell. */
const SELF = { levels: FROM_COMMUNE, pillar: 'economy', service: 'market', merge: 'none' } satisfies Partial<BuiltIn>

/** What is bought and sold, as platforms and sellers tell. */
export const tradeIndicators: readonly BuiltIn[] = [
  {
    ...{ ...CUMULATIVE, ...TRADE, unit: 'accounts' },
    indicatorId: 'I-34',
    name: 'Tài khoản mua trên sàn',
    nameEn: 'Buyer accounts',
    definition: 'Số tài khoản người mua trên các sàn thương mại điện tử, cộng dồn.',
    definitionEn: 'Buyer accounts on platforms, cumulative.',
    numerator: counts('tài khoản mua', 'buyer-accounts'),
    denominator: null,
  },
  {
    ...{ ...CUMULATIVE, ...TRADE, unit: 'orders' },
    indicatorId: 'I-35',
    name: 'Đơn hàng thành công',
    nameEn: 'Completed orders',
    definition: 'Số đơn hàng thành công trên các sàn thương mại điện tử, cộng dồn.',
    definitionEn: 'Orders completed on platforms, cumulative.',
    numerator: counts('đơn hàng thành công', 'platform-orders'),
    denominator: null,
  },
  {
    ...{ ...CUMULATIVE, ...TRADE, unit: 'VND' },
    indicatorId: 'I-36',
    name: 'Giá trị giao dịch trên sàn',
    nameEn: 'Value of orders',
    definition: 'Tổng giá trị giao dịch trên các sàn thương mại điện tử, cộng dồn.',
    definitionEn: 'Value of the orders on platforms, cumulative.',
    numerator: counts('đồng', 'platform-order-value'),
    denominator: null,
  },
  {
    ...{ ...flowBy('month'), ...SELF, unit: 'VND' },
    indicatorId: 'I-45-1',
    name: 'Thu nhập do chủ thể bán tự báo',
    nameEn: 'Self-reported income of a seller',
    definition:
      'Thu nhập trong tháng do chủ thể bán tự báo, ít nhất theo mức đã chọn; không cộng vào số liệu chính thức.',
    definitionEn:
      'Income of a month as sellers report it, at least by the band they chose; never added to official totals.',
    numerator: counts('đồng tự báo', 'told-income'),
    denominator: null,
  },
  {
    ...{ ...flowBy('week', 'month'), ...SELF, unit: 'orders' },
    indicatorId: 'I-45-2',
    name: 'Đơn hàng do chủ thể bán tự báo',
    nameEn: 'Self-reported orders of a seller',
    definition: 'Số đơn hàng trong tuần hoặc tháng do chủ thể bán tự báo.',
    definitionEn: 'Orders of a week or month as a seller reports them.',
    numerator: counts('đơn hàng tự báo', 'told-orders-of-week', 'told-orders-of-month'),
    denominator: null,
  },
  {
    ...{ ...flowBy('week', 'month'), ...SELF, unit: 'followers' },
    indicatorId: 'I-45-3',
    name: 'Người theo dõi do chủ thể bán tự báo',
    nameEn: 'Self-reported followers of a seller',
    definition: 'Số người theo dõi trang bán hàng do chủ thể bán tự báo.',
    definitionEn: 'Followers of a page as a seller reports them.',
    numerator: counts('người theo dõi tự báo', 'told-followers-of-week', 'told-followers-of-month'),
    denominator: null,
  },
  {
    ...{ ...flowBy('week', 'month'), ...SELF, unit: 'persons' },
    indicatorId: 'I-45-4',
    name: 'Việc làm do chủ thể bán tự báo',
    nameEn: 'Self-reported jobs of a seller',
    definition: 'Số lao động thường xuyên và thời vụ do chủ thể bán tự báo.',
    definitionEn: 'Permanent and seasonal jobs as a seller reports them.',
    numerator: counts('lao động tự báo', 'told-jobs-of-week', 'told-jobs-of-month'),
    denominator: null,
  },
]
