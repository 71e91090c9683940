import { demoId } from './ids.ts'
import type { Items } from './items.ts'

type Claim = Items['claims'][number]
type Figure = Pick<Claim, 'indicatorId' | 'unit' | 'rawText'> &
  Partial<Pick<Claim, 'numerator' | 'denominator' | 'value' | 'qualifier'>>
type Report = { readonly name: string; readonly publishedOn: string | null; readonly time: string }

/** What was published of units of the demo, report by report; three of the figures are implausible, and kept with a flag. */
const PUBLISHED: readonly (readonly [Report, readonly Figure[]])[] = [
  [
    {
      name: 'Bài báo về tổ công nghệ số cộng đồng ở An Giang',
      ...{ publishedOn: '2025-11-17', time: '2025-11-17' },
    },
    [
      { indicatorId: 'I-01', unit: '91', numerator: 1035, rawText: '1.035 tổ công nghệ số cộng đồng ở khắp nơi' },
      { indicatorId: 'I-02', unit: '91', numerator: 8000, qualifier: 'nearly', rawText: 'gần 8.000 thành viên' },
      { indicatorId: 'I-01', unit: '31027', numerator: 26, rawText: '26 tổ công nghệ số cộng đồng' },
      { indicatorId: 'I-01', unit: '31018', numerator: 18, rawText: '18 tổ công nghệ số cộng đồng' },
      { indicatorId: 'I-02', unit: '31018', numerator: 90, rawText: '90 thành viên' },
      { indicatorId: 'I-14', unit: '31018', value: 90, rawText: '90% người dân kích hoạt định danh mức 2' },
      { indicatorId: 'I-19', unit: '31018', value: 2000, qualifier: 'nearly', rawText: 'gần 2.000 hồ sơ mỗi ngày' },
      { indicatorId: 'I-20', unit: '31018', numerator: 300, value: 15, rawText: '300 hồ sơ trực tuyến mỗi ngày (15%)' },
      { indicatorId: 'I-21', unit: '31018', value: 97, qualifier: 'nearly', rawText: 'gần 97% hồ sơ được giải quyết' },
    ],
  ],
  [
    {
      name: 'Bài báo về chuyển đổi số ở huyện Triệu Sơn',
      ...{ publishedOn: '2025-05-24', time: '2025-05-24' },
    },
    [
      { indicatorId: 'I-01', unit: '397', numerator: 254, rawText: '254 tổ công nghệ số cộng đồng' },
      { indicatorId: 'I-02', unit: '397', numerator: 769, rawText: '769 thành viên' },
      { indicatorId: 'I-26', unit: '397', value: 76.7, rawText: '76,7% người dân có tài khoản thanh toán' },
      {
        indicatorId: 'I-38',
        unit: '397',
        numerator: 35,
        denominator: 35,
        rawText: '35/35 sản phẩm OCOP có tem và gian hàng',
      },
      { indicatorId: 'I-41', unit: '397', value: 100, rawText: 'tất cả các thôn có cáp quang' },
      { indicatorId: 'I-42', unit: '397', value: 87, rawText: '87% hộ có internet' },
      { indicatorId: 'I-43', unit: '15712', numerator: 8, denominator: 8, rawText: '8/8 thôn có camera an ninh' },
      { indicatorId: 'I-22', unit: '15712', value: 100, rawText: 'tất cả cán bộ có tài khoản công vụ' },
    ],
  ],
  [
    {
      name: 'Bài báo về chuyển đổi số ở huyện Triệu Sơn',
      ...{ publishedOn: '2025-05-24', time: '2024' },
    },
    [
      { indicatorId: 'I-23', unit: '15712', value: 100, rawText: '100% văn bản không mật xử lý trên mạng' },
      { indicatorId: 'I-24', unit: '15712', value: 100, rawText: '100% hồ sơ trực tuyến' },
      { indicatorId: 'I-25', unit: '397', value: 100, rawText: 'tất cả cuộc họp trực tuyến' },
    ],
  ],
  [
    { name: 'Bài báo về chuyển đổi số ở Thanh Hóa', publishedOn: null, time: '2021-12-01..2023-12-31' },
    [{ indicatorId: 'I-15', unit: '38', numerator: 7_744_376, rawText: '7.744.376 văn bản điện tử' }],
  ],
  [
    // The article has no date; it was written about then.
    { name: 'Bài báo về chuyển đổi số ở Thanh Hóa', publishedOn: null, time: '2023-12-31' },
    [
      { indicatorId: 'I-12', unit: '38', numerator: 679, denominator: 679, rawText: '679/679 cơ sở khám chữa bệnh' },
      { indicatorId: 'I-13', unit: '38', numerator: 3_161_227, rawText: '3.161.227 thẻ BHYT được liên kết' },
      { indicatorId: 'I-16', unit: '38', value: 98, rawText: '98% văn bản đi được ký số' },
      { indicatorId: 'I-17', unit: '38', numerator: 1700, rawText: '1.700 phản ánh, kiến nghị' },
      { indicatorId: 'I-18', unit: '38', value: 93, qualifier: 'over', rawText: 'hơn 93% được trả lời đúng hạn' },
      { indicatorId: 'I-27', unit: '38', numerator: 854_000, qualifier: 'over', rawText: 'hơn 854.000 tài khoản' },
      { indicatorId: 'I-28', unit: '38', numerator: 6821, rawText: '6.821 người thụ hưởng nhận qua tài khoản' },
      {
        indicatorId: 'I-29',
        unit: '38',
        numerator: 840,
        qualifier: 'over',
        rawText: 'hơn 840 doanh nghiệp mới được hỗ trợ',
      },
      { indicatorId: 'I-30', unit: '38', numerator: 105_000, qualifier: 'over', rawText: 'hơn 105.000 tem truy xuất' },
      { indicatorId: 'I-31', unit: '38', numerator: 44_174, rawText: '44.174 chủ thể bán được hỗ trợ' },
      { indicatorId: 'I-32', unit: '38', numerator: 87_271, rawText: '87.271 sản phẩm trên sàn' },
      { indicatorId: 'I-33', unit: '38', numerator: 187, rawText: '187 sản phẩm OCOP trên sàn' },
      { indicatorId: 'I-34', unit: '38', numerator: 114_396, rawText: '114.396 tài khoản người mua' },
      { indicatorId: 'I-35', unit: '38', numerator: 32_877, rawText: '32.877 đơn hàng hoàn thành' },
      { indicatorId: 'I-36', unit: '38', numerator: 13_570_000_000, rawText: '13.570 triệu đồng' },
    ],
  ],
  [
    { name: 'Bài báo về tổ công nghệ số cộng đồng ở Đắk Lắk', publishedOn: '2025-09-30', time: '2025-09-30' },
    [
      { indicatorId: 'I-03', unit: '66', value: 100, rawText: 'mỗi thôn, buôn có một tổ' },
      { indicatorId: 'I-40', unit: '66', value: 100, rawText: 'tất cả các xã có 4G' },
    ],
  ],
  [
    { name: 'Bài báo về tổ công nghệ số cộng đồng ở Đắk Lắk', publishedOn: '2025-09-30', time: '2025' },
    [
      { indicatorId: 'I-07', unit: '66', numerator: 74, rawText: 'VNPT Đắk Lắk đã mở 74 buổi tập huấn' },
      { indicatorId: 'I-08', unit: '66', numerator: 6000, qualifier: 'nearly', rawText: 'gần 6.000 lượt người dự' },
    ],
  ],
  [
    { name: 'Bài báo về chuyển đổi số ở Quảng Ninh', publishedOn: null, time: '2025' },
    [
      {
        indicatorId: 'I-09',
        unit: '22',
        numerator: 15_000,
        qualifier: 'over',
        rawText: 'hơn 15.000 cán bộ được tập huấn',
      },
    ],
  ],
  [
    { name: 'Bài báo về chuyển đổi số ở Quảng Ninh', publishedOn: null, time: '2025-12-31' },
    [
      {
        indicatorId: 'I-37',
        unit: '22',
        numerator: 165,
        rawText: '165 trang web: 130 của doanh nghiệp, 35 của cá nhân',
      },
    ],
  ],
]

export function createClaims(): Claim[] {
  const all = PUBLISHED.flatMap(([report, figures]) => figures.map((figure) => ({ report, figure })))
  return all.map(({ report: { time, ...source }, figure }, number) => {
    return { claimId: demoId('claim', number), time, source, ...figure }
  })
}
