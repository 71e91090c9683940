import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { enterpriseTools } from '@lantoa/contracts/market/enterprise-tools'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numbered, recordSeller } from '../../test/register-tests.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { enterpriseTool } from './enterprise-tools.ts'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
})
afterAll(() => service.stop())

const TOLD = {
  ...{ unitCode: '31027', since: '2026-03-01', name: 'Công ty TNHH Khóm U Minh', kind: 'enterprise' as const },
  ...{ tools: ['sales' as const, 'e_invoice' as const], usedSince: '2025-08-01' },
}
const yearOf = numbered(1900)

testRegisterRules(enterpriseTools, enterpriseTool, () => service, {
  record: TOLD,
  own: (id) => ({ year: yearOf(id) }),
  change: { tools: ['accounting'] },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).market
const toldOf = (year: number, more: object = {}) => ({ ...TOLD, year, ...more, enterpriseToolId: uuid() })

async function send({ enterpriseToolId, ...body }: ReturnType<typeof toldOf>) {
  return (await officer().recordEnterpriseTool({ params: { enterpriseToolId }, body })).error
}

test.each([
  ['a seller of other units', async () => ({ sellerId: await recordSeller(service, '31018.02') }), 'unknown-seller'],
  ['a seller whom nobody knows', () => ({ sellerId: uuid() }), 'unknown-seller'],
  ['a year that has not begun', () => ({ year: 2027 }), 'period-ahead'],
  ['one thing twice', () => ({ tools: ['sales', 'sales'] }), 'invalid-request'],
  ['a day to come', () => ({ usedSince: '2026-04-01' }), 'day-in-future'],
] as const)('%s is refused', async (_what, more, code) => {
  expect(await send(toldOf(2010, await more()))).toMatchObject({ status: 422, code })
})

test('who uses nothing has told that, and a seller of the unit is named', async () => {
  const sellerId = await recordSeller(service)
  expect(await send(toldOf(2011, { sellerId, tools: [], usedSince: null }))).toBeUndefined()
})

test('however its name is spelt, an enterprise tells once for a year, until that was a mistake', async () => {
  const first = toldOf(2012)
  expect(await send(first)).toBeUndefined()
  const again = await send(toldOf(2012, { name: 'CÔNG TY TNHH  KHÓM U MINH' }))
  expect(again).toMatchObject({ status: 409, code: 'enterprise-known', pointer: '/name' })
  expect(await send(toldOf(2012, { name: 'Công ty TNHH Khóm Tân Phước' }))).toBeUndefined()
  const params = { enterpriseToolId: first.enterpriseToolId }
  const advance = (status: 'withdrawn' | 'recorded', ifMatch: number) =>
    officer().advanceEnterpriseTool({ params, ifMatch, body: { status, on: '2026-03-10' } })
  await advance('withdrawn', 1).orThrow()
  expect(await send(toldOf(2012))).toBeUndefined()
  expect((await advance('recorded', 2)).error?.code).toBe('enterprise-known')
})

test('two who write it down at one moment, or in one list, have one', async () => {
  const errors = await Promise.all([1, 2, 3].map(() => send(toldOf(2013))))
  expect(errors.flatMap((error) => error?.code ?? [])).toEqual(['enterprise-known', 'enterprise-known'])
  const items = [2014, 2015, 2014].map((year) => toldOf(year))
  for (const dryRun of [true, false]) {
    const { results } = await officer().recordEnterpriseToolBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'enterprise-known'])
  }
})
