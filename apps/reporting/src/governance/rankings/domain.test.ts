import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Component } from '../scorecards/scorecard.ts'
import { type FoundUnit, rankUnits } from './domain.ts'
import { scoreOf } from './scoring.ts'

const component = (componentId: string, points: number, scoring: Component['scoring']): Component => {
  return { componentId, name: componentId, points, indicatorId: null, period: null, scoring }
}
const POINTS = { method: 'points' } as const
const group = (groupId: string, ...components: Component[]) => {
  const points = components.reduce((sum, one) => sum + one.points, 0)
  return { groupId, name: groupId, pillar: null, points, components }
}
const CARD = {
  decimals: 1,
  groups: [group('g1', component('a', 3, POINTS), component('b', 2, POINTS)), group('g2', component('c', 5, POINTS))],
}
const found = (code: string, ...values: (number | null)[]): FoundUnit => ({
  unit: { code, name: code, kind: 'xã', level: 'commune' },
  findings: values.map((exact) => ({ exact, shown: { value: exact, numerator: null, denominator: null } })),
  official: null,
})
const ranked = (...units: FoundUnit[]) =>
  rankUnits(CARD, units).rows.map(({ unit, rank, total }) => [unit.code, rank, total])

describe('a value scores', () => {
  const BANDS = [
    { from: null, until: 30, points: 0 },
    { from: 30, until: 50, points: 2 },
    { from: 50, until: null, points: 5 },
  ]
  const FIELD = { least: 20, most: 70 }
  test.each<[string, Component['scoring'], number, number]>([
    ['a part of the way to the target', { method: 'attainment', target: 80, baseline: 0 }, 40, 2.5],
    ['all at the target', { method: 'attainment', target: 80, baseline: 0 }, 80, 5],
    ['no more than all beyond it', { method: 'attainment', target: 80, baseline: 0 }, 200, 5],
    ['none beneath the baseline', { method: 'attainment', target: 80, baseline: 40 }, 30, 0],
    ['from the baseline on', { method: 'attainment', target: 80, baseline: 40 }, 60, 2.5],
    ['more for less, where less is better', { method: 'attainment', target: 10, baseline: 30 }, 20, 2.5],
    ['between the last and the first', { method: 'min-max', better: 'more' }, 45, 2.5],
    ['none for the last', { method: 'min-max', better: 'more' }, 20, 0],
    ['all for the least, where less is better', { method: 'min-max', better: 'less' }, 20, 5],
    ['by its band', { method: 'bands', bands: BANDS }, 49.99, 2],
    ['by the band that begins with it', { method: 'bands', bands: BANDS }, 50, 5],
    ['nothing in the lowest band', { method: 'bands', bands: BANDS }, -7, 0],
    ['all for yes', { method: 'yes-no', atLeast: 1 }, 1, 5],
    ['none for no', { method: 'yes-no', atLeast: 1 }, 0, 0],
    ['what was entered', POINTS, 3.25, 3.3],
  ])('%s', (_what, scoring, value, score) => {
    expect(scoreOf(component('a', 5, scoring), value, FIELD, 1)).toBe(score * 10)
  })

  test('all points where every unit has the same', () => {
    const same = component('a', 5, { method: 'min-max', better: 'more' })
    expect(scoreOf(same, 7, { least: 7, most: 7 }, 1)).toBe(50)
  })
})

