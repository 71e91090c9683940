import { demoId } from './ids.ts'
import type { Items } from './items.ts'

type Claim = Items['claims'][number]
type Figure = Pick<Claim, 'indicatorId' | 'unit' | 'rawText'> &
  Partial<Pick<Claim, 'numerator' | 'denominator' | 'value' | 'qualifier'>>

const PUBLISHED_ON = '2025-11-17'
const SOURCE = { name: 'Bài báo về tổ công nghệ số cộng đồng ở An Giang', publishedOn: PUBLISHED_ON }

/** What was published of units of the demo; two of the figures are implausible, and kept with a flag. */
const FIGURES: readonly Figure[] = [
  { indicatorId: 'I-01', unit: '91', numerator: 1035, rawText: '1.035 tổ công nghệ số cộng đồng ở khắp nơi' },
  { indicatorId: 'I-02', unit: '91', numerator: 8000, qualifier: 'nearly', rawText: 'gần 8.000 thành viên' },
  { indicatorId: 'I-01', unit: '31027', numerator: 26, rawText: '26 tổ công nghệ số cộng đồng' },
  { indicatorId: 'I-01', unit: '31018', numerator: 18, rawText: '18 tổ công nghệ số cộng đồng' },
  { indicatorId: 'I-02', unit: '31018', numerator: 90, rawText: '90 thành viên' },
  { indicatorId: 'I-14', unit: '31018', value: 90, rawText: '90% người dân kích hoạt định danh mức 2' },
  { indicatorId: 'I-19', unit: '31018', value: 2000, qualifier: 'nearly', rawText: 'gần 2.000 hồ sơ mỗi ngày' },
  { indicatorId: 'I-20', unit: '31018', numerator: 300, value: 15, rawText: '300 hồ sơ trực tuyến mỗi ngày (15%)' },
  { indicatorId: 'I-21', unit: '31018', value: 97, qualifier: 'nearly', rawText: 'gần 97% hồ sơ được giải quyết' },
]

export function createClaims(): Claim[] {
  return FIGURES.map((figure, number) => {
    return { claimId: demoId('claim', number), time: PUBLISHED_ON, source: SOURCE, ...figure }
  })
}
