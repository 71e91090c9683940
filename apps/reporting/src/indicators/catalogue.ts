import { refuse } from '@lantoa/chassis/outcome'
import type { DefinedIndicator, DefinedPart } from './indicator.ts'
import { skillIndicators } from './skills.ts'

const FIRST_VERSION = { version: 1, validFrom: '2025-01-01' } as const
const EVERY_LEVEL = { levels: ['hamlet', 'commune', 'province'] } satisfies Partial<DefinedIndicator>
const STOCK = { ...FIRST_VERSION, ...EVERY_LEVEL, kind: 'stock', periods: ['day'] } satisfies Partial<DefinedIndicator>

const HOUSEHOLDS: DefinedPart = { text: 'hộ gia đình', measures: 'households' }

/** Every indicator that is computed. A changed definition gets a new version and opens a new series. */
export const CATALOGUE: readonly DefinedIndicator[] = [
  {
    ...STOCK,
    indicatorId: 'I-01',
    name: 'Tổ công nghệ số cộng đồng đang hoạt động',
    nameEn: 'Active community digital technology teams',
    definition: 'Số tổ công nghệ số cộng đồng đang hoạt động; tổ phục vụ nhiều thôn tính một lần ở mỗi cấp.',
    definitionEn: 'Active community teams; a team that serves several hamlets counts once at each level.',
    numerator: { text: 'tổ đang hoạt động', measures: 'teams' },
    denominator: null,
    unit: 'teams',
    pillar: 'society',
  },
  {
    ...STOCK,
    indicatorId: 'I-02',
    name: 'Thành viên các tổ',
    nameEn: 'Members of teams',
    definition:
      'Số người đang là thành viên tổ công nghệ số cộng đồng hoặc đội thanh niên tình nguyện; mỗi người tính một lần.',
    definitionEn: 'Persons with an open membership of a community or youth volunteer team; each person counts once.',
    numerator: { text: 'người đang là thành viên', measures: 'team-members' },
    denominator: null,
    unit: 'persons',
    pillar: 'society',
  },
  {
    ...STOCK,
    indicatorId: 'I-03',
    levels: ['commune', 'province'],
    name: 'Thôn có tổ công nghệ số cộng đồng',
    nameEn: 'Hamlets with a community team',
    definition: 'Tỷ lệ thôn có ít nhất một tổ công nghệ số cộng đồng đang hoạt động.',
    definitionEn: 'Hamlets served by at least one active community team, of all hamlets.',
    numerator: { text: 'thôn có tổ đang hoạt động', measures: 'hamlets-with-team' },
    denominator: { text: 'thôn', measures: 'hamlets' },
    unit: '%',
    pillar: 'society',
  },
  {
    ...FIRST_VERSION,
    ...EVERY_LEVEL,
    indicatorId: 'I-04',
    name: 'Hộ được thăm',
    nameEn: 'Households visited',
    definition: 'Tỷ lệ hộ được thăm ít nhất một lần trong tuần hoặc tháng, trên số hộ vào ngày cuối kỳ.',
    definitionEn:
      'Distinct households visited (done or partly) in the week or month, of the households on its last day.',
    numerator: { text: 'hộ được thăm', measures: { week: 'homes-visited-week', month: 'homes-visited-month' } },
    denominator: HOUSEHOLDS,
    unit: '%',
    kind: 'flow',
    periods: ['week', 'month'],
    pillar: 'society',
  },
  {
    ...STOCK,
    indicatorId: 'I-05',
    name: 'Hộ có hạt nhân số',
    nameEn: 'Households with a core person',
    definition: 'Tỷ lệ hộ có ít nhất một người tự làm được cả năm kỹ năng số.',
    definitionEn: 'Households where somebody does all required skills alone, of all households.',
    numerator: { text: 'hộ có hạt nhân số', measures: 'homes-with-core-person' },
    denominator: HOUSEHOLDS,
    unit: '%',
    pillar: 'society',
  },
  ...skillIndicators(STOCK, HOUSEHOLDS),
  {
    ...STOCK,
    indicatorId: 'I-06',
    name: 'Người lớn dùng điện thoại thông minh',
    nameEn: 'Adults using a smartphone',
    definition: 'Tỷ lệ người từ đủ 18 tuổi được ghi nhận dùng điện thoại thông minh; chưa biết không tính là có.',
    definitionEn: 'Adults (18) known to use a smartphone, of all adults; unknown is not counted as yes.',
    numerator: { text: 'người lớn dùng điện thoại thông minh', measures: 'adults-with-smartphone' },
    denominator: { text: 'người từ đủ 18 tuổi', measures: 'adults' },
    unit: '%',
    pillar: 'society',
  },
  {
    ...STOCK,
    indicatorId: 'I-14',
    name: 'Định danh điện tử mức 2 đã kích hoạt',
    nameEn: 'e-ID level 2 activated',
    definition: 'Tỷ lệ người từ đủ 14 tuổi đã kích hoạt mức 2; lịch hẹn hoặc đăng ký chưa được tính.',
    definitionEn: 'Residents of 14 and over whose level 2 is activated; an appointment or registration does not count.',
    numerator: { text: 'người đã kích hoạt mức 2', measures: 'eid-level2' },
    denominator: { text: 'người từ đủ 14 tuổi', measures: 'eid-eligible' },
    unit: '%',
    pillar: 'government',
  },
  {
    ...STOCK,
    indicatorId: 'I-26',
    name: 'Người có tài khoản thanh toán điện tử',
    nameEn: 'Persons with a payment account',
    definition: 'Tỷ lệ người từ đủ 15 tuổi có ít nhất một tài khoản đang mở; nhiều tài khoản tính một người.',
    definitionEn: 'Persons of 15 and over with at least one open account, of all persons of 15 and over.',
    numerator: { text: 'người có tài khoản', measures: 'account-holders-15' },
    denominator: { text: 'người từ đủ 15 tuổi', measures: 'persons-15' },
    unit: '%',
    pillar: 'society',
  },
  {
    ...STOCK,
    kind: 'cumulative',
    indicatorId: 'I-27',
    name: 'Tài khoản dùng cho dịch vụ thiết yếu',
    nameEn: 'Accounts for essential services',
    definition: 'Số tài khoản từng được thiết lập để trả dịch vụ thiết yếu, cộng dồn, tại nơi ở khi thiết lập.',
    definitionEn: 'Accounts ever set up to pay an essential service, cumulative, where the holder lived at the time.',
    numerator: { text: 'tài khoản cho dịch vụ thiết yếu', measures: 'service-accounts' },
    denominator: null,
    unit: 'accounts',
    pillar: 'society',
  },
]

const BY_ID: ReadonlyMap<string, DefinedIndicator> = new Map(CATALOGUE.map((one) => [one.indicatorId, one]))

export function findIndicator(indicatorId: string): DefinedIndicator | undefined {
  return BY_ID.get(indicatorId)
}

export const NO_SUCH_INDICATOR = refuse('not-found', 'There is no such indicator.', { pointer: '#/params/indicatorId' })
