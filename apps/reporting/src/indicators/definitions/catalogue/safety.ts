import type { BuiltIn } from '../indicator.ts'
import { counts, EVERY_LEVEL, FROM_COMMUNE, flowBy, STOCK } from './common.ts'

const SAFETY = { pillar: 'society', service: 'teams', levels: EVERY_LEVEL } satisfies Partial<BuiltIn>
const BY_MONTH = flowBy('month', 'quarter', 'year', 'year-to-date', 'range')

/** What people are warned of, and what they report. */
export const safetyIndicators: readonly BuiltIn[] = [
  {
    ...{ ...STOCK, ...SAFETY, levels: FROM_COMMUNE, unit: 'warnings', merge: 'sum' },
    indicatorId: 'I-59',
    name: 'Cảnh báo đang phát',
    nameEn: 'Warnings in force',
    definition: 'Số cảnh báo lừa đảo, mất an toàn trên mạng đang được phát cho người dân.',
    definitionEn: 'Warnings that are published, and neither expired nor withdrawn.',
    numerator: counts('cảnh báo đang phát', 'warnings'),
    denominator: null,
  },
  {
    ...{ ...BY_MONTH, ...SAFETY, unit: 'scam-reports', merge: 'sum' },
    indicatorId: 'I-60',
    name: 'Tin báo lừa đảo',
    nameEn: 'Scam reports',
    definition: 'Số tin báo lừa đảo nhận được trong kỳ; tin đã rút không tính.',
    definitionEn: 'Scam reports received in the period; those that were taken back do not count.',
    numerator: counts('tin báo nhận được', 'scam-reports'),
    denominator: null,
  },
  {
    ...{ ...BY_MONTH, ...SAFETY, unit: '%', merge: 'ratio' },
    indicatorId: 'I-61',
    name: 'Tin báo lừa đảo đã xử lý',
    nameEn: 'Scam reports handled',
    definition: 'Tỷ lệ tin báo nhận được trong kỳ mà nay đã chuyển công an hoặc đã xong; tin đã rút không tính.',
    definitionEn:
      'Scam reports received in the period that were passed to the police or closed by now; those that were taken back do not count.',
    numerator: counts('tin báo đã chuyển hoặc đã xong', 'scam-reports-handled'),
    denominator: counts('tin báo nhận được', 'scam-reports'),
  },
  {
    ...{ ...STOCK, ...SAFETY, unit: '%', merge: 'ratio' },
    indicatorId: 'I-63',
    name: 'Thông báo đã được đọc',
    nameEn: 'Messages read',
    definition:
      'Số lượt trưởng tổ đã báo đã đọc, trên số lượt được yêu cầu báo, tính đến ngày xem; thông báo đã rút không tính.',
    definitionEn:
      'Receipts that leaders of teams have given, of those they were asked for, up to the day; withdrawn messages do not count.',
    numerator: counts('lượt đã báo đã đọc', 'receipts-given'),
    denominator: counts('lượt cần báo', 'receipts-asked'),
  },
  {
    ...{ ...STOCK, ...SAFETY, unit: '%', merge: 'ratio' },
    indicatorId: 'I-64',
    name: 'Cảnh báo đã được đọc',
    nameEn: 'Warnings read',
    definition:
      'Số lượt trưởng tổ đã báo đã đọc cảnh báo, trên số lượt được yêu cầu báo, tính đến ngày xem; cảnh báo đã rút không tính.',
    definitionEn:
      'Receipts of warnings that leaders of teams have given, of those they were asked for, up to the day; withdrawn ones do not count.',
    numerator: counts('lượt đã báo đã đọc cảnh báo', 'warning-receipts-given'),
    denominator: counts('lượt cần báo', 'warning-receipts-asked'),
  },
  {
    ...{ ...flowBy('month', 'quarter', 'year', 'year-to-date', 'campaign', 'range'), ...SAFETY },
    ...{ levels: FROM_COMMUNE, unit: 'sessions', merge: 'sum' },
    indicatorId: 'I-65',
    name: 'Buổi về an toàn trên mạng',
    nameEn: 'Safety sessions held',
    definition: 'Số buổi đã tổ chức có chủ đề an toàn, tự bảo vệ trên mạng; buổi hoãn hoặc hủy không tính.',
    definitionEn:
      'Sessions that were held on safety and self-protection online; postponed and cancelled ones do not count.',
    numerator: counts('buổi về an toàn đã tổ chức', 'safety-sessions-held'),
    denominator: null,
  },
  {
    ...{ ...flowBy('month', 'quarter', 'year', 'year-to-date', 'campaign', 'range'), ...SAFETY },
    ...{ levels: FROM_COMMUNE, unit: 'attendances', merge: 'sum' },
    indicatorId: 'I-65-2',
    name: 'Lượt tham dự buổi về an toàn trên mạng',
    nameEn: 'Attendances at safety sessions',
    definition: 'Số lượt tham dự các buổi về an toàn trên mạng; một người dự hai buổi là hai lượt.',
    definitionEn: 'Attendances at sessions on safety online; a person at two sessions is two attendances.',
    numerator: counts('lượt tham dự', 'safety-attendances'),
    denominator: null,
  },
]
