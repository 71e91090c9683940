import { onceRule } from '@lantoa/chassis/register/once'
import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { healthCardCounts } from '@lantoa/contracts/identity/health-card-counts'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startIdentityForTest } from '../../test/started-identity.ts'
import { healthCardCount, ONE_OF_A_YEAR } from './health-card-counts.ts'

let service: TestService
beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const COUNT = { unitCode: '31027', since: '2026-03-01', issued: 18_250, source: 'BHXH cơ sở' }
/** Each of the rules has a year of its own. */
const years = new Map<string, number>()

testRegisterRules(healthCardCounts, healthCardCount, () => service, {
  record: COUNT,
  own(id) {
    years.set(id, years.get(id) ?? years.size + 2_030)
    return { year: years.get(id) }
  },
  change: { issued: 18_300 },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).identity
async function record(more: { year: number; issued?: number }) {
  const healthCardCountId = uuid()
  const { data, error } = await officer().recordHealthCardCount({
    params: { healthCardCountId },
    body: { ...COUNT, ...more },
  })
  return { healthCardCountId, code: error?.code, version: data?.version ?? 0 }
}

test('a commune has one number for a year, and another one only after that was a mistake', async () => {
  const first = await record({ year: 2011 })
  expect(first.code).toBeUndefined()
  expect((await record({ year: 2011, issued: 1 })).code).toBe('year-known')
  const next = await record({ year: 2012 })
  const moved = await officer().correctHealthCardCount({
    params: { healthCardCountId: next.healthCardCountId },
    ifMatch: 1,
    body: { year: 2011 },
  })
  expect(moved.error?.code).toBe('year-known')
  const advance = (status: 'withdrawn' | 'recorded', ifMatch: number) =>
    officer().advanceHealthCardCount({
      params: { healthCardCountId: first.healthCardCountId },
      ifMatch,
      body: { status, on: '2026-03-10' },
    })
  await advance('withdrawn', 1).orThrow()
  expect((await record({ year: 2011, issued: 18_400 })).code).toBeUndefined()
  expect((await advance('recorded', 2)).error?.code).toBe('year-known')
})

test('two at once are one', async () => {
  const codes = await Promise.all([record({ year: 2020 }), record({ year: 2020 }), record({ year: 2020 })])
  expect(codes.map(({ code }) => code ?? 'ok').sort()).toEqual(['ok', 'year-known', 'year-known'])
})

test('a province has none: it would count its communes twice', async () => {
  const lead = service.as({ roles: ['province_officer'], units: ['91'] }).identity
  const body = { ...COUNT, unitCode: '91', year: 2010 }
  const { error } = await lead.recordHealthCardCount({ params: { healthCardCountId: uuid() }, body })
  expect(error?.code).toBe('wrong-level')
})

describe('a commune is counted as one or by its hamlets', () => {
  const numberOf = (unitCode: string, year: number, id = uuid()) => ({
    ...COUNT,
    healthCardCountId: id,
    unitCode,
    year,
  })
  const send = async (item: ReturnType<typeof numberOf>) => {
    const { healthCardCountId, ...body } = item
    return (await officer().recordHealthCardCount({ params: { healthCardCountId }, body })).error?.code
  }

  test.each([
    [2013, '31027', '31027.07'],
    [2014, '31027.07', '31027'],
  ])('in %i, whichever is told first', async (year, first, second) => {
    expect(await send(numberOf(first, year))).toBeUndefined()
    expect(await send(numberOf(second, year))).toBe('counted-twice')
    expect(await send(numberOf(second, year + 100))).toBeUndefined()
  })

  test('also when both come at once, or in one list', async () => {
    const both = (year: number) => [numberOf('31027', year), numberOf('31027.07', year)]
    const codes = await Promise.all(both(2015).map(send))
    expect(codes.map((code) => code ?? 'ok').sort()).toEqual(['counted-twice', 'ok'])
    const { results } = await officer()
      .recordHealthCardCountBatch({ body: { items: both(2016) } })
      .orThrow()
    expect(results.map((one) => (one.accepted ? 'ok' : one.problem.code))).toEqual(['ok', 'counted-twice'])
  })

  test('while somebody judges a year, nobody else does', async () => {
    const { database } = service.parts
    const order: string[] = []
    const sending = await database.transaction(async (tx) => {
      await onceRule(healthCardCount, ONE_OF_A_YEAR).look(tx, [{ year: 2020 }], service.parts.units.tree())
      const other = send(numberOf('31027', 2020)).then(() => order.push('the other'))
      const waiting = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`
      await expect.poll(() => database.query(waiting)).not.toEqual([])
      order.push('somebody')
      return { other }
    })
    await sending.other
    expect(order).toEqual(['somebody', 'the other'])
  })

  test('and the other way once the first was a mistake, which is then not taken back', async () => {
    const [wrong, right] = [numberOf('31027', 2017), numberOf('31027.07', 2017)]
    await send(wrong)
    const params = { healthCardCountId: wrong.healthCardCountId }
    const advance = (status: 'withdrawn' | 'recorded', ifMatch: number) =>
      officer().advanceHealthCardCount({ params, ifMatch, body: { status, on: '2026-03-10' } })
    await advance('withdrawn', 1).orThrow()
    expect(await send(right)).toBeUndefined()
    expect((await advance('recorded', 2)).error?.code).toBe('counted-twice')
  })

  test('of the year that a number is corrected to', async () => {
    const [of2018, of2019] = [numberOf('31027', 2018), numberOf('31027.07', 2019)]
    await send(of2018)
    await send(of2019)
    const params = { healthCardCountId: of2019.healthCardCountId }
    const corrected = await officer().correctHealthCardCount({ params, ifMatch: 1, body: { year: 2018 } })
    expect(corrected.error).toMatchObject({ code: 'counted-twice', status: 409, pointer: '/unitCode' })
  })
})
