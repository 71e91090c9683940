import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  COMMUNE,
  EVENING,
  HAMLET,
  OTHER_HAMLET,
  publishCorePersons,
  publishHolders,
  publishHouseholds,
  publishResidents,
  publishVisits,
  startReportingForTest,
} from '../../../test/commune.ts'

let service: TestService
const lead = (units = ['31027']) => service.as({ roles: ['commune_lead'], units }).reporting

let now = EVENING

beforeAll(async () => {
  service = await startReportingForTest(COMMUNE, () => now)
})
afterAll(() => service.stop())

type Time = { on?: string; period?: string }

async function valueIn(indicatorId: string, unit: string, time: Time = {}) {
  const client = lead(unit === '91' ? ['91'] : ['31027'])
  const { values } = await client.getUnitValues({ params: { unit }, query: time }).orThrow()
  const found = values.find((one) => one.indicatorId === indicatorId)
  return found && [found.numerator, found.denominator, found.value]
}

test('the evening of 17 March moves the numbers of hamlet, commune and province as the sample says', async () => {
  const week = { period: '2026-W12' }
  await publishHouseholds(service, HAMLET, 1, 120)
  await publishHouseholds(service, OTHER_HAMLET, 121, 6400)
  await publishVisits(service, HAMLET, 1, 61)
  await publishVisits(service, OTHER_HAMLET, 121, 121 + 3053)
  await publishCorePersons(service, HAMLET, 1, 47)
  await publishResidents(service, HAMLET, [1, 330], { birthMonth: '1980-05' })
  await publishHolders(service, HAMLET, 1, 241)
  await service.settled()
  expect(await valueIn('I-04', HAMLET, week)).toEqual([61, 120, 50.8])
  expect(await valueIn('I-04', '31027', week)).toEqual([3115, 6400, 48.7])

  await publishVisits(service, HAMLET, 62, 64)
  await publishVisits(service, HAMLET, 64, 64, 1) // a second team was at the same home
  await publishVisits(service, HAMLET, 1, 64) // and the phone sends everything again
  await publishCorePersons(service, HAMLET, 48, 48)
  await publishHolders(service, HAMLET, 242, 242)
  await service.settled()
  expect(await valueIn('I-04', HAMLET, week)).toEqual([64, 120, 53.3])
  expect(await valueIn('I-04', HAMLET, { period: '2026-03' })).toEqual([64, 120, 53.3])
  expect(await valueIn('I-04', HAMLET, { period: '2026-W11' })).toEqual([0, 120, 0])
  expect(await valueIn('I-05', HAMLET)).toEqual([48, 120, 40])
  expect(await valueIn('I-26', HAMLET)).toEqual([242, 330, 73.3])
  expect(await valueIn('I-26', HAMLET, { on: '2026-03-16' })).toEqual([0, 330, 0])
  expect(await valueIn('I-27', '91')).toEqual([242, null, 242])
  expect(await valueIn('I-04', '31027', week)).toEqual([3118, 6400, 48.7])
  expect(await valueIn('I-04', '91', week)).toEqual([3118, 6400, 48.7])
})

test('level 2 counts from its activation; an appointment has moved nothing', async () => {
  await publishResidents(service, OTHER_HAMLET, [1001, 1262], { birthMonth: '1970-01', level2Since: '2026-01-05' })
  await publishResidents(service, OTHER_HAMLET, [1263, 1310], { birthMonth: '1970-01' })
  await service.settled()
  expect(await valueIn('I-14', OTHER_HAMLET)).toEqual([262, 310, 84.5])
  await publishResidents(service, OTHER_HAMLET, [1263, 1263], {
    ...{ birthMonth: '1970-01', level2Since: '2026-03-17', sequence: 2 },
  })
  await service.settled()
  expect(await valueIn('I-14', OTHER_HAMLET, { on: '2026-03-16' })).toEqual([262, 310, 84.5])
  expect(await valueIn('I-14', OTHER_HAMLET)).toEqual([263, 310, 84.8])
})

test('a birthday to come counts from its month on, with nothing sent on that day', async () => {
  await publishResidents(service, OTHER_HAMLET, [2001, 2001], { birthMonth: '2012-04' })
  await service.settled()
  for (const [day, grown] of [
    ['2026-04-30', 310],
    ['2026-05-01', 311],
  ] as const) {
    now = new Date(`${day}T12:00:00+07:00`)
    expect((await valueIn('I-14', OTHER_HAMLET))?.[1]).toBe(grown)
  }
  now = EVENING
})

