import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { legalActs } from '@lantoa/contracts/government/legal-acts'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { legalAct } from './legal-acts.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const ACT = {
  ...{ unitCode: '31027', since: '2026-03-01', kind: 'decision' as const, issuer: 'Thủ tướng Chính phủ' },
  ...{ date: '2020-06-03', subject: 'Chương trình Chuyển đổi số quốc gia' },
}
/** Each of the rules has an act of its own. */
const numbers = new Map<string, string>()

testRegisterRules(legalActs, legalAct, () => service, {
  record: { ...ACT, validity: { since: '2026-03-01', until: '2030-12-31' } },
  own(id) {
    numbers.set(id, numbers.get(id) ?? `${numbers.size}/QĐ-TTg`)
    return { number: numbers.get(id) }
  },
  change: { subject: 'Chương trình Chuyển đổi số quốc gia đến năm 2025' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const as = (unit: string) => service.as({ roles: ['commune_officer'], units: [unit] }).government
const record = (number: string, more: object = {}, legalActId = uuid(), unit = '31027') =>
  as(unit).recordLegalAct({ params: { legalActId }, body: { ...ACT, number, ...more } })

test('an act stands once in whatever spelling and unit, until it is withdrawn', async () => {
  const { legalActId } = await record('749/NQ-CP').orThrow()
  const again = await record('749 / nq-cp', { issuer: 'THU TUONG  CHINH PHU', unitCode: '31018' }, uuid(), '31018')
  expect(again.error).toMatchObject({ status: 409, code: 'act-recorded', pointer: '/number' })
  expect(again.error?.detail).toContain(legalActId)
  expect((await record('749/NQ-CP', { date: '2020-06-04' })).error).toBeUndefined()
  const params = { legalActId }
  const advance = (status: 'recorded' | 'withdrawn', ifMatch: number) =>
    as('31027').advanceLegalAct({ params, body: { status, on: '2026-03-10' }, ifMatch })
  await advance('withdrawn', 1).orThrow()
  await record('749/NQ-CP').orThrow()
  expect((await advance('recorded', 2)).error?.code).toBe('act-recorded')
})

test('a correction makes no second one of an act', async () => {
  await record('52/NQ-TW').orThrow()
  const { legalActId } = await record('53/NQ-TW').orThrow()
  const correct = (number: string, ifMatch: number) =>
    as('31027').correctLegalAct({ params: { legalActId }, body: { number }, ifMatch })
  expect((await correct('52/NQ-TW', 1)).error?.code).toBe('act-recorded')
  await correct('54/NQ-TW', 1).orThrow()
  expect((await record('53/NQ-TW')).error).toBeUndefined()
  expect((await record('54/nq-tw')).error?.code).toBe('act-recorded')
})

test('two who write it down at one moment have one act', async () => {
  const answers = await Promise.all(['57/NQ-TW', '57/nq-tw', '57 /NQ-TW', '57/NQ–TW'].map((number) => record(number)))
  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill('act-recorded'))
})

test('of a list that has an act twice the second one is refused, also where it is only tried', async () => {
  const row = (number: string) => ({ ...ACT, number, legalActId: uuid() })
  const items = [row('71/NQ-CP'), row('72/NQ-CP'), row('71/NQ–CP')]
  for (const dryRun of [true, false]) {
    const { results } = await as('31027').recordLegalActBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'act-recorded'])
  }
})

test.each([
  [{ date: '2026-03-18' }, 'day-in-future', '/date'],
  [{ validity: { since: '2026-03-01', until: '2026-03-01' } }, 'ends-before-it-begins', '/validity/until'],
])('an act with %j is refused: %s', async (more, code, pointer) => {
  expect((await record('99/NQ-CP', more)).error).toMatchObject({ code, pointer })
})

test('an act may hold before it was entered, and from a day to come on', async () => {
  for (const [number, since] of [
    ['88/NQ-CP', '2019-01-01'],
    ['89/NQ-CP', '2027-01-01'],
  ] as const) {
    expect((await record(number, { validity: { since } })).data?.validity).toEqual({ since, until: null })
  }
})
