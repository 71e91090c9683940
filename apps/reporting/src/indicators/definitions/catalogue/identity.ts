import type { BuiltIn } from '../indicator.ts'
import { CUMULATIVE, counts, EVERY_LEVEL, PROVINCE, STOCK } from './common.ts'

const IDENTITY = { unit: '%', merge: 'ratio', service: 'identity' } satisfies Partial<BuiltIn>

/** Chip cards, health cards and e-ID. */
export const identityIndicators: readonly BuiltIn[] = [
  {
    ...{ ...STOCK, ...IDENTITY, levels: PROVINCE, pillar: 'government' },
    indicatorId: 'I-12',
    name: 'Cơ sở khám chữa bệnh nhận thẻ căn cước gắn chíp',
    nameEn: 'Health facilities that accept chip cards',
    definition: 'Tỷ lệ cơ sở khám chữa bệnh nhận thẻ căn cước gắn chíp.',
    definitionEn: 'Health facilities that accept chip cards, of all facilities.',
    numerator: counts('cơ sở nhận thẻ', 'health-facilities-with-chip-cards'),
    denominator: counts('cơ sở khám chữa bệnh', 'health-facilities'),
  },
  {
    ...{ ...CUMULATIVE, ...IDENTITY, levels: EVERY_LEVEL, pillar: 'society' },
    indicatorId: 'I-13',
    name: 'Thẻ bảo hiểm y tế đã liên kết',
    nameEn: 'Health cards linked',
    definition:
      'Số thẻ bảo hiểm y tế đã liên kết với căn cước hoặc VNeID, trên số thẻ đã cấp trong năm mà xã đã ghi; xã chưa ghi thì chưa có số liệu.',
    definitionEn:
      'Health cards linked to the chip card or VNeID, of the cards issued as recorded for the year; no data where none is recorded.',
    numerator: counts('thẻ đã liên kết', 'health-cards-linked'),
    denominator: counts('thẻ đã cấp', 'health-cards-issued'),
  },
  {
    ...{ ...CUMULATIVE, ...IDENTITY, levels: EVERY_LEVEL, pillar: 'society' },
    indicatorId: 'I-13-2',
    name: 'Dùng được thẻ căn cước khi khám bệnh',
    nameEn: 'Linked health cards that do at the doctor',
    definition: 'Tỷ lệ người dùng được căn cước hoặc VNeID khi khám bệnh, trên số người đã liên kết thẻ bảo hiểm y tế.',
    definitionEn: 'Residents whose chip card or VNeID does at the doctor, of those whose health card is linked.',
    numerator: counts('người dùng được khi khám bệnh', 'linked-cards-at-doctor'),
    denominator: counts('thẻ đã liên kết', 'health-cards-linked'),
  },
  {
    ...{ ...STOCK, ...IDENTITY, levels: EVERY_LEVEL, pillar: 'government' },
    indicatorId: 'I-14',
    name: 'Định danh điện tử mức 2 đã kích hoạt',
    nameEn: 'e-ID level 2 activated',
    definition: 'Tỷ lệ người từ đủ 14 tuổi đã kích hoạt mức 2; lịch hẹn hoặc đăng ký chưa được tính.',
    definitionEn: 'Residents of 14 and over whose level 2 is activated; an appointment or registration does not count.',
    numerator: counts('người đã kích hoạt mức 2', 'eid-level2'),
    denominator: counts('người từ đủ 14 tuổi', 'eid-eligible'),
  },
  {
    ...{ ...STOCK, ...IDENTITY, levels: EVERY_LEVEL, pillar: 'society' },
    indicatorId: 'I-67',
    name: 'Người có ứng dụng công dân số của tỉnh',
    nameEn: "Residents with their province's app",
    definition: 'Tỷ lệ người từ đủ 15 tuổi có ứng dụng công dân của tỉnh mình trên ít nhất một thiết bị.',
    definitionEn: 'Residents of 15 and over with the citizen app of their province on a device of theirs.',
    numerator: counts('người có ứng dụng của tỉnh', 'provincial-app-15'),
    denominator: counts('người từ đủ 15 tuổi', 'persons-15'),
  },
]
