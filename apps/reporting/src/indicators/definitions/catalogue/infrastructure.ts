import type { BuiltIn } from '../indicator.ts'
import { FROM_COMMUNE, PROVINCE, RANK, STOCK, untold } from './common.ts'

const SHARED = { unit: '%', merge: 'ratio', service: 'government' } satisfies Partial<BuiltIn>

/** Networks and cameras, and the ranks that others publish. */
export const infrastructureIndicators: readonly BuiltIn[] = [
  {
    ...{ ...STOCK, ...SHARED, levels: PROVINCE, pillar: 'government' },
    indicatorId: 'I-40',
    name: 'Xã có sóng 4G',
    nameEn: 'Communes with 4G',
    definition: 'Tỷ lệ xã, phường có sóng 4G.',
    definitionEn: 'Communes with 4G, of all communes.',
    numerator: untold('xã có sóng 4G'),
    denominator: untold('xã'),
  },
  {
    ...{ ...STOCK, ...SHARED, levels: FROM_COMMUNE, pillar: 'government' },
    indicatorId: 'I-40-2',
    name: 'Thôn có sóng 4G',
    nameEn: 'Hamlets with 4G',
    definition: 'Tỷ lệ thôn có sóng 4G.',
    definitionEn: 'Hamlets with 4G, of all hamlets.',
    numerator: untold('thôn có sóng 4G'),
    denominator: untold('thôn'),
  },
  {
    ...{ ...STOCK, ...SHARED, levels: FROM_COMMUNE, pillar: 'government' },
    indicatorId: 'I-41',
    name: 'Thôn có cáp quang',
    nameEn: 'Hamlets with fibre',
    definition: 'Tỷ lệ thôn có hạ tầng cáp quang băng rộng.',
    definitionEn: 'Hamlets where fibre is available, of all hamlets.',
    numerator: untold('thôn có cáp quang'),
    denominator: untold('thôn'),
  },
  {
    ...{ ...STOCK, ...SHARED, levels: FROM_COMMUNE, pillar: 'society' },
    indicatorId: 'I-42',
    name: 'Hộ có internet',
    nameEn: 'Households with internet',
    definition: 'Tỷ lệ hộ có kết nối internet di động hoặc cố định.',
    definitionEn: 'Households with mobile or fixed internet, of all households.',
    numerator: untold('hộ có internet'),
    denominator: untold('hộ gia đình'),
  },
  {
    ...{ ...STOCK, ...SHARED, levels: FROM_COMMUNE, pillar: 'society' },
    indicatorId: 'I-43',
    name: 'Thôn có camera kết nối',
    nameEn: 'Hamlets with linked cameras',
    definition: 'Tỷ lệ thôn có camera an ninh kết nối về xã.',
    definitionEn: 'Hamlets with cameras that are linked to the commune, of all hamlets.',
    numerator: untold('thôn có camera kết nối'),
    denominator: untold('thôn'),
  },
  {
    ...{ ...RANK, levels: FROM_COMMUNE, unit: 'rank', merge: 'none', pillar: 'government', service: 'reporting' },
    indicatorId: 'I-44',
    name: 'Xếp hạng công bố',
    nameEn: 'Published rank',
    definition: 'Thứ hạng do cơ quan có thẩm quyền công bố trong năm, trên số đơn vị được xếp hạng.',
    definitionEn: 'Rank that an authority published for the year, of the units ranked.',
    numerator: untold('thứ hạng'),
    denominator: untold('đơn vị được xếp hạng'),
  },
]
