import { ScorecardDraft } from '@lantoa/contracts/reporting/scorecards.http'
import { expect, test } from 'vitest'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { columnsOf, findingOf, timeUpTo } from './columns.ts'
import { refuseWithinPeriod } from './whole-periods.ts'

const ON = '2026-05-14'

test.each([
  [null, 'moment', ON],
  ['week', 'week', '2026-05-11'],
  ['month', 'month', '2026-05-01'],
  ['quarter', 'quarter', '2026-04-01'],
  ['year', 'year', '2026-01-01'],
] as const)('a component of period %s is read as %s from %s up to the day', (period, kind, from) => {
  expect(timeUpTo(period, ON)).toEqual({ kind, from, until: '2026-05-15' })
})

test.each([
  ['week', '2026-05-14', true],
  ['week', '2026-05-17', false],
  ['month', '2026-05-17', true],
  ['month', '2026-05-31', false],
  ['month', '2026-06-03', false],
])('homes visited by %s are refused as of %s: %s', (period, on, isRefused) => {
  const column = columnOf({ indicatorId: 'I-04', period }, on)
  const refused = refuseWithinPeriod([columnOf({}), column], { on, today: '2026-06-03', pointer: '/on' })
  expect(refused !== undefined).toBe(isRefused)
})

function columnOf(change: object, on = ON) {
  const component = { componentId: 'c', name: 'c', points: 1, scoring: { method: 'yes-no' }, ...change }
  const draft = ScorecardDraft.parse({
    ...{ unit: '91', code: 'C', year: 2026, name: 'n', issuer: 'i', level: 'commune', verified: true, points: 1 },
    groups: [{ groupId: 'g', name: 'g', points: 1, components: [component] }],
  })
  const [column] = columnsOf({ ...draft, scorecardId: 'x' } as never, createCatalogue([]), on)
  if (!column) throw new Error('no column')
  return column
}
const NONE = { value: null, numerator: null, denominator: null }

test('a rate is scored exactly, and shown to one decimal', () => {
  const column = columnOf({ indicatorId: 'I-05' })
  const finding = findingOf(column, ({ measure }) => (measure === 'households' ? 3 : 2), undefined)
  expect(finding.exact).toBeCloseTo(66.6667, 4)
  expect(finding.shown).toEqual({ value: 66.7, numerator: 2, denominator: 3 })
})

test('a count of none is 0, a rate of nothing is no value', () => {
  expect(findingOf(columnOf({ indicatorId: 'I-01' }), () => 0, undefined).exact).toBe(0)
  expect(findingOf(columnOf({ indicatorId: 'I-05' }), () => 0, undefined)).toEqual({
    ...{ exact: null, shown: { value: null, numerator: 0, denominator: 0, missing: 'nothing-to-divide-by' } },
  })
})

test('what was entered is shown with its paper; what was entered for a computed component is not looked at', () => {
  const entered = { unit: '1', componentId: 'c', componentValueId: 'x', value: 4.5, on: ON, source: 'KH 12' }
  expect(findingOf(columnOf({}), () => 0, entered)).toEqual({
    exact: 4.5,
    shown: { ...NONE, value: 4.5, entered: { componentValueId: 'x', on: ON, source: 'KH 12' } },
  })
  expect(findingOf(columnOf({ indicatorId: 'I-01' }), () => 7, entered).exact).toBe(7)
})

test.each([
  ['what nobody has entered', {}, ON, 'not-entered'],
  ['what nobody tells yet', { indicatorId: 'I-38' }, ON, 'facts-to-come'],
  ['what was not defined then', { indicatorId: 'I-05' }, '2019-12-31', 'not-defined-then'],
])('%s is missing for that reason', (_what, change, on, missing) => {
  expect(findingOf(columnOf(change, on), () => 1, undefined)).toEqual({ exact: null, shown: { ...NONE, missing } })
})