describe('what is to come is no fact', () => {
  const noData = { numerator: 0, value: null, reason: 'not-yet' }

  test.each([
    ['I-04', { period: '2026-W13' }],
    ['I-04', { on: '2026-03-23', view: 'as-was' }],
    ['I-26', { on: '2099-01-01' }],
    ['I-26', { on: '2026-03-18', view: 'as-was' }],
    ['I-27', { on: '2026-03-18' }],
  ] as const)('%s of %o has no value in any answer', async (indicatorId, time) => {
    const unit = '31027'
    const { values } = await lead().getUnitValues({ params: { unit }, query: time }).orThrow()
    expect(values.find((one) => one.indicatorId === indicatorId)).toMatchObject(noData)
    const { indicators, total, children } = await lead().getDashboard({ params: { unit }, query: time }).orThrow()
    const at = indicators.findIndex((one) => one.indicatorId === indicatorId)
    expect(children).toHaveLength(2)
    for (const row of [total, ...children]) expect(row.values[at]).toMatchObject(noData)
    const asked = { params: { indicatorId }, query: { unit, ...time } }
    const beneath = await lead().getChildValues(asked).orThrow()
    for (const value of [beneath.total, ...beneath.children.map((one) => one.value)]) {
      expect(value).toMatchObject(noData)
    }
    const { asNow, asWas } = await lead().explainValue(asked).orThrow()
    expect([asNow, asWas]).toMatchObject([noData, noData])
    const query = { ...asked.query, part: 'numerator' as const }
    expect(
      (
        await lead()
          .listContributors({ ...asked, query })
          .orThrow()
      ).items,
    ).toEqual([])
  })

  test.each([
    ['I-04', 'week', '2026-03-16', '2026-03-29', [48.7, null]],
    ['I-26', 'day', '2026-03-17', '2026-03-18', [37.8, null]],
    ['I-26', 'month', '2026-03-01', '2026-04-30', [37.8, null]],
  ] as const)('a series of %s by %s ends with what is known', async (indicatorId, step, from, until, values) => {
    const query = { unit: '31027', from, until, step }
    const { points } = await lead().getSeries({ params: { indicatorId }, query }).orThrow()
    expect(points.map(({ value }) => value)).toEqual(values)
  })
})

test('where there is nothing to divide by there is no data, and a plain number is 0', async () => {
  const { values } = await lead(['91'])
    .getUnitValues({ params: { unit: '31018' }, query: {} })
    .orThrow()
  expect(values.find(({ indicatorId }) => indicatorId === 'I-14')).toMatchObject({ denominator: 0, value: null })
  expect(values.find(({ indicatorId }) => indicatorId === 'I-01')).toMatchObject({ denominator: null, value: 0 })
})

test('children add up to their parent, with their names', async () => {
  const query = { unit: '31027', period: '2026-W12' }
  const { total, children } = await lead()
    .getChildValues({ params: { indicatorId: 'I-04' }, query })
    .orThrow()
  expect(children.map(({ unit, value }) => [unit.name, value.numerator, value.denominator])).toEqual([
    ['Minh Thuận B', 64, 120],
    ['Minh Thuận C', 3054, 6280],
  ])
  expect([total.numerator, total.denominator, total.value]).toEqual([3118, 6400, 48.7])
})

test.each([
  ['by month', HAMLET, 'month', 'as-now', '2026-03-01'],
  ['by week', HAMLET, 'week', 'as-now', '2026-03-16'],
  ['in a unit in which nothing was ever told', '31018', 'month', 'as-now', undefined],
  ['as was, where no days are remembered', HAMLET, 'month', 'as-was', undefined],
] as const)('a series says from which day on anything counts: %s', async (_what, unit, step, view, countedFrom) => {
  const query = { unit, from: '2026-01-01', until: '2026-03-17', step, view } as const
  const asked = { params: { indicatorId: 'I-04' as const }, query }
  const series = await lead(['91']).getSeries(asked).orThrow()
  expect(series.countedFrom).toBe(countedFrom)
})

