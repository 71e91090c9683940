import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { mobileCoverages } from '@lantoa/contracts/government/mobile-coverages'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { HAMLET } from '../../test/known-world.ts'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { mobileCoverage } from './mobile-coverages.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const COVERAGE = { hamletCode: HAMLET, since: '2026-03-01', operator: 'viettel' } as const

/** Each of a test has an operator of its own. */
const OPERATORS = ['viettel', 'vnpt', 'mobifone', 'other'] as const
const operators = new Map<string, (typeof OPERATORS)[number] | undefined>()
beforeEach(async () => {
  operators.clear()
  await service.parts.database.query('TRUNCATE mobile_coverage')
})

testRegisterRules(mobileCoverages, mobileCoverage, () => service, {
  record: COVERAGE,
  own(id) {
    operators.set(id, operators.get(id) ?? OPERATORS[operators.size])
    return { operator: operators.get(id) }
  },
  change: { until: '2026-03-12' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).government
const record = (more: object = {}, mobileCoverageId = uuid()) =>
  officer().recordMobileCoverage({ params: { mobileCoverageId }, body: { ...COVERAGE, ...more } })
const RECORDED = { status: 409, code: 'coverage-recorded', pointer: '/operator' }

test('an operator covers a hamlet once at a time: again after it ended, beside another one, or once it is withdrawn', async () => {
  const first = await record({ until: '2026-03-05' }).orThrow()
  expect((await record({ since: '2026-03-04' })).error).toMatchObject(RECORDED)
  expect((await record({ since: '2026-02-01' })).error).toMatchObject(RECORDED)
  expect((await record({ since: '2026-02-01', until: '2026-03-01' })).error).toBeUndefined()
  expect((await record({ operator: 'vnpt' })).error).toBeUndefined()
  const second = await record({ since: '2026-03-05' }).orThrow()
  const params = { mobileCoverageId: first.mobileCoverageId }
  expect((await officer().correctMobileCoverage({ params, body: { until: null }, ifMatch: 1 })).error).toMatchObject(
    RECORDED,
  )
  const withdrawn = { status: 'withdrawn', on: '2026-03-10' } as const
  const of = { mobileCoverageId: second.mobileCoverageId }
  await officer().advanceMobileCoverage({ params: of, body: withdrawn, ifMatch: 1 }).orThrow()
  await officer()
    .correctMobileCoverage({ params, body: { until: null }, ifMatch: 1 })
    .orThrow()
  const again = { status: 'recorded', on: '2026-03-11' } as const
  expect((await officer().advanceMobileCoverage({ params: of, body: again, ifMatch: 2 })).error).toMatchObject({
    code: 'coverage-recorded',
  })
})

test('of those who write it down at one moment one is taken', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => record()))
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill('coverage-recorded'))
})

test('of a list that has it twice the second one is refused, also where it is only tried', async () => {
  const row = (more: object) => ({ ...COVERAGE, until: null, ...more, mobileCoverageId: uuid() })
  const items = [row({}), row({ operator: 'mobifone' }), row({ since: '2026-03-10' })]
  for (const dryRun of [true, false]) {
    const { results } = await officer().recordMobileCoverageBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'coverage-recorded'])
  }
})

test.each([
  ['ends before it begins', { until: '2026-03-01' }, 'ends-before-it-begins'],
  ['ends on a day to come', { until: '2026-03-18' }, 'day-in-future'],
  ['is of an operator that nobody knows', { operator: 'beeline' }, 'invalid-request'],
])('what %s is refused', async (_what, more, code) => {
  expect((await record(more)).error).toMatchObject({ status: 422, code })
})
