import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { enterpriseCounts } from '@lantoa/contracts/market/enterprise-counts'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numbered } from '../../test/register-tests.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { enterpriseCount } from './enterprise-counts.ts'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
})
afterAll(() => service.stop())

const COUNT = { unitCode: '31027', since: '2026-03-01', active: 86, founded: 9, supported: 6, source: 'Phòng Kinh tế' }
const yearOf = numbered(1900)

testRegisterRules(enterpriseCounts, enterpriseCount, () => service, {
  record: COUNT,
  own: (id) => ({ year: yearOf(id) }),
  change: { active: 87 },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['province_officer'], units: ['91'] }).market
const countOf = (year: number, more: object = {}) => ({ ...COUNT, year, ...more, enterpriseCountId: uuid() })

async function send({ enterpriseCountId, ...body }: ReturnType<typeof countOf>) {
  const { error } = await officer().recordEnterpriseCount({ params: { enterpriseCountId }, body })
  return error
}

test('more are not helped than are new, also once that is corrected', async () => {
  const wrong = { status: 422, code: 'more-than-all', pointer: '/supported' }
  expect(await send(countOf(2010, { supported: 10 }))).toMatchObject(wrong)
  const count = countOf(2010, { supported: 9 })
  expect(await send(count)).toBeUndefined()
  const params = { enterpriseCountId: count.enterpriseCountId }
  const { error } = await officer().correctEnterpriseCount({ params, ifMatch: 1, body: { founded: 8 } })
  expect(error).toMatchObject(wrong)
})

test('of a year that has not begun nothing is known', async () => {
  expect(await send(countOf(2027))).toMatchObject({ status: 422, code: 'period-ahead', pointer: '/year' })
})

test('a unit has one set for a year, until that is withdrawn, which is then not taken back', async () => {
  const first = countOf(2011)
  expect(await send(first)).toBeUndefined()
  expect(await send(countOf(2011))).toMatchObject({ status: 409, code: 'year-counted', pointer: '/year' })
  const params = { enterpriseCountId: first.enterpriseCountId }
  const advance = (status: 'withdrawn' | 'recorded', ifMatch: number) =>
    officer().advanceEnterpriseCount({ params, ifMatch, body: { status, on: '2026-03-10' } })
  await advance('withdrawn', 1).orThrow()
  expect(await send(countOf(2011))).toBeUndefined()
  expect((await advance('recorded', 2)).error?.code).toBe('year-counted')
})

test('two who write it down at one moment, of a commune or of its province, have one set', async () => {
  const same = await Promise.all([1, 2, 3].map(() => send(countOf(2012))))
  expect(same.flatMap((error) => error?.code ?? [])).toEqual(['year-counted', 'year-counted'])
  const kin = await Promise.all(['91', '31027'].map((unitCode) => send(countOf(2013, { unitCode }))))
  expect(kin.flatMap((error) => error?.code ?? [])).toEqual(['counted-at-another-level'])
})

test('of a list that has a year twice the second is refused, also where it is only tried', async () => {
  const items = [2014, 2015, 2014].map((year) => countOf(year))
  for (const dryRun of [true, false]) {
    const { results } = await officer().recordEnterpriseCountBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'year-counted'])
  }
})
