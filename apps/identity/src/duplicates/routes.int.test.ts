import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const as = (role: string, units = ['31027'], subject = role) => service.as({ subject, roles: [role], units }).identity
const officer = (units?: string[]) => as('commune_officer', units)

const born = { birth: { date: '1958-04-12' } }
type Said = { name: string; birth?: object; phone?: string; personalNumber?: string }

/** The same person, written down by two teams. */
async function givenPair(
  name: string,
  other: Said = { name },
  hamlets: readonly [string, string] = ['31027.07', '31027.07'],
) {
  const one = await givenResident(service, await givenHome(service, hamlets[0]), { name, ...born })
  const two = await givenResident(service, await givenHome(service, hamlets[1]), { ...born, ...other })
  return [one, two].sort() as [string, string]
}

async function pairsOf(ids: readonly string[], client = officer(), unit = '31027', limit = 50) {
  const pairs = await Array.fromAsync(client.listDuplicates.all({ query: { unit, limit } }))
  return pairs.filter(({ one, other }) => ids.includes(one.residentId) || ids.includes(other.residentId))
}

const idsOf = (pair?: { one: { residentId: string }; other: { residentId: string } }) =>
  pair && [pair.one.residentId, pair.other.residentId]

describe('pairs of a unit', () => {
  test('have both with where they live, a score and its reasons; who reads them leaves a line for each', async () => {
    const ids = await givenPair('Lâm Thị Sáu', { name: 'lam thi sau', birth: { year: 1958 } })
    const [pair, ...more] = await pairsOf(ids)
    expect(more).toEqual([])
    expect(idsOf(pair)).toEqual(ids)
    expect(pair).toMatchObject({ score: 66, one: { masked: false, address: { number: '' } } })
    expect(pair?.reasons).toEqual(['name-without-marks', 'birth-same-year', 'same-hamlet'])
    const { items } = await officer()
      .listAccessLog({ query: { unit: '31027', limit: 500 } })
      .orThrow()
    const reads = items.filter(
      ({ operation, residentId }) => operation === 'listDuplicates' && ids.includes(residentId),
    )
    expect(new Set(reads.map(({ residentId }) => residentId)).size).toBe(2)
  })

  test.each<[string, Said]>([
    ['day and month changed round', { name: 'Kiều Văn Tám', birth: { date: '1958-12-04' } }],
    ['another order', { name: 'Tám Kiều Văn' }],
    ['a short form', { name: 'K. Văn Tám' }],
    ['a letter too many', { name: 'Kiều Văn Támm' }],
    ['a word less', { name: 'Kiều Tám' }],
    ['one wrong digit', { name: 'Kiều Văn Tám', birth: { date: '1968-04-12' } }],
  ])('are found by %s', async (_case, other) => {
    const [, two] = await givenPair('Kiều Văn Tám', other)
    expect((await pairsOf([two])).length).toBeGreaterThan(0)
  })

  test('reach over a hamlet that went into another one, and are of both units of the caller', async () => {
    const ids = await givenPair('Tôn Nữ Diệu', { name: 'Tôn Nữ Diệu', birth: { year: 1958 } }, ['31027.07', '31027.07'])
    const { name } = { name: 'Tôn Nữ Diệu' }
    const far = await givenResident(service, await givenHome(service, '31018.02'), {
      name,
      ...born,
      phone: '0912345678',
    })
    await officer()
      .correctResident({ params: { residentId: ids[0] }, body: { phone: '0912345678' }, ifMatch: 1 })
      .orThrow()
    expect((await pairsOf([far])).map(idsOf)).toEqual([])
    const both = officer(['31027', '31018'])
    const here = [ids[0], far].sort()
    expect((await pairsOf([far], both)).map(idsOf).map((pair) => pair?.toSorted())).toEqual([here])
    expect((await pairsOf([far], both, '31018')).map(idsOf).map((pair) => pair?.toSorted())).toEqual([here])
  })

  test('are masked for the province, and nobody else reads or decides', async () => {
    const ids = await givenPair('Danh Thị Bảy')
    const [pair] = await pairsOf(ids, as('province_officer', ['91']), '31027')
    expect(pair?.one).toMatchObject({ name: 'D*** T*** B***', address: null, masked: true })
    const params = { residentId: ids[0], otherId: ids[1] }
    for (const role of ['volunteer', 'team_leader', 'province_lead', 'privacy_officer']) {
      expect((await as(role).listDuplicates({ query: { unit: '31027' } })).error?.code).toBe('forbidden')
      expect((await as(role).decideDistinct({ params, body: { distinct: true } })).error?.code).toBe('forbidden')
    }
    expect((await officer(['31018']).listDuplicates({ query: { unit: '31027' } })).error?.code).toBe('outside-scope')
    expect((await officer().listDuplicates({ query: { unit: '99999' } })).error?.code).toBe('unknown-unit')
  })

  test('come page by page, each once, however many look alike', async () => {
    const homes = await Promise.all(Array.from({ length: 5 }, () => givenHome(service, '31018.02')))
    const ids = await Promise.all(homes.map((home) => givenResident(service, home, { name: 'Sơn Thị Chín', ...born })))
    const pairs = (await pairsOf(ids, officer(['31018']), '31018', 3)).map(idsOf)
    expect(pairs).toHaveLength(10)
    expect(new Set(pairs.map(String)).size).toBe(10)
    const forged = Buffer.from('["x","y"]').toString('base64url')
    const { error } = await officer().listDuplicates({ query: { unit: '31027', cursor: forged } })
    expect(error?.code).toBe('bad-cursor')
  })

  test.each([0, 1])('are of those who live there, also with one who left and may be back', async (first) => {
    const ids = await givenPair(`Thạch Thị Mười ${first === 0 ? 'Một' : 'Hai'}`)
    for (const [at, found] of [
      [first, 1],
      [1 - first, 0],
    ] as const) {
      const params = { residentId: ids[at] ?? '' }
      await volunteer(service)
        .leaveHousehold({ params, body: { on: '2026-03-01' }, ifMatch: 1 })
        .orThrow()
      expect(await pairsOf(ids)).toHaveLength(found)
    }
  })

  test('of two personal numbers there is none', async () => {
    const number = (serial: number) => `091158${String(serial).padStart(6, '0')}`
    const home = await givenHome(service)
    const people = await Promise.all(
      [1, 2].map((one) => givenResident(service, home, { name: 'Châu Thị Lài', ...born, personalNumber: number(one) })),
    )
    expect(await pairsOf(people)).toEqual([])
  })
})