test('a series of a stock shows its days, one of a flow its periods', async () => {
  const days = { unit: HAMLET, from: '2026-03-15', until: '2026-03-18', step: 'day' } as const
  const stock = await lead()
    .getSeries({ params: { indicatorId: 'I-26' }, query: days })
    .orThrow()
  expect(stock.points.map(({ from, numerator, value }) => [from, numerator, value])).toEqual([
    ['2026-03-15', 0, 0],
    ['2026-03-16', 0, 0],
    ['2026-03-17', 242, 73.3],
    ['2026-03-18', 0, null],
  ])
  const weeks = { unit: HAMLET, from: '2026-03-05', until: '2026-03-29', step: 'week' } as const
  const flow = await lead()
    .getSeries({ params: { indicatorId: 'I-04' }, query: weeks })
    .orThrow()
  expect(flow.points.map(({ from, until, value }) => [from, until, value])).toEqual([
    ['2026-03-09', '2026-03-16', 0],
    ['2026-03-16', '2026-03-23', 53.3],
    ['2026-03-23', '2026-03-30', null],
  ])
})

describe('what is refused', () => {
  const code = async (unit: string, query: Time = {}) => (await lead().getUnitValues({ params: { unit }, query })).error
  const ofSeries = async (query: object, indicatorId = 'I-05') =>
    (
      await lead().getSeries({
        params: { indicatorId },
        query: { unit: '31027', from: '2026-01-01', until: '2026-03-01', step: 'day', ...query },
      })
    ).error

  test('units that nobody knows, that are closed, or that lie elsewhere', async () => {
    expect(await code('31029')).toMatchObject({ status: 404, code: 'unknown-unit', pointer: '#/params/unit' })
    expect(await code('31027@2024-01-01')).toMatchObject({ code: 'unknown-unit' })
    expect(await code('31066')).toMatchObject({ status: 410, code: 'closed-unit', successors: ['31027@2025-07-01'] })
    expect(await code('31018')).toMatchObject({ status: 403, code: 'outside-scope' })
    expect(await code('VN')).toMatchObject({ status: 403, code: 'outside-scope' })
    expect(await code('31027@2025-07-01')).toBeUndefined()
    expect(await code(HAMLET)).toBeUndefined()
  })

  test('times that are none, with a pointer to the field', async () => {
    for (const period of ['2026-W54', '2026-13', '2026-02-30', '9999', '2026-03-02..2026-03-01', 'soon']) {
      expect((await code('31027', { period }))?.errors?.[0], period).toMatchObject({ pointer: '#/query/period' })
    }
    expect((await code('31027', { on: '2026-02-30' }))?.errors?.[0]).toMatchObject({ pointer: '#/query/on' })
    expect((await code('31027', { on: '9999-12-31' }))?.errors?.[0]).toMatchObject({ pointer: '#/query/on' })
    const both = await code('31027', { on: '2026-03-01', period: '2026-03' })
    expect(both?.errors?.[0]).toMatchObject({ pointer: '#/query/period' })
  })

  test('series that are too long, backwards, or of what is not measured so', async () => {
    expect(await ofSeries({ until: '2027-02-05' })).toMatchObject({ code: 'too-many-points', pointer: '#/query/until' })
    expect(await ofSeries({ until: '2027-02-04' })).toBeUndefined()
    expect((await ofSeries({ until: '2025-12-31' }))?.errors?.[0]).toMatchObject({ pointer: '#/query/until' })
    expect(await ofSeries({}, 'I-04')).toMatchObject({ code: 'period-not-supported' })
    expect(await ofSeries({ unit: HAMLET }, 'I-03')).toMatchObject({ code: 'not-at-this-level' })
    expect(await ofSeries({}, 'I-99')).toMatchObject({ status: 404, code: 'not-found' })
    expect(await ofSeries({ unit: '31029' })).toMatchObject({
      status: 422,
      code: 'unknown-unit',
      pointer: '#/query/unit',
    })
  })
})

test('definitions tell what is counted', async () => {
  const { items } = await lead().listIndicators().orThrow()
  expect(items.map(({ indicatorId }) => indicatorId)).toEqual(
    expect.arrayContaining([
      'I-01',
      'I-02',
      'I-03',
      'I-04',
      'I-05',
      'I-05b-5',
      'I-05b-5-all',
      'I-06',
      'I-14',
      'I-26',
      'I-27',
    ]),
  )
  const visits = await lead()
    .getIndicator({ params: { indicatorId: 'I-04' } })
    .orThrow()
  expect(visits.numerator.measures).toEqual(['homes-visited-week', 'homes-visited-month'])
  expect((await lead().getIndicator({ params: { indicatorId: 'I-99' } })).error?.code).toBe('not-found')
})
