import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { websites } from '@lantoa/contracts/market/websites'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numbered } from '../../test/register-tests.ts'
import { startMarketForTest } from '../../test/started-market.ts'
import { website } from './websites.ts'

let service: TestService
beforeAll(async () => {
  service = (await startMarketForTest()).service
})
afterAll(() => service.stop())

const SITE = {
  ...{ unitCode: '31027', since: '2026-03-01', name: 'Hợp tác xã khóm Tân Phước' },
  ...{ ownerKind: 'cooperative' as const, standing: 'notified' as const, standingSince: '2026-03-10' },
}
const hostOf = numbered(1)

testRegisterRules(websites, website, () => service, {
  record: SITE,
  own: (id) => ({ address: `https://khom${hostOf(id)}.vn` }),
  change: { name: 'Hợp tác xã khóm Tân Tiến' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).market
const record = (address: string, more: object = {}, websiteId = uuid()) =>
  officer().recordWebsite({ params: { websiteId }, body: { ...SITE, ...more, address } })

test.each([
  ['without encryption', 'http://khom.vn'],
  ['no address at all', 'khom.vn'],
  ['with the name of somebody', 'https://tu:mat-khau@khom.vn'],
  ['with what somebody looked for', 'https://khom.vn/?q=dua'],
  ['with the number of somebody', 'https://khom.vn/0912345678'],
  ['of a script', 'javascript:alert(1)'],
])('an address %s is refused', async (_how, address) => {
  const { error } = await record(address)
  expect(error).toMatchObject({ status: 422, code: 'invalid-request', errors: [{ pointer: '/address' }] })
})

test('however it is written, an address stands once in a unit, until it was a mistake', async () => {
  const first = await record('https://Cua-Hang-Khom.VN/').orThrow()
  expect(first.address).toBe('https://cua-hang-khom.vn')
  const again = (await record('https://cua-hang-khom.vn:443//')).error
  expect(again).toMatchObject({ status: 409, code: 'address-known', pointer: '/address' })
  expect((await record('https://cua-hang-khom.vn/mat-ong')).error).toBeUndefined()
  const params = { websiteId: first.websiteId }
  const body = { status: 'withdrawn', on: '2026-03-10' } as const
  await officer().advanceWebsite({ params, ifMatch: 1, body }).orThrow()
  expect((await record('https://cua-hang-khom.vn')).error).toBeUndefined()
  const back = { status: 'open', on: '2026-03-11' } as const
  expect((await officer().advanceWebsite({ params, ifMatch: 2, body: back })).error?.code).toBe('address-known')
})

test('two who write it down at one moment, or in one list, have one', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => record('https://cho-so.vn')))
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(['address-known', 'address-known'])
  const items = ['a', 'b', 'A'].map((host) => ({ ...SITE, address: `https://${host}.vn`, websiteId: uuid() }))
  for (const dryRun of [true, false]) {
    const { results } = await officer().recordWebsiteBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['taken', 'taken', 'address-known'])
  }
})