describe('two who are two', () => {
  const decide = (one: string, other: string, distinct: boolean, client = officer()) =>
    client.decideDistinct({ params: { residentId: one, otherId: other }, body: { distinct } })

  async function listed(ids: readonly string[], client = officer()) {
    const all = await Array.fromAsync(client.listDistinctPairs.all({ query: { unit: '31027' } }))
    return all.filter(({ one }) => ids.includes(one.residentId))
  }

  test('are no pair any more, whichever is named first, until that is taken back', async () => {
    const ids = await givenPair('Lý Thị Năm')
    const [one, other] = ids
    expect((await decide(other, one.toUpperCase(), true)).data).toEqual({
      residentId: other,
      otherId: one,
      distinct: true,
    })
    expect((await decide(one, other, true)).data?.distinct).toBe(true)
    expect(await pairsOf(ids)).toEqual([])
    expect(await listed(ids)).toMatchObject([{ one: { name: 'Lý Thị Năm' }, by: 'commune_officer' }])
    await decide(other, one, false).orThrow()
    await decide(other, one, false).orThrow()
    expect((await pairsOf(ids)).map(idsOf)).toEqual([ids])
    expect(await listed(ids)).toEqual([])
  })

  test('are not hinted at when either is corrected', async () => {
    const [one, other] = await givenPair('Lý Thị Sáu')
    const correct = (residentId: string, phone: string, ifMatch: number) =>
      volunteer(service).correctResident({ params: { residentId }, body: { phone }, ifMatch })
    expect((await correct(one, '0911333444', 1)).data?.resembles).toEqual([other])
    await decide(one, other, true).orThrow()
    expect((await correct(one, '0911333445', 2)).data?.resembles).toBeUndefined()
    expect((await correct(other, '0911333445', 1)).data?.resembles).toBeUndefined()
    const heir = await givenResident(service, await givenHome(service), { name: 'Lý Thị Sáu', ...born })
    const body = { residentId: heir, otherId: one, take: [], saw: { resident: 1, other: 3 } }
    await officer()
      .mergeResidents({ params: { mergeId: uuid() }, body })
      .orThrow()
    expect((await correct(heir, '0911333446', 2)).data).toMatchObject({ residentId: heir })
    expect((await correct(heir, '0911333445', 3)).data?.resembles).toBeUndefined()
  })

  test('must be two, and both in the units of the caller', async () => {
    const [one, far] = await givenPair('Huỳnh Thị Tư', { name: 'Huỳnh Thị Tư' }, ['31027.07', '31018.02'])
    expect((await decide(one, one, true)).error).toMatchObject({ code: 'same-resident', status: 422 })
    expect((await decide(one, uuid(), true)).error?.code).toBe('unknown-resident')
    expect((await decide(one, far, true)).error?.code).toBe('unknown-resident')
    await decide(one, far, true, officer(['31027', '31018'])).orThrow()
    expect(await listed([one, far])).toEqual([])
    expect(await listed([one, far], officer(['31027', '31018']))).toHaveLength(1)
  })
})
