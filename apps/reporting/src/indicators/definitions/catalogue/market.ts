import type { MeasureName } from '../../../counting/measures/sources.ts'
import type { BuiltIn } from '../indicator.ts'
import { CUMULATIVE, counts, FROM_COMMUNE, flowBy, PROVINCE, STOCK, untold } from './common.ts'

const MARKET = { levels: PROVINCE, pillar: 'economy', service: 'market' } satisfies Partial<BuiltIn>
const RATE = { unit: '%', merge: 'ratio' } satisfies Partial<BuiltIn>
const WEBSITES = {
  ...STOCK,
  ...MARKET,
  levels: FROM_COMMUNE,
  unit: 'websites',
  merge: 'sum',
} satisfies Partial<BuiltIn>

/** Enterprises, sellers and what they offer. */
export const marketIndicators: readonly BuiltIn[] = [
  {
    ...{ ...flowBy('year'), ...MARKET, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-29',
    name: 'Doanh nghiệp mới được hỗ trợ chuyển đổi số',
    nameEn: 'New enterprises supported',
    definition:
      'Số doanh nghiệp thành lập mới được hỗ trợ chuyển đổi số, trên số doanh nghiệp thành lập mới trong năm.',
    definitionEn: 'New enterprises supported in going digital, of the new enterprises of the year.',
    numerator: counts('doanh nghiệp mới được hỗ trợ', 'enterprises-founded-supported'),
    denominator: counts('doanh nghiệp mới', 'enterprises-founded'),
  },
  {
    ...{ ...CUMULATIVE, ...MARKET, levels: FROM_COMMUNE, unit: 'labels', merge: 'sum' },
    indicatorId: 'I-30',
    name: 'Tem truy xuất nguồn gốc đã cấp',
    nameEn: 'Traceability labels issued',
    definition: 'Số tem truy xuất nguồn gốc đã cấp, cộng dồn.',
    definitionEn: 'Traceability labels issued, cumulative.',
    numerator: counts('tem đã cấp', 'labels-issued'),
    denominator: null,
  },
  {
    ...{ ...CUMULATIVE, ...MARKET, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-31',
    name: 'Chủ thể bán được hỗ trợ',
    nameEn: 'Sellers with support',
    definition: 'Số chủ thể bán hàng đã được hỗ trợ, cộng dồn, trên tổng số chủ thể bán.',
    definitionEn: 'Sellers with a record of support, cumulative, of all sellers.',
    numerator: counts('chủ thể bán được hỗ trợ', 'sellers-supported'),
    denominator: counts('chủ thể bán', 'sellers'),
  },
  {
    ...{ ...STOCK, ...MARKET, levels: FROM_COMMUNE, unit: 'products', merge: 'sum' },
    indicatorId: 'I-32',
    name: 'Sản phẩm trên sàn thương mại điện tử',
    nameEn: 'Products with an open listing',
    definition: 'Số sản phẩm đang được niêm yết trên ít nhất một sàn; nhiều sàn tính một lần.',
    definitionEn: 'Products with an open listing; several listings count once.',
    numerator: counts('sản phẩm đang niêm yết', 'products-listed'),
    denominator: null,
  },
  {
    ...{ ...STOCK, ...MARKET, ...RATE },
    indicatorId: 'I-33',
    name: 'Sản phẩm OCOP trên sàn thương mại điện tử',
    nameEn: 'OCOP products with an open listing',
    definition: 'Tỷ lệ sản phẩm OCOP còn hiệu lực đang được niêm yết trên sàn.',
    definitionEn: 'OCOP products with an open listing, of the OCOP products whose certificate is valid.',
    numerator: untold('sản phẩm OCOP đang niêm yết'),
    denominator: untold('sản phẩm OCOP còn hiệu lực'),
  },
  {
    ...WEBSITES,
    indicatorId: 'I-37',
    name: 'Trang web thương mại điện tử',
    nameEn: 'Websites',
    definition: 'Số trang web thương mại điện tử của doanh nghiệp, cá nhân và các chủ khác đã thông báo hoặc đăng ký.',
    definitionEn: 'Websites of enterprises, persons and others that were notified or registered.',
    numerator: counts('trang web', 'websites'),
    denominator: null,
  },
  websitesOf(1, 'websites-of-enterprises', ['doanh nghiệp', 'enterprises']),
  websitesOf(2, 'websites-of-persons', ['cá nhân', 'persons']),
  websitesOf(3, 'websites-of-cooperatives', ['hợp tác xã', 'cooperatives']),
  websitesOf(4, 'websites-of-offices', ['cơ quan', 'offices']),
  {
    ...{ ...STOCK, ...MARKET, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-38',
    name: 'Sản phẩm OCOP có tem và niêm yết',
    nameEn: 'OCOP products with label and listing',
    definition: 'Tỷ lệ sản phẩm OCOP vừa có tem truy xuất nguồn gốc vừa được niêm yết trên sàn.',
    definitionEn: 'OCOP products with both a label and a listing, of all OCOP products.',
    numerator: untold('sản phẩm OCOP có tem và niêm yết'),
    denominator: untold('sản phẩm OCOP'),
  },
  {
    ...{ ...flowBy('year'), ...MARKET, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-39',
    name: 'Doanh nghiệp dùng nền tảng số',
    nameEn: 'Enterprises using a platform',
    definition: 'Tỷ lệ doanh nghiệp đang hoạt động dùng ít nhất một nền tảng số trong năm.',
    definitionEn: 'Enterprises using at least one platform in the year, of all active enterprises.',
    numerator: counts('doanh nghiệp dùng nền tảng số', 'enterprises-on-platforms'),
    denominator: counts('doanh nghiệp đang hoạt động', 'enterprises-active'),
  },
]

function websitesOf(number: number, measure: MeasureName, [vi, en]: readonly [string, string]): BuiltIn {
  return {
    ...WEBSITES,
    indicatorId: `I-37-${number}`,
    name: `Trang web thương mại điện tử của ${vi}`,
    nameEn: `Websites of ${en}`,
    definition: `Số trang web thương mại điện tử của ${vi} đã thông báo hoặc đăng ký.`,
    definitionEn: `Websites of ${en} that were notified or registered.`,
    numerator: counts(`trang web của ${vi}`, measure),
    denominator: null,
  }
}
