import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startReportingForTest } from '../../../test/commune.ts'
import { publishHomes, TAN_NINH } from '../../../test/tan-ninh.ts'

let service: TestService
const lead = (units = ['38']) => service.as({ roles: ['province_lead'], units }).reporting

beforeAll(async () => {
  service = await startReportingForTest(TAN_NINH)
  // Monday 30 June and Wednesday 2 July 2025 lie in one week; between them the communes became one.
  await publishHomes(service, '15712.01', [1, 40], { count: 8, on: '2025-06-30' })
  await publishHomes(service, '15715.01', [101, 130], { count: 5, on: '2025-06-18' })
  await publishHomes(service, '15718.01', [201, 220], { count: 3, on: '2025-07-07' })
  await service.settled()
})
afterAll(() => service.stop())

type Query = { on?: string; period?: string; view?: 'as-now' | 'as-was' }
const WAS = { view: 'as-was' } as const

async function valueIn(indicatorId: string, unit: string, query: Query, units?: string[]) {
  const { unit: named, values } = await lead(units).getUnitValues({ params: { unit }, query }).orThrow()
  const found = values.find((one) => one.indicatorId === indicatorId)
  return [named.name, found?.numerator, found?.denominator]
}

test('a code means another area before the reform than after, and today counts both', async () => {
  expect(await valueIn('I-05', '15715', { on: '2025-06-30', ...WAS })).toEqual(['Thái Hòa', 0, 30])
  expect(await valueIn('I-05', '15715', { on: '2025-07-01', ...WAS })).toEqual(['Tân Ninh', 0, 90])
  expect(await valueIn('I-05', '15715', { on: '2025-06-30' })).toEqual(['Tân Ninh', 0, 90])
})

test('a closed unit is there as it was, without a day on its last', async () => {
  expect(await valueIn('I-05', '15712', WAS)).toEqual(['Văn Sơn', 0, 40])
  expect(await valueIn('I-05', '15715@2020-01-01', WAS)).toEqual(['Thái Hòa', 0, 30])
  expect(await valueIn('I-05', '390', { on: '2025-05-24', ...WAS })).toEqual(['Triệu Sơn', 0, 90])
})

test('a flow counts each day where it was, over the homes of the last day on which its unit was there', async () => {
  expect(await valueIn('I-04', '15712', { period: '2025-W27', ...WAS })).toEqual(['Văn Sơn', 8, 40])
  expect(await valueIn('I-04', '15715@2025-07-01', { period: '2025-W27', ...WAS })).toEqual(['Tân Ninh', 0, 90])
  expect(await valueIn('I-04', '15715', { period: '2025-W27' })).toEqual(['Tân Ninh', 8, 90])
  expect(await valueIn('I-04', '38', { period: '2025-W27', ...WAS })).toEqual(['Thanh Hóa', 8, 90])
})

test('children are those of the day and add up in both views', async () => {
  const children = async (unit: string, query: Query) => {
    const answer = await lead()
      .getChildValues({ params: { indicatorId: 'I-05' }, query: { unit, ...query } })
      .orThrow()
    const rows = answer.children.map(({ unit: { name }, value }) => [name, value.denominator])
    return { total: answer.total.denominator, rows }
  }
  expect(await children('390', { on: '2025-06-30', ...WAS })).toEqual({
    total: 90,
    rows: [
      ['Văn Sơn', 40],
      ['Thái Hòa', 30],
      ['Nưa', 20],
    ],
  })
  expect(await children('38', { on: '2025-06-30', ...WAS })).toEqual({ total: 90, rows: [['Triệu Sơn', 90]] })
  expect(await children('38', { on: '2025-06-30' })).toEqual({
    total: 90,
    rows: [
      ['Triệu Sơn', 0],
      ['Tân Ninh', 90],
    ],
  })
})

