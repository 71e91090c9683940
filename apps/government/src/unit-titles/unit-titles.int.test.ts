import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { unitTitles } from '@lantoa/contracts/government/unit-titles'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { unitTitle } from './unit-titles.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const TITLE = { unitCode: '31027', since: '2026-03-01', title: 'remote' as const }
/** Each of the rules has a year of its own. */
const years = new Map<string, number>()

testRegisterRules(unitTitles, unitTitle, () => service, {
  record: { ...TITLE, title: 'rural', actId: null, source: 'Quyết định của tỉnh' },
  own(id) {
    years.set(id, years.get(id) ?? years.size + 2_020)
    return { year: years.get(id) }
  },
  change: { source: 'Quyết định của bộ' },
  advance: { status: 'ended', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).government
const record = (more: object, unitTitleId = uuid()) =>
  officer().recordUnitTitle({ params: { unitTitleId }, body: { ...TITLE, year: 2_080, ...more } })

test('a unit has a title of a year once, also when it has ended, until it is withdrawn', async () => {
  const { unitTitleId } = await record({}).orThrow()
  const advance = (status: 'held' | 'ended' | 'withdrawn', ifMatch: number) =>
    officer().advanceUnitTitle({ params: { unitTitleId }, body: { status, on: '2026-03-10' }, ifMatch })
  const taken = { status: 409, code: 'title-recorded', pointer: '/title' }
  expect((await record({})).error).toMatchObject(taken)
  expect((await record({ title: 'island' })).error).toBeUndefined()
  await advance('ended', 1).orThrow()
  expect((await record({})).error).toMatchObject(taken)
  await advance('withdrawn', 2).orThrow()
  await record({}).orThrow()
  expect((await advance('held', 3)).error).toMatchObject(taken)
})

test('two who write it down at one moment have one title', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => record({ year: 2_081 })))
  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill('title-recorded'))
})

test('of a list that has a title twice the second one is refused, also where it is only tried', async () => {
  const row = (year: number) => ({ ...TITLE, year, unitTitleId: uuid() })
  const items = [row(2_082), row(2_083), row(2_082)]
  for (const dryRun of [true, false]) {
    const { results } = await officer().recordUnitTitleBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'title-recorded'])
  }
})

test.each([
  ['smart_village', '31027', 'wrong-level'],
  ['smart_village', '31027.07', undefined],
  ['modern_smart_rural_commune', '31027.07', 'wrong-level'],
  ['modern_smart_rural_commune', '31027', undefined],
  ['mountain', '31027.07', undefined],
])('%s as a title of %s: %s', async (title, unitCode, code) => {
  expect((await record({ title, unitCode, year: 2_084 })).error?.code).toBe(code)
})

test('the act that gave it is one that stands', async () => {
  const unknown = { status: 422, code: 'unknown-act', pointer: '/actId' }
  expect((await record({ year: 2_085, actId: uuid() })).error).toMatchObject(unknown)
  const about = { kind: 'decision' as const, issuer: 'UBND tỉnh', date: '2026-02-20', subject: 'Công nhận' }
  const body = { unitCode: '31027', since: '2026-03-01', number: '12/QĐ-UBND', ...about }
  const { legalActId: actId } = await officer()
    .recordLegalAct({ params: { legalActId: uuid() }, body })
    .orThrow()
  expect((await record({ year: 2_085, actId })).data).toMatchObject({ actId })
})
