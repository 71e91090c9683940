import type { DefinedIndicator, DefinedPart } from './indicator.ts'

const SKILLS = [
  [1, 'dịch vụ công trực tuyến', 'online public services'],
  [2, 'mua sắm trực tuyến', 'online shopping'],
  [3, 'thanh toán trực tuyến', 'online payment'],
  [4, 'tự bảo vệ trên không gian mạng', 'self-protection online'],
  [5, 'nền tảng số khác theo địa phương', 'other local platforms'],
] as const

type Common = Pick<DefinedIndicator, 'version' | 'validFrom' | 'levels' | 'kind' | 'periods'>

/** I-05b for each of the five skills, over the households assessed and over all households. */
export function skillIndicators(common: Common, households: DefinedPart): DefinedIndicator[] {
  return SKILLS.flatMap(([number, name, nameEn]) => {
    const numerator: DefinedPart = { text: 'hộ có người tự làm được', measures: `homes-alone-${number}` }
    const shared = { ...common, numerator, unit: '%', pillar: 'society' } as const
    return [
      {
        ...shared,
        indicatorId: `I-05b-${number}`,
        name: `Hộ tự làm được: ${name} (trên số hộ đã đánh giá)`,
        nameEn: `Households able alone: ${nameEn} (of those assessed)`,
        definition: `Tỷ lệ hộ có người tự làm được kỹ năng ${number} (${name}), trên số hộ đã được đánh giá kỹ năng này.`,
        definitionEn: `Households where somebody does skill ${number} (${nameEn}) alone, of the households assessed in it.`,
        denominator: { text: 'hộ đã được đánh giá', measures: `homes-assessed-${number}` },
      },
      {
        ...shared,
        indicatorId: `I-05b-${number}-all`,
        name: `Hộ tự làm được: ${name} (trên tổng số hộ)`,
        nameEn: `Households able alone: ${nameEn} (of all)`,
        definition: `Tỷ lệ hộ có người tự làm được kỹ năng ${number} (${name}), trên tổng số hộ.`,
        definitionEn: `Households where somebody does skill ${number} (${nameEn}) alone, of all households.`,
        denominator: households,
      },
    ]
  })
}