test('a dashboard shows all indicators of a unit and of what lies beneath, in both views', async () => {
  const dashboard = async (unit: string, query: Query) => {
    const { indicators, total, children } = await lead().getDashboard({ params: { unit }, query }).orThrow()
    const at = indicators.findIndex(({ indicatorId }) => indicatorId === 'I-05')
    expect(indicators.length).toBeGreaterThan(15)
    return [total, ...children].map((row) => [row.unit.name, row.values[at]?.denominator])
  }
  expect(await dashboard('390', { on: '2025-06-30', ...WAS })).toEqual([
    ['Triệu Sơn', 90],
    ...[
      ['Văn Sơn', 40],
      ['Thái Hòa', 30],
      ['Nưa', 20],
    ],
  ])
  expect(await dashboard('15715', {})).toEqual([
    ['Tân Ninh', 90],
    ...[
      ['15712.01', 40],
      ['15715.01', 30],
      ['15718.01', 20],
    ],
  ])
})

test('a series as it was ends with its unit', async () => {
  const days = { unit: '15712', from: '2025-06-28', until: '2025-07-02', step: 'day' } as const
  const { points } = await lead()
    .getSeries({ params: { indicatorId: 'I-05' }, query: { ...days, ...WAS } })
    .orThrow()
  expect(points.map(({ from, denominator }) => [from, denominator])).toEqual([
    ['2025-06-28', 40],
    ['2025-06-29', 40],
    ['2025-06-30', 40],
  ])
})

test('the homes behind a number are those of the day', async () => {
  const homes = async (query: { unit: string } & Query, part: 'numerator' | 'denominator', indicatorId: string) => {
    const asked = { params: { indicatorId }, query: { ...query, part } }
    const items = await Array.fromAsync(
      service.as({ roles: ['province_lead'], units: ['38'] }).reporting.listContributors.all(asked),
    )
    return [items.length, [...new Set(items.map(({ unit }) => unit))]]
  }
  expect(await homes({ unit: '15712', on: '2025-06-30', ...WAS }, 'denominator', 'I-05')).toEqual([40, ['15712.01']])
  expect(await homes({ unit: '15712', period: '2025-W27', ...WAS }, 'numerator', 'I-04')).toEqual([8, ['15712.01']])
  expect(await homes({ unit: '15715@2025-07-01', period: '2025-W27', ...WAS }, 'numerator', 'I-04')).toEqual([0, []])
  expect(await homes({ unit: '15715', period: '2025-W27' }, 'numerator', 'I-04')).toEqual([8, ['15712.01']])
})

test('what was nowhere then, and what lies elsewhere today, is refused', async () => {
  const code = async (unit: string, query: Query, units?: string[]) =>
    (await lead(units).getUnitValues({ params: { unit }, query })).error
  expect(await code('15712', {})).toMatchObject({ status: 410, code: 'closed-unit', successors: ['15715@2025-07-01'] })
  const later = await code('15712', { on: '2025-07-01', ...WAS })
  expect(later).toMatchObject({ code: 'closed-unit', successors: ['15715@2025-07-01'] })
  expect(await code('15664', { on: '2025-06-30', ...WAS })).toMatchObject({ code: 'unknown-unit' })
  expect(await code('99999', WAS)).toMatchObject({ code: 'unknown-unit' })
  expect(await code('15712', WAS, ['15664'])).toMatchObject({ code: 'outside-scope' })
  expect(await code('15712', WAS, ['15715'])).toBeUndefined()
})

test('what nobody tells yet is named with the service that will', async () => {
  const { noData } = await lead()
    .getUnitValues({ params: { unit: '15715' } })
    .orThrow()
  const expected = { indicatorId: 'I-38', version: 1, reason: 'facts-to-come', service: 'market' }
  expect(noData).toContainEqual(expected)
  const { error } = await lead().getChildValues({ params: { indicatorId: 'I-38' }, query: { unit: '15715' } })
  expect(error?.code).toBe('facts-to-come')
})
