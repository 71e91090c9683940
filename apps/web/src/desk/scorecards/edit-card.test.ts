import { expect, test } from 'vitest'
import { indicator } from '../../../test/sample-facts.ts'
import { type ComponentForm, levelsWithin, NO_SCORING } from './card-form.ts'
import {
  emptyCard,
  lastDayIn,
  periodsOf,
  scoredBy,
  scoringIndicators,
  withBand,
  withComponent,
  withGroup,
} from './edit-card.ts'
import { lastOfEach } from './last-of-each.ts'
import { sumOfPoints } from './sum-of-points.ts'

test('no id is there twice, also where some were removed', () => {
  const two = withComponent(withGroup(emptyCard('91', 2026)), 0)
  const idsOf = ({ groups }: typeof two) => {
    return groups.map(({ groupId, components }) => [groupId, ...components.map((one) => one.componentId)])
  }
  expect(idsOf(two)).toEqual([
    ['g1', 'c1', 'c3'],
    ['g2', 'c2'],
  ])
  const second = { ...two, groups: two.groups.slice(1) }
  expect(idsOf(withComponent(withGroup(second), 0))).toEqual([
    ['g2', 'c2', 'c4'],
    ['g3', 'c3'],
  ])
})

test.each([
  ['91', ['province', 'commune', 'hamlet'], 'commune'],
  ['31027', ['commune', 'hamlet'], 'commune'],
  ['31027.07', ['hamlet'], 'hamlet'],
  ['VN', ['province', 'commune', 'hamlet'], 'commune'],
])('a scorecard of %s scores its own level or those beneath', (unit, levels, first) => {
  expect(levelsWithin(unit)).toEqual(levels)
  expect(emptyCard(unit, 2026).level).toBe(first)
})

const FLOW = indicator('I-04', { kind: 'flow', periods: ['day', 'month', 'week', 'range'] })
const BY_HAND: ComponentForm = {
  ...{ componentId: 'c1', name: '', points: '5', indicatorId: '', period: '' },
  scoring: { ...NO_SCORING, method: 'points' },
}

test.each([
  ['a stock', BY_HAND, indicator('I-05'), { indicatorId: 'I-05', period: '', name: 'Tên', method: 'attainment' }],
  ['a flow', BY_HAND, FLOW, { indicatorId: 'I-04', period: 'month', name: 'Tên', method: 'attainment' }],
  [
    'another name',
    { ...BY_HAND, name: 'Của tôi', scoring: { ...NO_SCORING, method: 'bands' as const } },
    indicator('I-05'),
    { indicatorId: 'I-05', period: '', name: 'Của tôi', method: 'bands' },
  ],
  [
    'nothing',
    { ...BY_HAND, name: 'Của tôi', indicatorId: 'I-04', period: 'week' as const },
    undefined,
    { indicatorId: '', period: '', name: 'Của tôi', method: 'points' },
  ],
])('a component that is scored by %s', (_what, component, chosen, { method, ...rest }) => {
  expect(scoredBy(component, chosen, 'Tên')).toMatchObject({ ...rest, points: '5', scoring: { method } })
})

test.each([
  ['stock', []],
  ['cumulative', []],
  ['flow', ['week', 'month']],
] as const)('a %s is taken for %j', (kind, periods) => {
  expect(periodsOf({ ...FLOW, kind })).toEqual(periods)
})

test('an indicator of another level scores nothing, nor does a rank, nor a flow of other periods', () => {
  const all = [
    indicator('I-01', { levels: ['commune', 'hamlet'] }),
    indicator('I-02', { levels: ['province'] }),
    indicator('I-44', { kind: 'rank', levels: ['commune'] }),
    indicator('I-10', { kind: 'flow', levels: ['commune'], periods: ['campaign'] }),
    { ...FLOW, levels: ['commune' as const] },
  ]
  expect(scoringIndicators(all, 'commune').map(({ indicatorId }) => indicatorId)).toEqual(['I-01', 'I-04'])
})

test.each([
  ['2026', '2026-12-31'],
  [' 2199', '2199-12-31'],
  ['2200', undefined],
  ['202', undefined],
])('the last day of what was typed as year %j', (year, day) => expect(lastDayIn(year)).toBe(day))

test('a further band begins where the last one ends', () => {
  const bands = [{ key: 3, from: '', until: '50', points: '1' }]
  expect(withBand({ ...NO_SCORING, bands }).bands).toEqual([...bands, { key: 4, from: '50', until: '', points: '' }])
})

test.each([
  [['6', '4'], '10', { sum: 10, over: 0, whole: 10 }],
  [['0,1', '0,2'], '0,3', { sum: 0.3, over: 0, whole: 0.3 }],
  [['6', '5,5'], '10', { sum: 11.5, over: 1.5, whole: 10 }],
  [[], '1.000', { sum: 0, over: -1000, whole: 1000 }],
  [['6', ''], '10', undefined],
  [['6'], 'x', undefined],
])('parts %j of %s', (parts, whole, sum) => {
  expect(
    sumOfPoints(
      parts.map((points) => ({ points })),
      whole,
    ),
  ).toEqual(sum)
})

test('of several years the last one starts another', () => {
  const card = (unit: string, code: string, year: number) => ({ unit, code, year })
  const all = [card('91', 'A', 2024), card('91', 'A', 2025), card('VN', 'A', 2023), card('91', 'B', 2022)]
  expect(lastOfEach(all)).toEqual([all[1], all[2], all[3]])
})
