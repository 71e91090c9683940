import { describe, expect, test } from 'vitest'
import { indicator, target, unitFacts, value } from '../../../../test/sample-facts.ts'
import { UNREAD } from '../../problem/part.ts'
import type { Dashboard } from '../../unit/gather-unit.ts'
import { frozenDashboard, frozenPoints, frozenValue } from './frozen.ts'
import { countChanges, pillarRows } from './pillar-rows.ts'
import { rowOf } from './rows-of.ts'

const TODAY = '2026-04-05'
const closed = (amount: number, restated: boolean) => ({ closed: { closingId: 'c', value: amount, restated } })
const reported = (now: ReturnType<typeof value>, before: ReturnType<typeof value>[] = [], unit = '%') =>
  rowOf(unitFacts({ indicators: [], before }), indicator(now.indicatorId, { unit } as object), now, TODAY)

describe('a line of the report', () => {
  test('has the value with its parts, the target, and nothing that it does not know', () => {
    const facts = unitFacts({ indicators: [], targets: [target('I-04', 85)] })
    expect(rowOf(facts, indicator('I-04'), value('I-04'), TODAY)).toEqual({
      ...{ id: 'I-04', name: 'Chỉ số I-04', value: '53,3 %', parts: '64 / 120', before: '', change: undefined },
      ...{ target: '85 % đến thứ Năm, 31/12', notes: [], restated: undefined },
    })
  })

  test('of a closed time shows what was closed, and says what it is now', () => {
    expect(reported(value('I-04', closed(53.3, false)))).toMatchObject({
      value: '53,3 %',
      parts: '64 / 120',
      notes: [],
    })
    expect(reported(value('I-04', closed(40, true)))).toMatchObject({
      ...{ value: '40,0 %', parts: undefined, notes: ['Nay là 53,3 %'] },
      restated: { closed: '40,0 %', now: '53,3 %' },
    })
  })

  test('says that what was before could not be read', () => {
    const facts = { ...unitFacts({ indicators: [] }), before: UNREAD } as const
    expect(rowOf(facts, indicator('I-04'), value('I-04'), TODAY)).toMatchObject({
      before: 'chưa lấy được',
      change: undefined,
    })
  })

  test.each([
    ['rose', 50, '%', 'tăng 3,3 điểm %'],
    ['fell', 60, '%', 'giảm 6,7 điểm %'],
    ['stayed', 53.3, '%', 'không đổi'],
    ['rose by count', 50, 'teams', 'tăng 3,3 tổ'],
  ])('says that it %s', (_what, before, unit, text) => {
    expect(reported(value('I-04'), [value('I-04', { value: before })], unit).change?.text).toBe(text)
  })

  test.each([
    ['there is no data', value('I-04', { value: null }), value('I-04')],
    ['there was none before', value('I-04'), value('I-04', { value: null })],
    ['it is defined anew', value('I-04', { version: 2 }), value('I-04')],
    ['it still runs', value('I-04', { until: '2026-05-01' }), value('I-04')],
  ])('is compared with nothing where %s', (_when, now, before) =>
    expect(reported(now, [before]).change).toBeUndefined(),
  )

  test('is compared as it was closed, before as well', () => {
    const before = value('I-04', { value: 10, ...closed(50, true) })
    expect(reported(value('I-04', closed(60, true)), [before]).change?.text).toBe('tăng 10 điểm %')
  })
})

test('what rose, fell and stayed is counted over all pillars', () => {
  const ids = ['I-01', 'I-02', 'I-04', 'I-05']
  const facts = unitFacts({
    indicators: ids.map((id) => indicator(id)),
    values: ids.map((id) => value(id)),
    before: [value('I-01', { value: 1 }), value('I-02', { value: 99 }), value('I-04')],
    noData: [{ indicatorId: 'I-09', version: 1, reason: 'facts-to-come', service: 'teams' }],
  })
  const pillars = pillarRows(facts, TODAY)
  expect(pillars.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Chính quyền số', 0],
    ['Kinh tế số', 0],
    ['Xã hội số', 4],
  ])
  expect(countChanges(pillars)).toEqual({ up: 1, down: 1, same: 1 })
})

test('what stays as it was closed keeps its parts', () => {
  expect(frozenValue(value('I-04', closed(53.3, false))).denominator).toBe(120)
  expect(frozenValue(value('I-04', closed(40, true)))).toMatchObject({ value: 40, denominator: null })
})

test('the units beneath are shown as they were closed, and what was not has no data', () => {
  const unit = { code: '31027.07', name: 'Minh Thuận B', kind: 'ấp', level: 'hamlet' as const }
  const now = { numerator: 3, denominator: 4, value: 75 }
  const dashboard: Dashboard = {
    indicators: ['I-04', 'I-05'].map((indicatorId) => ({
      ...{ indicatorId, version: 1, from: '2026-03-01', until: '2026-04-01' },
    })),
    total: { unit, values: [] },
    children: [{ unit, values: [now, now] }],
  }
  const frozen = { unit: '31027.07@2025-07-01', indicatorId: 'I-04', numerator: 1, denominator: 4, value: 25 }
  expect(frozenDashboard(dashboard, [frozen]).children[0]?.values).toEqual([
    { numerator: 1, denominator: 4, value: 25 },
    null,
  ])
})

test('of the months only the one that is reported is shown as it was closed', () => {
  const point = (from: string, until: string) => ({ ...value('I-04', { from, until }), version: 1 })
  const points = [point('2026-02-01', '2026-03-01'), point('2026-03-01', '2026-04-01')]
  const march = value('I-04', { from: '2026-03-01', until: '2026-04-01', ...closed(40, true) })
  expect(frozenPoints(points, march).map((one) => one.value)).toEqual([53.3, 40])
  expect(frozenPoints(points, undefined)).toBe(points)
})
