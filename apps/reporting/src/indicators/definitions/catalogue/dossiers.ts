import type { BuiltIn } from '../indicator.ts'
import { counts, FROM_COMMUNE, flowBy, PROVINCE } from './common.ts'

const SERVICES = { pillar: 'government', service: 'government' } satisfies Partial<BuiltIn>
const RATE = { unit: '%', merge: 'ratio' } satisfies Partial<BuiltIn>

/** What citizens file and report, and how it is answered. */
export const dossierIndicators: readonly BuiltIn[] = [
  {
    ...{ ...flowBy('range'), ...SERVICES, levels: PROVINCE, unit: 'items', merge: 'sum' },
    indicatorId: 'I-17',
    name: 'Phản ánh, kiến nghị',
    nameEn: 'Feedback items',
    definition: 'Số phản ánh, kiến nghị của người dân tiếp nhận trong kỳ.',
    definitionEn: 'Items of feedback received from citizens in the period.',
    numerator: counts('phản ánh, kiến nghị', 'feedback-received'),
    denominator: null,
  },
  {
    ...{ ...flowBy('range'), ...SERVICES, ...RATE, levels: PROVINCE },
    indicatorId: 'I-18',
    name: 'Phản ánh được trả lời đúng hạn',
    nameEn: 'Feedback answered by the due date',
    definition: 'Tỷ lệ phản ánh, kiến nghị được trả lời đúng hạn, trên số đến hạn trong kỳ.',
    definitionEn: 'Feedback answered by its due date, of the items due in the period.',
    numerator: counts('phản ánh đã trả lời đúng hạn', 'feedback-answered-in-time'),
    denominator: counts('phản ánh đến hạn', 'feedback-due'),
  },
  {
    // Days are the same everywhere: the averages of several units add up.
    ...{ ...flowBy('month'), ...SERVICES, levels: FROM_COMMUNE, unit: 'dossiers-a-day', merge: 'sum' },
    indicatorId: 'I-19',
    name: 'Hồ sơ tiếp nhận mỗi ngày',
    nameEn: 'Dossiers received a day',
    definition: 'Số hồ sơ tiếp nhận trong tháng, trên số ngày làm việc.',
    definitionEn: 'Dossiers received in the month, a working day.',
    numerator: counts('hồ sơ tiếp nhận', 'dossiers-received'),
    denominator: counts('ngày làm việc', 'dossier-working-days'),
  },
  {
    ...{ ...flowBy('month'), ...SERVICES, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-20',
    name: 'Hồ sơ nộp trực tuyến',
    nameEn: 'Dossiers filed online',
    definition: 'Tỷ lệ hồ sơ nộp trực tuyến, trên số hồ sơ tiếp nhận trong tháng.',
    definitionEn: 'Dossiers filed online, of those received in the month.',
    numerator: counts('hồ sơ nộp trực tuyến', 'dossiers-filed-online'),
    denominator: counts('hồ sơ tiếp nhận', 'dossiers-received'),
  },
  {
    ...{ ...flowBy('month'), ...SERVICES, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-21',
    name: 'Hồ sơ giải quyết đúng hạn',
    nameEn: 'Dossiers resolved on time',
    definition: 'Tỷ lệ hồ sơ giải quyết đúng hạn, trên số hồ sơ đã giải quyết trong tháng.',
    definitionEn: 'Dossiers resolved on time, of those resolved in the month.',
    numerator: counts('hồ sơ giải quyết đúng hạn', 'dossiers-resolved-on-time'),
    denominator: counts('hồ sơ đã giải quyết', 'dossiers-resolved'),
  },
  {
    ...{ ...flowBy('month'), ...SERVICES, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-21-2',
    name: 'Hồ sơ đã giải quyết',
    nameEn: 'Dossiers resolved',
    definition: 'Tỷ lệ hồ sơ đã giải quyết, trên số hồ sơ tiếp nhận trong tháng: cách hiểu khác của số công bố.',
    definitionEn: 'Dossiers resolved, of those received in the month: the other reading of published figures.',
    numerator: counts('hồ sơ đã giải quyết', 'dossiers-resolved'),
    denominator: counts('hồ sơ tiếp nhận', 'dossiers-received'),
  },
  {
    ...{ ...flowBy('year'), ...SERVICES, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-24',
    name: 'Hồ sơ trực tuyến của thủ tục trực tuyến',
    nameEn: 'Dossiers of online procedures filed online',
    definition: 'Tỷ lệ hồ sơ nộp trực tuyến, trên số hồ sơ của các thủ tục cung cấp trực tuyến trong năm.',
    definitionEn: 'Dossiers filed online, of all dossiers of procedures that are offered online.',
    numerator: counts('hồ sơ nộp trực tuyến', 'online-dossiers-filed-online'),
    denominator: counts('hồ sơ của thủ tục trực tuyến', 'dossiers-of-online-procedures'),
  },
  {
    ...{ ...flowBy('month', 'quarter', 'year'), ...SERVICES, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-69',
    name: 'Mức độ hài lòng',
    nameEn: 'Satisfaction',
    definition:
      'Tỷ lệ lượt đánh giá 4 hoặc 5 điểm, trên số lượt đánh giá dịch vụ trong kỳ; mỗi số thứ tự hoặc hồ sơ được đánh giá một lần.',
    definitionEn: 'Ratings of 4 or 5 of the ratings of services in the period; each number or dossier is rated once.',
    numerator: counts('lượt đánh giá 4 hoặc 5 điểm', 'ratings-good'),
    denominator: counts('lượt đánh giá', 'ratings'),
  },
]
