import type { BuiltIn } from '../indicator.ts'
import { counts, EVERY_LEVEL, FROM_COMMUNE, flowBy, HOUSEHOLDS, STOCK } from './common.ts'

const TEAMS = { pillar: 'society', service: 'teams', levels: EVERY_LEVEL } satisfies Partial<BuiltIn>
const RATE = { unit: '%', merge: 'ratio' } satisfies Partial<BuiltIn>

const HOMES_VISITED: BuiltIn = {
  ...{ ...flowBy('week', 'month'), ...TEAMS, ...RATE },
  indicatorId: 'I-04',
  name: 'Hộ được thăm',
  nameEn: 'Households visited',
  definition: 'Tỷ lệ hộ được thăm ít nhất một lần trong tuần hoặc tháng, trên số hộ vào ngày cuối kỳ.',
  definitionEn: 'Distinct households visited (done or partly) in the week or month, of the households on its last day.',
  numerator: counts('hộ được thăm', 'homes-visited-week', 'homes-visited-month'),
  denominator: HOUSEHOLDS,
}

/** Teams, their people and their way from door to door. */
export const teamIndicators: readonly BuiltIn[] = [
  {
    ...{ ...STOCK, ...TEAMS, unit: 'teams', merge: 'sum' },
    indicatorId: 'I-01',
    name: 'Tổ công nghệ số cộng đồng đang hoạt động',
    nameEn: 'Active community digital technology teams',
    definition: 'Số tổ công nghệ số cộng đồng đang hoạt động; tổ phục vụ nhiều thôn tính một lần ở mỗi cấp.',
    definitionEn: 'Active community teams; a team that serves several hamlets counts once at each level.',
    numerator: counts('tổ đang hoạt động', 'teams'),
    denominator: null,
  },
  {
    // A person in teams of two units is one: sums of persons mean nothing.
    ...{ ...STOCK, ...TEAMS, unit: 'persons', merge: 'none' },
    indicatorId: 'I-02',
    name: 'Thành viên các tổ',
    nameEn: 'Members of teams',
    definition:
      'Số người đang là thành viên tổ công nghệ số cộng đồng hoặc đội thanh niên tình nguyện; mỗi người tính một lần.',
    definitionEn: 'Persons with an open membership of a community or youth volunteer team; each person counts once.',
    numerator: counts('người đang là thành viên', 'team-members'),
    denominator: null,
  },
  {
    ...{ ...STOCK, ...TEAMS, unit: 'persons', merge: 'none' },
    indicatorId: 'I-68',
    name: 'Đại sứ số',
    nameEn: 'Digital ambassadors',
    definition:
      'Số người đang là thành viên tổ công nghệ số cộng đồng hoặc đội thanh niên tình nguyện và đang là đại sứ số; mỗi người tính một lần.',
    definitionEn:
      'Persons with an open membership of a community or youth volunteer team who are ambassadors on the day; each person counts once.',
    numerator: counts('người đang là đại sứ số', 'ambassadors'),
    denominator: null,
  },
  {
    ...{ ...STOCK, ...TEAMS, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-03',
    name: 'Thôn có tổ công nghệ số cộng đồng',
    nameEn: 'Hamlets with a community team',
    definition: 'Tỷ lệ thôn có ít nhất một tổ công nghệ số cộng đồng đang hoạt động.',
    definitionEn: 'Hamlets served by at least one active community team, of all hamlets.',
    numerator: counts('thôn có tổ đang hoạt động', 'hamlets-with-team'),
    denominator: counts('thôn', 'hamlets'),
  },
  HOMES_VISITED,
  {
    // Of all times: what was counted by the first version is counted anew, so none of its values are left.
    ...{ ...HOMES_VISITED, version: 2 },
    definition:
      'Tỷ lệ hộ của ngày cuối kỳ được thăm (xong hoặc một phần) ít nhất một lần trong tuần hoặc tháng, kể cả hộ vừa chuyển đến hoặc được gộp, trên số hộ vào ngày cuối kỳ; kỳ chưa hết thì tính đến hôm nay.',
    definitionEn:
      'Households of the last day that were visited (done or partly) in the week or month, through moves and merges, of the households on that day; while the period goes on, of today.',
  },
  {
    ...{ ...STOCK, ...TEAMS, ...RATE },
    indicatorId: 'I-05',
    name: 'Hộ có hạt nhân số',
    nameEn: 'Households with a core person',
    definition: 'Tỷ lệ hộ có ít nhất một người tự làm được cả năm kỹ năng số.',
    definitionEn: 'Households where somebody does all required skills alone, of all households.',
    numerator: counts('hộ có hạt nhân số', 'homes-with-core-person'),
    denominator: HOUSEHOLDS,
  },
  {
    ...{ ...STOCK, ...TEAMS, ...RATE },
    indicatorId: 'I-06',
    name: 'Người lớn dùng điện thoại thông minh',
    nameEn: 'Adults using a smartphone',
    definition: 'Tỷ lệ người từ đủ 18 tuổi được ghi nhận dùng điện thoại thông minh; chưa biết không tính là có.',
    definitionEn: 'Adults (18) known to use a smartphone, of all adults; unknown is not counted as yes.',
    numerator: counts('người lớn dùng điện thoại thông minh', 'adults-with-smartphone'),
    denominator: counts('người từ đủ 18 tuổi', 'adults'),
  },
]