describe('units are ranked', () => {
  test('by their totals; equal ones share a rank, and the next is as many further', () => {
    const units = [found('4', 1, 0, 1), found('1', 3, 2, 5), found('3', 2, 2, 3), found('2', 3, 1, 3)]
    expect(ranked(...units)).toEqual([
      ['1', 1, 10],
      ['2', 2, 7],
      ['3', 2, 7],
      ['4', 4, 2],
    ])
  })

  test('without those that lack something: they are named, and their other parts are shown', () => {
    const { rows } = rankUnits(CARD, [found('1', 1, null, 5), found('2', 0, 0, 0)])
    expect(rows.map(({ unit, rank, total, groups, missing }) => [unit.code, rank, total, groups, missing])).toEqual([
      ['2', 1, 0, [0, 0], []],
      ['1', null, null, [null, 5], ['b']],
    ])
  })

  test('nobody, when nobody is complete', () => {
    expect(ranked(found('1', null, 1, 1), found('2', 1, null, 1))).toEqual([
      ['1', null, null],
      ['2', null, null],
    ])
  })

  test('by rounded parts, so that what is shown adds up', () => {
    const { rows } = rankUnits(CARD, [found('1', 0.14, 0.14, 0.14)])
    expect(rows[0]).toMatchObject({ total: 0.3, groups: [0.2, 0.1] })
  })

  test('with the least and the most of every component that anybody has', () => {
    const { fields } = rankUnits(CARD, [found('1', 1, null, 5), found('2', 3, null, 5)])
    expect(fields).toEqual([{ least: 1, most: 3 }, null, { least: 5, most: 5 }])
  })
})

const scoring = fc.oneof(
  fc.constant(POINTS),
  fc.record({ method: fc.constant('yes-no' as const), atLeast: fc.integer({ min: -5, max: 5 }) }),
  fc.record({ method: fc.constant('min-max' as const), better: fc.constantFrom('more' as const, 'less' as const) }),
  fc
    .record({ method: fc.constant('attainment' as const), target: fc.double(), baseline: fc.double() })
    .filter(({ target, baseline }) => Number.isFinite(target - baseline) && target !== baseline),
)
const scorecard = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 1, max: 10_000 }), scoring), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 3 },
)
const value = fc.option(fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double({ min: -1e15, max: 1e15, noNaN: true })), {
  freq: 8,
})
const world = fc.record({
  card: scorecard,
  decimals: fc.integer({ min: 0, max: 3 }),
  values: fc.array(fc.array(value)),
})

type World = typeof world extends fc.Arbitrary<infer T> ? T : never

function build({ card, decimals, values }: World) {
  const groups: Scorecard['groups'] = card.map((parts, at) =>
    group(`g${at}`, ...parts.map(([points, how], index) => component(`${at}.${index}`, points / 10 ** decimals, how))),
  )
  const count = card.flat().length
  const units = values.map((own, at) =>
    found(String(10_000 + at), ...Array.from({ length: count }, (_none, index) => own[index] ?? null)),
  )
  return { card: { groups, decimals }, units, components: groups.flatMap(({ components }) => components) }
}

describe('whatever is scored', () => {
  test('a score lies from 0 to its points, and a total is the sum of its parts', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { card, units, components } = build(given)
        const inWhole = (score: number | null) => Math.round((score ?? 0) * 10 ** card.decimals)
        for (const row of rankUnits(card, units).rows) {
          row.components.forEach(({ score }, at) => {
            const most = components[at]?.points ?? 0
            expect(score === null || (score >= 0 && score <= most)).toBe(true)
          })
          const parts = row.components.reduce((sum, { score }) => sum + inWhole(score), 0)
          if (row.total !== null) expect(inWhole(row.total)).toBe(parts)
          if (row.total !== null) expect(row.groups.map(inWhole).reduce((sum, one) => sum + one, 0)).toBe(parts)
          expect(row.total === null).toBe(row.missing.length > 0)
        }
      }),
    )
  })

  test('the order in which units come changes nothing', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, stream) => {
        const { card, units } = build(given)
        const shuffled = units
          .map((unit) => ({ unit, at: stream.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ unit }) => unit)
        expect(rankUnits(card, shuffled)).toEqual(rankUnits(card, units))
      }),
    )
  })

  test('a rank is one more than the units above; who is equal shares it, who lacks something has none', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { card, units } = build(given)
        const { rows } = rankUnits(card, units)
        for (const { rank, total } of rows) {
          const above = rows.filter((other) => total !== null && other.total !== null && other.total > total).length
          expect(rank).toBe(total === null ? null : above + 1)
        }
      }),
    )
  })
})
