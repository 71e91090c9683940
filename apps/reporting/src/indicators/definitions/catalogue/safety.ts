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
    definition: 'Số tin báo lừa đảo nhận được trong kỳ.',
    definitionEn: 'Scam reports received in the period.',
    numerator: counts('tin báo nhận được', 'scam-reports'),
    denominator: null,
  },
  {
    ...{ ...BY_MONTH, ...SAFETY, unit: '%', merge: 'ratio' },
    indicatorId: 'I-61',
    name: 'Tin báo lừa đảo đã xử lý',
    nameEn: 'Scam reports handled',
    definition: 'Tỷ lệ tin báo nhận được trong kỳ mà nay đã chuyển công an hoặc đã xong.',
    definitionEn: 'Scam reports received in the period that were passed to the police or closed by now.',
    numerator: counts('tin báo đã chuyển hoặc đã xong', 'scam-reports-handled'),
    denominator: counts('tin báo nhận được', 'scam-reports'),
  },
]
