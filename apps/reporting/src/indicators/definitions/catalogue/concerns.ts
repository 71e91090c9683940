import type { BuiltIn } from '../indicator.ts'
import { counts, EVERY_LEVEL, flowBy } from './common.ts'

const CONCERNS = {
  ...{ ...flowBy('month', 'quarter', 'year'), levels: EVERY_LEVEL, pillar: 'society', service: 'teams' },
  ...{ unit: '%', merge: 'ratio' },
} satisfies Partial<BuiltIn>

/** What becomes of questions and difficulties. */
export const concernIndicators: readonly BuiltIn[] = [
  {
    ...CONCERNS,
    indicatorId: 'I-57',
    name: 'Khó khăn được trả lời đúng hạn',
    nameEn: 'Difficulties answered in time',
    definition:
      'Tỷ lệ khó khăn đến hạn trong kỳ đã được trả lời (hoặc từ chối, có nêu lý do) chậm nhất vào ngày đến hạn ghi lúc đầu; khó khăn mở lại thì chưa tính là đã trả lời.',
    definitionEn:
      'Difficulties due in the period that were answered, or rejected with a reason, by the day that was due first; one that was opened again is not answered.',
    numerator: counts('khó khăn đã trả lời đúng hạn', 'difficulties-answered-in-time'),
    denominator: counts('khó khăn đến hạn', 'difficulties-due'),
  },
  {
    ...CONCERNS,
    indicatorId: 'I-58',
    name: 'Câu hỏi được trả lời',
    nameEn: 'Questions answered',
    definition: 'Tỷ lệ câu hỏi nêu trong kỳ đã được trả lời, kể cả câu hỏi chuyển thành khó khăn.',
    definitionEn: 'Questions asked in the period that were answered, also as the difficulty that they became.',
    numerator: counts('câu hỏi đã trả lời', 'questions-answered'),
    denominator: counts('câu hỏi', 'questions-asked'),
  },
]
