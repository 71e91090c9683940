import type { BuiltIn } from '../indicator.ts'
import { counts, FROM_COMMUNE, HOUSEHOLDS, PROVINCE, RANK, STOCK, untold } from './common.ts'

const SHARED = { unit: '%', merge: 'ratio', service: 'government' } satisfies Partial<BuiltIn>

const HAMLETS = counts('thôn', 'hamlets')

/** Networks and cameras, and the ranks that others publish. */
export const infrastructureIndicators: readonly BuiltIn[] = [
  {
    ...{ ...STOCK, ...SHARED, levels: PROVINCE, pillar: 'government' },
    indicatorId: 'I-40',
    name: 'Xã có sóng 4G',
    nameEn: 'Communes with 4G',
    definition: 'Tỷ lệ xã, phường có ít nhất một thôn có sóng 4G, của bất kỳ nhà mạng nào.',
    definitionEn: 'Communes with at least one hamlet with 4G of any operator, of all communes.',
    numerator: counts('xã có sóng 4G', 'communes-with-4g'),
    denominator: counts('xã', 'communes'),
  },
  {
    ...{ ...STOCK, ...SHARED, levels: FROM_COMMUNE, pillar: 'government' },
    indicatorId: 'I-40-2',
    name: 'Thôn có sóng 4G',
    nameEn: 'Hamlets with 4G',
    definition: 'Tỷ lệ thôn có sóng 4G của ít nhất một nhà mạng.',
    definitionEn: 'Hamlets with 4G of at least one operator, of all hamlets.',
    numerator: counts('thôn có sóng 4G', 'hamlets-with-4g'),
    denominator: HAMLETS,
  },
  {
    ...{ ...STOCK, ...SHARED, levels: FROM_COMMUNE, pillar: 'government' },
    indicatorId: 'I-41',
    name: 'Thôn có cáp quang',
    nameEn: 'Hamlets with fibre',
    definition: 'Tỷ lệ thôn có hạ tầng cáp quang băng rộng.',
    definitionEn: 'Hamlets where fibre is available, of all hamlets.',
    numerator: counts('thôn có cáp quang', 'hamlets-with-fibre'),
    denominator: HAMLETS,
  },
  {
    ...{ ...STOCK, ...SHARED, levels: FROM_COMMUNE, pillar: 'society' },
    indicatorId: 'I-42',
    name: 'Hộ có internet',
    nameEn: 'Households with internet',
    definition: 'Tỷ lệ hộ có kết nối internet di động hoặc cố định.',
    definitionEn: 'Households with mobile or fixed internet, of all households.',
    numerator: counts('hộ có internet', 'homes-with-internet'),
    denominator: HOUSEHOLDS,
  },
  {
    ...{ ...STOCK, ...SHARED, levels: FROM_COMMUNE, pillar: 'society' },
    indicatorId: 'I-43',
    name: 'Thôn có camera kết nối',
    nameEn: 'Hamlets with linked cameras',
    definition: 'Tỷ lệ thôn có camera an ninh kết nối về xã.',
    definitionEn: 'Hamlets with cameras that are linked to the commune, of all hamlets.',
    numerator: counts('thôn có camera kết nối', 'hamlets-with-linked-cameras'),
    denominator: HAMLETS,
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
