import type { TestService } from '@lantoa/chassis/testing/started-service'
import { ClaimReport } from '@lantoa/contracts/reporting/claims.http'
import type { IndicatorDefinition } from '@lantoa/contracts/reporting/own-indicators.http'
import { type BodyState, bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, startReportingForTest } from '../../../test/commune.ts'
import { TAN_NINH } from '../../../test/tan-ninh.ts'

let service: TestService
const officer = () => service.as({ roles: ['province_officer'], units: ['38'] }).reporting
const OLD = ['15712', '15715', '15718']
const LAST_DAY = { on: '2025-06-30', view: 'as-was' } as const

beforeAll(async () => {
  service = await startReportingForTest(TAN_NINH)
  await officer()
    .defineIndicator({ params: { indicatorId: 'P-01' }, body: MEAN })
    .orThrow()
  // One person is in the teams of two communes that became one.
  await publishTeams([
    ['15712', [1, 2]],
    ['15718', [2, 3]],
  ])
  await service.settled()
})
afterAll(() => service.stop())

const MEAN: IndicatorDefinition = {
  ...{ validFrom: '2020-01-01', name: 'Điểm tự đánh giá', nameEn: 'Self-assessment' },
  ...{ definition: 'Trung bình các xã', definitionEn: 'Mean of communes' },
  numerator: { text: 'người đã kích hoạt mức 2', measures: ['eid-level2'] },
  denominator: { text: 'người từ đủ 18 tuổi', measures: ['adults'] },
  ...{ unit: '%', kind: 'stock', levels: ['commune'], periods: ['day'], pillar: 'society', merge: 'mean' },
}

async function publishTeams(teams: readonly (readonly [unit: string, persons: readonly number[]])[]): Promise<void> {
  const since = { from: '2024-01-01', until: null }
  const states = teams.map(([unitCode, persons], number): BodyState => {
    const members = persons.map((person) => ({
      ...{ membershipId: idOf(3, number * 10 + person) as never, personId: idOf(4, person) as never, ...since },
      ...{ role: 'member' as const, affiliations: [], ambassador: false },
    }))
    return {
      ...{ bodyId: idOf(9, number) as never, kind: 'community_team', unitCode, hamletCodes: [`${unitCode}.01`] },
      ...{ superiorId: null, statuses: [{ status: 'active', from: since.from }], active: [since], members },
    }
  })
  await service.publish(
    bodyChanged,
    states.map((data) => ({ key: data.bodyId, data, sequence: 1 })),
  )
}

type Figure = { numerator?: number; denominator?: number; value?: number }
let claims = 0

async function claim(indicatorId: string, unit: string, figure: Figure): Promise<void> {
  claims += 1
  const body = { indicatorId, unit, time: '2025-05-24', ...figure, source: { name: 'Báo' }, rawText: 'x' }
  await officer()
    .recordClaim({ params: { claimId: idOf(7, claims) }, body: ClaimReport.parse(body) })
    .orThrow()
}

async function claimedOf(indicatorId: string, unit: string, query: { on?: string; view?: 'as-was' } = {}) {
  const { claimed } = await officer().getUnitValues({ params: { unit }, query }).orThrow()
  const found = claimed.find((one) => one.indicatorId === indicatorId)
  if (!found) return undefined
  const { numerator, denominator, value, partial, coverage } = found
  return [
    numerator,
    denominator,
    value,
    `${coverage.reported} of ${coverage.predecessors}${partial ? ', partial' : ''}`,
  ]
}

/** What three communes told, and what it makes of the one that they became after each of them. */
test.each<[rule: string, indicatorId: string, Figure[], unknown[]]>([
  [
    'sum',
    'I-01',
    [{ numerator: 10 }, { numerator: 4 }, { numerator: 2 }],
    [
      [10, null, 10, '1 of 3, partial'],
      [14, null, 14, '2 of 3, partial'],
      [16, null, 16, '3 of 3'],
    ],
  ],
  [
    'Σn/Σd',
    'I-14',
    [
      { numerator: 8, denominator: 10 },
      { numerator: 3, denominator: 30 },
      { numerator: 9, denominator: 10 },
    ],
    [
      [8, null, null, '1 of 3, partial'],
      [11, null, null, '2 of 3, partial'],
      [20, 50, 40, '3 of 3'],
    ],
  ],
  [
    'mean',
    'P-01',
    [{ value: 90 }, { value: 60 }, { value: 75 }],
    [
      [null, null, null, '1 of 3, partial'],
      [null, null, null, '2 of 3, partial'],
      [null, null, 75, '3 of 3'],
    ],
  ],
  [
    'none',
    'I-02',
    [{ numerator: 12 }, { numerator: 13 }, { numerator: 14 }],
    [
      [null, null, null, '1 of 3, partial'],
      [null, null, null, '2 of 3, partial'],
      [null, null, null, '3 of 3'],
    ],
  ],
])(
  '%s: as-now is put together with its gaps, as-was is what was told',
  async (_rule, indicatorId, figures, expected) => {
    const now: unknown[] = []
    for (const [index, unit] of OLD.entries()) {
      const figure = figures[index] ?? {}
      await claim(indicatorId, unit, figure)
      now.push(await claimedOf(indicatorId, '15715'))
      const { numerator = null, denominator = null } = figure
      const value = figure.value ?? (denominator === null ? numerator : ((numerator ?? 0) * 100) / denominator)
      expect(await claimedOf(indicatorId, unit, LAST_DAY)).toEqual([numerator, denominator, value, '1 of 1'])
    }
    expect(now).toEqual(expected)
  },
)

test('persons are counted anew in each view: one in two teams of then is one of now, and one of the district', async () => {
  const people = async (unit: string, query: { on?: string; view?: 'as-was' } = {}) => {
    const { values } = await officer().getUnitValues({ params: { unit }, query }).orThrow()
    return values.find(({ indicatorId }) => indicatorId === 'I-02')?.numerator
  }
  const then = await Promise.all([...OLD, '390'].map((unit) => people(unit, LAST_DAY)))
  expect([...then, await people('15715')]).toEqual([2, 0, 2, 3, 3])
})
