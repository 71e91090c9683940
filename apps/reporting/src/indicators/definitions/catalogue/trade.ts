import type { BuiltIn } from '../indicator.ts'
import { CUMULATIVE, FROM_COMMUNE, flowBy, PROVINCE, untold } from './common.ts'

const TRADE = { levels: PROVINCE, pillar: 'economy', service: 'market', merge: 'sum' } satisfies Partial<BuiltIn>
/** What sellers say of themselves is never added up. */
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
    numerator: untold('tài khoản mua'),
    denominator: null,
  },
  {
    ...{ ...CUMULATIVE, ...TRADE, unit: 'orders' },
    indicatorId: 'I-35',
    name: 'Đơn hàng thành công',
    nameEn: 'Completed orders',
    definition: 'Số đơn hàng thành công trên các sàn thương mại điện tử, cộng dồn.',
    definitionEn: 'Orders completed on platforms, cumulative.',
    numerator: untold('đơn hàng thành công'),
    denominator: null,
  },
  {
    ...{ ...CUMULATIVE, ...TRADE, unit: 'VND' },
    indicatorId: 'I-36',
    name: 'Giá trị giao dịch trên sàn',
    nameEn: 'Value of orders',
    definition: 'Tổng giá trị giao dịch trên các sàn thương mại điện tử, cộng dồn.',
    definitionEn: 'Value of the orders on platforms, cumulative.',
    numerator: untold('đồng'),
    denominator: null,
  },
  {
    ...{ ...flowBy('month'), ...SELF, unit: 'VND' },
    indicatorId: 'I-45-1',
    name: 'Thu nhập do chủ thể bán tự báo',
    nameEn: 'Self-reported income of a seller',
    definition: 'Thu nhập trong tháng do chủ thể bán tự báo; không cộng vào số liệu chính thức.',
    definitionEn: 'Income of a month as a seller reports it; never added to official totals.',
    numerator: untold('đồng tự báo'),
    denominator: null,
  },
  {
    ...{ ...flowBy('week', 'month'), ...SELF, unit: 'orders' },
    indicatorId: 'I-45-2',
    name: 'Đơn hàng do chủ thể bán tự báo',
    nameEn: 'Self-reported orders of a seller',
    definition: 'Số đơn hàng trong tuần hoặc tháng do chủ thể bán tự báo.',
    definitionEn: 'Orders of a week or month as a seller reports them.',
    numerator: untold('đơn hàng tự báo'),
    denominator: null,
  },
  {
    ...{ ...flowBy('week', 'month'), ...SELF, unit: 'followers' },
    indicatorId: 'I-45-3',
    name: 'Người theo dõi do chủ thể bán tự báo',
    nameEn: 'Self-reported followers of a seller',
    definition: 'Số người theo dõi trang bán hàng do chủ thể bán tự báo.',
    definitionEn: 'Followers of a page as a seller reports them.',
    numerator: untold('người theo dõi tự báo'),
    denominator: null,
  },
  {
    ...{ ...flowBy('week', 'month'), ...SELF, unit: 'persons' },
    indicatorId: 'I-45-4',
    name: 'Việc làm do chủ thể bán tự báo',
    nameEn: 'Self-reported jobs of a seller',
    definition: 'Số lao động thường xuyên và thời vụ do chủ thể bán tự báo.',
    definitionEn: 'Permanent and seasonal jobs as a seller reports them.',
    numerator: untold('lao động tự báo'),
    denominator: null,
  },
]
