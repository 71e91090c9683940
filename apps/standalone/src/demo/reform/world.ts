import { demoId } from '../ids.ts'
import { emptyWorld, type Items } from '../items.ts'
import { COMMUNES, hamletOf, SINCE, unitItems } from './places.ts'

/** The evening before the communes changed. */
export const LAST_EVENING = '2025-06-30T19:00:00+07:00'
/** Of Hoằng Đồng, with its hamlet. */
export const REFORM_TEAM = demoId('body', 900)
export const REFORM_HAMLET = hamletOf('15952')

/** Places of Thanh Hóa and Phú Yên as they were on 2025-06-30: homes, a team and its visit, what was published. */
export function createReformWorld(): Items {
  return {
    ...emptyWorld(),
    units: unitItems(),
    households: COMMUNES.flatMap(({ code }) => homesOf(code).map((id, index) => homeOf(code, id, index))),
    bodies: [
      {
        bodyId: REFORM_TEAM,
        kind: 'community_team',
        unitCode: '15952',
        hamletCodes: [REFORM_HAMLET],
        legalAct: { number: '12/QĐ-UBND', issuer: 'UBND xã Hoằng Đồng', date: '2024-05-01' },
        from: '2024-05-01',
        status: 'active',
      },
    ],
    memberships: (['leader', 'member', 'member'] as const).map((role, index) => ({
      membershipId: demoId('membership', 9_000 + index),
      bodyId: REFORM_TEAM,
      personId: demoId('person', 9_000 + index),
      role,
      from: '2024-05-01',
      affiliations: ['hamlet_office'],
    })),
    visits: [visitOf(0)],
    claims: createClaims(),
  }
}

/** The homes of an old commune, by id. */
export function homesOf(commune: string): string[] {
  const index = COMMUNES.findIndex(({ code }) => code === commune)
  const homes = COMMUNES[index]?.homes ?? 0
  return Array.from({ length: homes }, (_, number) => demoId('household', (index + 1) * 1_000 + number))
}

/** Six homes of each commune lie by the road, the others by the canal. */
function homeOf(commune: string, householdId: string, index: number): Items['households'][number] {
  const [number, lane] = index < 6 ? [index + 1, 'Quốc lộ 29'] : [index - 5, 'Kênh Nam']
  return { householdId, hamletCode: hamletOf(commune), openedOn: SINCE, address: { number: String(number), lane } }
}

/** The visit of that evening to one of the team's homes. */
export function visitOf(home: number): Items['visits'][number] {
  return {
    visitId: demoId('visit', 900_000 + home),
    householdId: homesOf('15952')[home] ?? '',
    teamId: REFORM_TEAM,
    visitorIds: [demoId('person', 9_000)],
    startedAt: LAST_EVENING,
    outcome: 'done',
  }
}

function createClaims(): Items['claims'] {
  const day = '2025-05-24'
  const claim = { time: day, source: { name: 'Bài báo về chuyển đổi số ở huyện Triệu Sơn', publishedOn: day } }
  const figures = [
    { indicatorId: 'I-43', unit: '15712', numerator: 1, denominator: 1, rawText: '1/1 thôn có camera an ninh' },
    { indicatorId: 'I-01', unit: '397', numerator: 254, rawText: '254 tổ công nghệ số cộng đồng' },
    { indicatorId: 'I-02', unit: '397', numerator: 769, rawText: '769 thành viên' },
    { indicatorId: 'I-26', unit: '397', value: 76.7, rawText: '76,7% người dân có tài khoản thanh toán' },
  ]
  return figures.map((figure, index) => ({ claimId: demoId('claim', 900 + index), ...claim, ...figure }))
}
