import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  HAMLET,
  idOf,
  OTHER_HAMLET,
  publishHolders,
  publishHouseholds,
  publishVisits,
  startReportingForTest,
} from '../../../test/commune.ts'

let service: TestService
const lead = () => service.as({ roles: ['commune_lead'], units: ['31027'] }).reporting

beforeAll(async () => {
  service = await startReportingForTest()
  await publishHouseholds(service, HAMLET, 1, 12)
  await publishHouseholds(service, OTHER_HAMLET, 13, 20)
  await publishVisits(service, HAMLET, 1, 7)
  await publishVisits(service, HAMLET, 3, 4, 1)
  await publishVisits(service, OTHER_HAMLET, 13, 14)
  await publishHolders(service, HAMLET, 1, 3)
  await service.settled()
})
afterAll(() => service.stop())

test('the homes behind a number, each once, hamlet by hamlet and page by page', async () => {
  const query = { unit: '31027', period: '2026-W12', limit: 4 }
  const items = await Array.fromAsync(lead().listContributors.all({ params: { indicatorId: 'I-04' }, query }))
  expect(items.map(({ unit, id }) => [unit, id])).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => [HAMLET, idOf(1, number)]),
    ...[13, 14].map((number) => [OTHER_HAMLET, idOf(1, number)]),
  ])
  expect(items[0]).toMatchObject({ kind: 'household', since: '2026-03-16', count: 1 })
})

test('the homes below the line, as of a day', async () => {
  const part = { unit: HAMLET, part: 'denominator', limit: 500 } as const
  const now = await lead()
    .listContributors({ params: { indicatorId: 'I-05' }, query: part })
    .orThrow()
  expect(now.items).toHaveLength(12)
  expect(now.items[0]).toMatchObject({ kind: 'household', since: '2025-07-01' })
  const before = { ...part, on: '2025-06-30' }
  expect(
    (
      await lead()
        .listContributors({ params: { indicatorId: 'I-05' }, query: before })
        .orThrow()
    ).items,
  ).toEqual([])
})

test('persons with several accounts are one, and nobody has a name', async () => {
  const { items } = await lead()
    .listContributors({ params: { indicatorId: 'I-26' }, query: { unit: HAMLET } })
    .orThrow()
  expect(items.map(({ count }) => count)).toEqual([1, 1, 1])
  expect(Object.keys(items[0] ?? {}).sort()).toEqual(['count', 'id', 'kind', 'since', 'unit'])
})

test('who reads totals only, or other units, sees none of it', async () => {
  const query = { unit: '31027', period: '2026-W12' }
  const asked = (claims: { roles: string[]; units: string[] }) =>
    service.as(claims).reporting.listContributors({ params: { indicatorId: 'I-04' }, query })
  expect((await asked({ roles: ['observer'], units: ['VN'] })).error?.code).toBe('forbidden')
  expect((await asked({ roles: ['commune_lead'], units: ['31018'] })).error?.code).toBe('outside-scope')
})

test('a plain number has nothing below the line', async () => {
  const query = { unit: '31027', part: 'denominator' } as const
  const { error } = await lead().listContributors({ params: { indicatorId: 'I-01' }, query })
  expect(error).toMatchObject({ code: 'no-denominator', pointer: '#/query/part' })
})
