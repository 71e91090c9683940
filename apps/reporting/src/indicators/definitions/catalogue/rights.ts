import type { BuiltIn } from '../indicator.ts'
import { counts, FROM_COMMUNE, flowBy } from './common.ts'

/** How what people ask of the data on them is answered. */
export const rightsIndicators: readonly BuiltIn[] = [
  {
    ...flowBy('month', 'quarter', 'year', 'year-to-date', 'range'),
    ...{ pillar: 'society', service: 'identity', levels: FROM_COMMUNE, unit: '%', merge: 'ratio' },
    indicatorId: 'I-66',
    name: 'Yêu cầu về dữ liệu cá nhân trả lời đúng hạn',
    nameEn: 'Requests about personal data answered in time',
    definition: 'Tỷ lệ yêu cầu về dữ liệu cá nhân đến hạn trong kỳ đã được trả lời trong 2 ngày làm việc.',
    definitionEn: 'Requests about personal data due in the period that were answered within two working days.',
    numerator: counts('yêu cầu đã trả lời đúng hạn', 'rights-requests-in-time'),
    denominator: counts('yêu cầu đến hạn trả lời', 'rights-requests-due'),
  },
]
