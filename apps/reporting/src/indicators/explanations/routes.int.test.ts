import type { TestService } from '@lantoa/chassis/testing/started-service'
import { bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  HAMLET,
  idOf,
  OTHER_HAMLET,
  publishHouseholds,
  publishVisits,
  startReportingForTest,
} from '../../../test/commune.ts'

let service: TestService
const lead = (units = ['91']) => service.as({ roles: ['province_lead'], units }).reporting

beforeAll(async () => {
  service = await startReportingForTest()
  await publishHouseholds(service, HAMLET, 1, 12)
  await publishHouseholds(service, OTHER_HAMLET, 13, 20)
  await publishVisits(service, HAMLET, 1, 7)
  const team = {
    ...{ bodyId: idOf(8, 1) as never, kind: 'community_team' as const, unitCode: '31027', superiorId: null },
    ...{ hamletCodes: [HAMLET, OTHER_HAMLET], statuses: [], members: [] },
    active: [{ from: '2025-08-01', until: null }],
  }
  await service.publish(bodyChanged, [{ key: team.bodyId, data: team, sequence: 1 }])
  await service.settled()
})
afterAll(() => service.stop())

const visited = { params: { indicatorId: 'I-04' } }

test('a number has its definition, its parts, its last change, and how many teams were heard of', async () => {
  const query = { unit: '31027', period: '2026-W12' }
  const found = await lead()
    .explainValue({ ...visited, query })
    .orThrow()
  expect(found).toMatchObject({
    unit: { code: '31027', name: 'U Minh Thượng' },
    indicator: { indicatorId: 'I-04', denominator: { measures: ['households'] } },
    value: { from: '2026-03-16', numerator: 7, denominator: 20, value: 35 },
    lastChange: { appliedAt: expect.stringMatching(/^2026|^20\d\d-/), waiting: 0 },
    synced: { since: '2026-03-11', teams: 2, heard: 1 },
  })
  expect(found.value).toEqual(found.asNow)
  expect(found.value).toEqual(found.asWas)
})

async function changedAt(indicatorId: string, unit: string) {
  const explained = lead().explainValue({ params: { indicatorId }, query: { unit } })
  return (await explained.orThrow()).lastChange.appliedAt ?? ''
}

test('the last change is that of the unit and of what the number is made of, whatever else comes in', async () => {
  expect(await changedAt('I-14', '31027')).toBe('')
  expect(await changedAt('I-01', '31018')).toBe('')
  expect(await changedAt('I-01', '31027')).toMatch(/^20\d\d-/)
  const before = await changedAt('I-05', HAMLET)
  await publishHouseholds(service, OTHER_HAMLET, 21, 21)
  await service.settled()
  expect(await changedAt('I-05', HAMLET)).toBe(before)
  for (const unit of [OTHER_HAMLET, '31027', '91']) expect((await changedAt('I-05', unit)) > before, unit).toBe(true)
})

test('who rebuilds the sums leaves the last change as it was', async () => {
  const before = await changedAt('I-05', '31027')
  await service.parts.database.query(`UPDATE cell SET amount = amount + 1 WHERE unit = 'VN'`)
  await service
    .as({ roles: ['admin'], units: ['VN'] })
    .reporting.recompute()
    .orThrow()
  expect(await changedAt('I-05', '31027')).toBe(before)
})

test('before a team was there it was not waited for', async () => {
  const { synced } = await lead()
    .explainValue({ ...visited, query: { unit: '31027', on: '2025-07-20' } })
    .orThrow()
  expect(synced).toEqual({ since: '2025-07-14', teams: 0, heard: 0 })
})

test('a closed unit is explained as it was, and has no value in the boundaries of today', async () => {
  const query = { unit: '31066', on: '2025-06-30', view: 'as-was' } as const
  const found = await lead()
    .explainValue({ params: { indicatorId: 'I-05' }, query })
    .orThrow()
  expect(found).toMatchObject({ unit: { name: 'Minh Thuận' }, asNow: null, value: { denominator: 0, value: null } })
})

test('of a period that is closed it says what was frozen, and whether that is another value by now', async () => {
  const query = { unit: '31027', period: '2026-W11' }
  const ask = (view: 'as-now' | 'as-was') => lead().explainValue({ ...visited, query: { ...query, view } })
  expect(await ask('as-now').orThrow()).not.toHaveProperty('closed')
  const closingId = idOf(9, 1) as never
  await lead().closePeriod({ params: { closingId }, body: query }).orThrow()
  expect((await ask('as-now').orThrow()).closed).toEqual({ closingId, value: 0, restated: false })
  await publishVisits(service, HAMLET, 9, 10, 1, '2026-03-10')
  await service.settled()
  expect(await ask('as-now').orThrow()).toMatchObject({ value: { value: 9.5 }, closed: { value: 0, restated: true } })
  expect(await ask('as-was').orThrow()).not.toHaveProperty('closed')
})

test('what nobody tells yet is explained without a value; what is not defined is not found', async () => {
  const ask = (indicatorId: string) => lead().explainValue({ params: { indicatorId }, query: { unit: '31027' } })
  expect(await ask('I-38').orThrow()).toMatchObject({ value: null, indicator: { computed: false } })
  expect((await ask('I-99')).error?.code).toBe('not-found')
})

test('other units are outside, and who reads no totals is refused', async () => {
  const query = { unit: '31018' }
  expect((await lead(['31027']).explainValue({ ...visited, query })).error?.code).toBe('outside-scope')
  const privacy = service.as({ roles: ['privacy_officer'], units: ['91'] }).reporting
  expect((await privacy.explainValue({ ...visited, query })).error?.code).toBe('forbidden')
})
