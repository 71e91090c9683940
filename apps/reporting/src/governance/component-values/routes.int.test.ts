import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf } from '../../../test/commune.ts'
import { CARD } from '../../../test/scorecard.ts'
import { startScoredCommunes } from '../../../test/scored-communes.ts'

let service: TestService
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting
const officer = (unit = '91') => as('province_officer', unit)

const id = (number: number) => idOf(8, number) as never
const [APPROVED, DRAFT, POINTS] = [1, 2, 3].map((number) => idOf(7, number)) as [never, never, never]
const ENTRY = {
  ...{ scorecardId: APPROVED, componentId: 'plan.1', unit: '31027', value: 1 },
  ...{ on: '2026-03-01', source: 'Kế hoạch 12/KH-UBND' },
}
const enter = (componentValueId: never, change: Partial<typeof ENTRY> = {}, who = officer()) =>
  who.enterComponentValue({ params: { componentValueId }, body: { ...ENTRY, ...change } })
const listed = async (query = {}) =>
  (
    await officer()
      .listComponentValues({ query: { scorecardId: APPROVED, unit: '31027', ...query } })
      .orThrow()
  ).items

beforeAll(async () => {
  service = await startScoredCommunes()
  const byPoints = { componentId: 'p', name: 'Điểm', points: 10, scoring: { method: 'points' as const } }
  const points = { code: 'DIEM', groups: [{ groupId: 'g', name: 'Nhóm', points: 10, components: [byPoints] }] }
  for (const [scorecardId, change] of [
    [APPROVED, {}],
    [DRAFT, {}],
    [POINTS, points],
  ] as const) {
    await officer()
      .draftScorecard({ params: { scorecardId }, body: { ...CARD, ...change } })
      .orThrow()
  }
  for (const scorecardId of [APPROVED, POINTS]) {
    await as('province_lead', '91').approveScorecard({ params: { scorecardId }, ifMatch: 1 }).orThrow()
  }
})
afterAll(() => service.stop())

test('a value is entered, is the same when it is sent again, and is withdrawn by its version', async () => {
  const entered = await enter(id(1))
  expect(entered.data).toMatchObject({ unit: '31027', value: 1, note: null, withdrawn: null })
  expect((await enter(id(1))).data).toEqual(entered.data)
  expect((await enter(id(1), { value: 0 })).error).toMatchObject({ status: 409, code: 'component-value-differs' })
  const withdrawal = { params: { componentValueId: id(1) }, body: { reason: 'Nhập nhầm' }, ifMatch: 1 }
  expect((await officer().withdrawComponentValue(withdrawal)).data).toMatchObject({
    withdrawn: { at: expect.any(String), reason: 'Nhập nhầm' },
  })
  expect((await officer().withdrawComponentValue(withdrawal)).data?.withdrawn?.reason).toBe('Nhập nhầm')
  const other = { ...withdrawal, body: { reason: 'Nhập sai ngày' } }
  expect((await officer().withdrawComponentValue(other)).error).toMatchObject({ status: 412 })
  expect((await officer().withdrawComponentValue({ ...other, ifMatch: 2 })).error?.code).toBe(
    'component-value-withdrawn',
  )
  expect((await listed()).map(({ withdrawn }) => withdrawn?.reason)).toEqual(['Nhập nhầm'])
})

test('a minus before 0 is the same 0 when it is sent again', async () => {
  const token = await service.token({ roles: ['province_officer'], units: ['91'] })
  const body = JSON.stringify({ ...ENTRY, on: '2026-01-01' }).replace('"value":1', '"value":-0')
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const url = `${service.baseUrl}/reporting/v1/component-values/${id(5)}`
  for (let times = 0; times < 2; times += 1) {
    expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(200)
  }
})

test('of a batch each value is judged for itself; lists have the latest day first, of a day the last entry', async () => {
  const items = [
    { componentValueId: id(11), ...ENTRY, unit: '31018', on: '2026-02-01' },
    { componentValueId: id(12), ...ENTRY, unit: '31018', value: 7 },
    { componentValueId: id(13), ...ENTRY, unit: '31018', on: '2026-03-05' },
    { componentValueId: id(14), ...ENTRY, unit: '31018', on: '2026-03-05', value: 0 },
    { componentValueId: id(15), ...ENTRY, unit: '31042' },
  ]
  const { results } = await officer().enterComponentValueBatch({ body: { items } }).orThrow()
  expect(results.map((one) => (one.accepted ? 'kept' : one.problem.code))).toEqual([
    ...['kept', 'value-out-of-range', 'kept', 'kept', 'closed-unit'],
  ])
  const query = { scorecardId: APPROVED, unit: '31018', limit: 1 }
  const values = await Array.fromAsync(as('commune_lead', '31018').listComponentValues.all({ query }))
  expect(values.map(({ componentValueId }) => componentValueId)).toEqual([id(14), id(13), id(11)])
})

test('who may not, is told so', async () => {
  for (const role of ['province_lead', 'commune_officer']) {
    expect((await enter(id(2), {}, as(role, '91'))).error?.code).toBe('forbidden')
  }
  expect((await enter(id(2), {}, officer('31018'))).error?.code).toBe('outside-scope')
  expect((await enter(id(2), {}, officer('66'))).error?.code).toBe('unknown-scorecard')
  await enter(id(3), { on: '2026-03-02' })
  const withdrawal = { params: { componentValueId: id(3) }, body: { reason: 'x' }, ifMatch: 1 }
  expect((await as('province_lead', '91').withdrawComponentValue(withdrawal)).error?.code).toBe('forbidden')
  expect((await officer('31018').withdrawComponentValue(withdrawal)).error?.code).toBe('not-found')
  for (const change of [{}, { value: 0 }]) {
    expect((await enter(id(3), { on: '2026-03-02', ...change }, officer('31018'))).error?.code).toBe('outside-scope')
  }
  expect((await enter(id(3), { unit: '31018' }, officer('31018'))).error?.code).toBe('not-found')
  const query = { scorecardId: APPROVED, unit: '31027' }
  expect((await as('resident', '31027').listComponentValues({ query })).error?.code).toBe('forbidden')
  expect((await as('observer', '31018').listComponentValues({ query })).error?.code).toBe('outside-scope')
})

test.each<[Partial<typeof ENTRY>, string, string]>([
  [{ scorecardId: idOf(7, 99) as never }, 'unknown-scorecard', '/scorecardId'],
  [{ scorecardId: DRAFT }, 'scorecard-not-approved', '/scorecardId'],
  [{ componentId: 'x' }, 'unknown-component', '/componentId'],
  [{ componentId: 'core' }, 'component-is-computed', '/componentId'],
  [{ unit: '31027.07' }, 'unit-not-scored', '/unit'],
  [{ unit: '99999' }, 'unknown-unit', '/unit'],
  [{ on: '2025-12-31' }, 'day-outside-year', '/on'],
  [{ on: '2026-03-18' }, 'day-outside-year', '/on'],
  [{ value: 0.5 }, 'value-out-of-range', '/value'],
  [{ scorecardId: POINTS, componentId: 'p', value: 10.5 }, 'value-out-of-range', '/value'],
  [{ scorecardId: POINTS, componentId: 'p', value: -1 }, 'value-out-of-range', '/value'],
])('%o is refused, and nothing is kept', async (change, code, pointer) => {
  const before = await listed()
  expect((await enter(id(4), change)).error).toMatchObject({ code, pointer })
  expect(await listed()).toEqual(before)
})
