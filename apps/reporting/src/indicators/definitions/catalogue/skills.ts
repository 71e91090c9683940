import type { BuiltIn } from '../indicator.ts'
import { counts, EVERY_LEVEL, HOUSEHOLDS, STOCK } from './common.ts'

const SKILLS = [
  [1, 'dịch vụ công trực tuyến', 'online public services'],
  [2, 'mua sắm trực tuyến', 'online shopping'],
  [3, 'thanh toán trực tuyến', 'online payment'],
  [4, 'tự bảo vệ trên không gian mạng', 'self-protection online'],
  [5, 'nền tảng số khác theo địa phương', 'other local platforms'],
] as const

const SHARED = {
  ...STOCK,
  ...{ levels: EVERY_LEVEL, unit: '%', merge: 'ratio', pillar: 'society', service: 'teams' },
} satisfies Partial<BuiltIn>

/** I-05b for each of the five skills, over the households assessed and over all households. */
export const skillIndicators: readonly BuiltIn[] = SKILLS.flatMap(([number, name, nameEn]): BuiltIn[] => {
  const numerator = counts('hộ có người tự làm được', `homes-alone-${number}`)
  return [
    {
      ...{ ...SHARED, numerator, denominator: counts('hộ đã được đánh giá', `homes-assessed-${number}`) },
      indicatorId: `I-05b-${number}`,
      name: `Hộ tự làm được: ${name} (trên số hộ đã đánh giá)`,
      nameEn: `Households able alone: ${nameEn} (of those assessed)`,
      definition: `Tỷ lệ hộ có người tự làm được kỹ năng ${number} (${name}), trên số hộ đã được đánh giá kỹ năng này.`,
      definitionEn: `Households where somebody does skill ${number} (${nameEn}) alone, of the households assessed in it.`,
    },
    {
      ...{ ...SHARED, numerator, denominator: HOUSEHOLDS },
      indicatorId: `I-05b-${number}-all`,
      name: `Hộ tự làm được: ${name} (trên tổng số hộ)`,
      nameEn: `Households able alone: ${nameEn} (of all)`,
      definition: `Tỷ lệ hộ có người tự làm được kỹ năng ${number} (${name}), trên tổng số hộ.`,
      definitionEn: `Households where somebody does skill ${number} (${nameEn}) alone, of all households.`,
    },
  ]
})
