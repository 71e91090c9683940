import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { IndicatorDefinition } from '@lantoa/contracts/reporting/own-indicators.http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, publishResidents, startReportingForTest } from '../../../test/commune.ts'

let service: TestService
const officer = () => service.as({ roles: ['province_officer'], units: ['91'] }).reporting

const params = { indicatorId: 'P-01' }
const body: IndicatorDefinition = {
  ...{ validFrom: '2026-01-01', name: 'Người lớn có định danh', nameEn: 'Adults' },
  ...{ definition: 'Tỷ lệ người lớn có định danh mức 2', definitionEn: 'Adults with level 2' },
  numerator: { text: 'người đã kích hoạt mức 2', measures: ['eid-level2'] },
  denominator: { text: 'người từ đủ 18 tuổi', measures: ['adults'] },
  ...{ unit: '%', kind: 'stock', levels: ['hamlet', 'commune'], periods: ['day'], pillar: 'society', merge: 'ratio' },
}

beforeAll(async () => {
  service = await startReportingForTest()
  await publishResidents(service, HAMLET, [1, 10], { birthMonth: '1980-05' })
  await publishResidents(service, HAMLET, [11, 14], { birthMonth: '1980-05', level2Since: '2026-01-05' })
  await publishResidents(service, HAMLET, [15, 16], { birthMonth: '2010-05', level2Since: '2026-01-05' })
  await service.settled()
})
afterAll(() => service.stop())

async function valueOn(on: string) {
  const { values } = await officer()
    .getUnitValues({ params: { unit: HAMLET }, query: { on } })
    .orThrow()
  return values.find(({ indicatorId }) => indicatorId === 'P-01')
}

test('measures are listed with what they count', async () => {
  const { items } = await officer().listMeasures().orThrow()
  expect(items.find(({ name }) => name === 'homes-visited-week')).toEqual({
    ...{ name: 'homes-visited-week', text: 'hộ được thăm trong tuần', kind: 'flow', counts: 'household' },
    ...{ distinct: true, period: 'week', service: 'teams', topic: 'teams.visit-recorded.v1' },
  })
})

test('an officer defines an indicator, and it has values at once, from its first day on', async () => {
  const defined = await officer().defineIndicator({ params, body })
  expect(defined.data).toMatchObject({
    indicatorId: 'P-01',
    version: 1,
    validTo: null,
    computed: true,
    service: 'identity',
  })
  expect((await officer().defineIndicator({ params, body })).data).toEqual(defined.data)
  expect(await valueOn('2026-03-17')).toMatchObject({ version: 1, numerator: 6, denominator: 14, value: 42.9 })
  expect(await valueOn('2025-12-31')).toBeUndefined()
})

test('a second version opens a new series; who changes an older one is told', async () => {
  const over14 = { ...body, validFrom: '2026-02-01', denominator: { text: 'x', measures: ['eid-eligible'] } }
  const stale = await officer().changeIndicator({ params, body: over14, ifMatch: '"7"' })
  expect(stale.error).toMatchObject({ status: 412, code: 'precondition-failed' })
  const changed = await officer().changeIndicator({ params, body: over14, ifMatch: '"1"' })
  expect(changed.data).toMatchObject({ version: 2, validFrom: '2026-02-01' })
  expect(await valueOn('2026-01-31')).toMatchObject({ version: 1, denominator: 14 })
  expect(await valueOn('2026-02-01')).toMatchObject({ version: 2, denominator: 16 })
  const query = { unit: HAMLET, from: '2025-12-31', until: '2026-02-02', step: 'day' } as const
  const { points } = await officer().getSeries({ params, query }).orThrow()
  expect(points[0]).toMatchObject({ from: '2026-01-01', version: 1 })
  expect(points.slice(-3).map(({ from, version, denominator }) => [from, version, denominator])).toEqual([
    ['2026-01-31', 1, 14],
    ['2026-02-01', 2, 16],
    ['2026-02-02', 2, 16],
  ])
})

test('a retired indicator keeps its values before, and its versions', async () => {
  await officer()
    .retireIndicator({ params, body: { from: '2026-03-01' }, ifMatch: '"2"' })
    .orThrow()
  expect(await valueOn('2026-02-28')).toMatchObject({ version: 2 })
  expect(await valueOn('2026-03-01')).toBeUndefined()
  const { items } = await officer().listIndicatorVersions({ params }).orThrow()
  expect(items.map(({ version, validFrom, validTo }) => [version, validFrom, validTo])).toEqual([
    [1, '2026-01-01', '2026-02-01'],
    [2, '2026-02-01', '2026-03-01'],
  ])
  const { error } = await officer().getChildValues({ params, query: { unit: '31027' } })
  expect(error?.code).toBe('not-defined-then')
  expect((await officer().listIndicators().orThrow()).items.map(({ indicatorId }) => indicatorId)).not.toContain('P-01')
})

test('who defines nothing, names nonsense or touches what comes with a release is refused', async () => {
  const lead = service.as({ roles: ['commune_lead'], units: ['31027'] }).reporting
  expect((await lead.defineIndicator({ params, body })).error?.code).toBe('forbidden')
  const other = { indicatorId: 'P-02' }
  const commune = service.as({ roles: ['province_officer'], units: ['31027'] }).reporting
  expect((await commune.defineIndicator({ params: other, body })).error?.code).toBe('outside-scope')
  const unknown = { ...body, numerator: { text: 'x', measures: ['x'] } }
  expect((await officer().defineIndicator({ params: other, body: unknown })).error).toMatchObject({
    ...{ status: 422, code: 'unknown-measure', pointer: '/numerator/measures/0' },
  })
  const builtIn = { indicatorId: 'I-04' }
  expect((await officer().defineIndicator({ params: builtIn, body })).error).toMatchObject({ code: 'invalid-request' })
})

test('several at once, of whom one wins', async () => {
  const ways = ['A', 'B', 'C', 'D'].map((name) => ({ ...body, name }))
  const answers = await Promise.all(
    ways.map((way) => officer().defineIndicator({ params: { indicatorId: 'P-03' }, body: way })),
  )
  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill('indicator-differs'))
})
