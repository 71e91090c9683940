import type { Tx } from '@lantoa/chassis/database/database'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesReadWhole } from '@lantoa/chassis/testing/tables-read-whole'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest } from '../../test/started-identity.ts'
import { listHomes, listHomesOfSame } from '../home-duplicates/store.ts'
import { findSameHomes } from '../households/households.ts'
import { findAlike, findPairs } from '../likeness/candidates.ts'
import { isAnySaidTwo } from '../likeness/distinct-pairs.ts'
import { findElsewhere } from '../likeness/elsewhere.ts'
import { resident } from '../residents/residents.ts'
import { listMates } from './list.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const as = (role: string, units: string[]) => service.as({ subject: role, roles: [role], units }).identity
const officer = (...units: string[]) => as('commune_officer', units)
const [HERE, THERE] = ['31027.07', '31018.02'] as const
const BORN = { birth: { date: '1958-04-12' } }

async function given(hamlet: string, ...people: { name: string; birth?: object; phone?: string }[]) {
  const home = await givenHome(service, hamlet)
  const ids = await Promise.all(people.map((one) => givenResident(service, home, { ...BORN, ...one })))
  return { home, ids }
}

async function elsewhereOf(ids: readonly string[], client = officer('31027'), unit = '31027', limit = 50) {
  const all = await Array.fromAsync(client.listDuplicatesElsewhere.all({ query: { unit, limit } }))
  return all.filter(({ one }) => ids.includes(one.residentId))
}

test('who is written down in two communes is said to either officer, with the province of the other one and no more', async () => {
  const person = { name: 'Đoàn Thị Biên', phone: '0911222333' }
  const [here, there] = [await given(HERE, person), await given(THERE, person)]
  const [found, ...more] = await elsewhereOf(here.ids)
  expect(more).toEqual([])
  expect(found).toMatchObject({ one: { residentId: here.ids[0], hamletCode: HERE }, place: '91' })
  expect(found?.reasons).toEqual(expect.arrayContaining(['name-same', 'birth-same-date', 'phone-same', 'elsewhere']))
  expect(JSON.stringify(found)).not.toContain(there.ids[0])
  expect(await elsewhereOf(there.ids, officer('31018'), '31018')).toMatchObject([{ place: '91' }])
  const query = { unit: '31027', limit: 500 }
  const { items: reads } = await officer('31027', '31018').listAccessLog({ query }).orThrow()
  expect(reads.some((one) => one.residentId === here.ids[0])).toBe(true)
})

test('who reads of somebody elsewhere leaves a line that their commune sees', async () => {
  const person = { name: 'Đoàn Văn Giới', phone: '0911222334' }
  const [here, there] = [await given(HERE, person), await given(THERE, person)]
  await elsewhereOf(here.ids)
  const { items } = await officer('31018')
    .listAccessLog({ query: { unit: '31018', limit: 500 } })
    .orThrow()
  const [line] = items.filter(({ residentId }) => residentId === there.ids[0])
  expect(line).toMatchObject({ operation: 'listDuplicatesElsewhere', masked: true })
})

test('whoever sees both is shown them as any pair, and none of them as elsewhere', async () => {
  const person = { name: 'Đoàn Thị Chung', phone: '0911222335' }
  const ids = [...(await given(HERE, person)).ids, ...(await given(THERE, person)).ids]
  for (const client of [officer('31027', '31018'), as('province_officer', ['91'])]) {
    expect(await elsewhereOf(ids, client)).toEqual([])
    const pairs = await Array.fromAsync(client.listDuplicates.all({ query: { unit: '31027' } }))
    expect(
      pairs.filter(({ one, other }) => ids.includes(one.residentId) && ids.includes(other.residentId)),
    ).toHaveLength(1)
  }
})

test('one who is only called and born alike is nobody elsewhere; two of a home are', async () => {
  const [one, other] = [{ name: 'Lê Văn Dời' }, { name: 'Lê Thị Chuyển', birth: { date: '1961-09-30' } }]
  const alone = [await given(HERE, { name: 'Lê Văn Lẻ' }), await given(THERE, { name: 'Lê Văn Lẻ' })]
  expect(await elsewhereOf(alone.flatMap(({ ids }) => ids))).toEqual([])
  const [before, after] = [await given(HERE, one, other), await given(THERE, one, other)]
  expect((await elsewhereOf(before.ids)).map(({ place }) => place)).toEqual(['91', '91'])
  const apart = [await given(HERE, { name: 'Lê Văn Một' }), await given(HERE, { name: 'Lê Văn Hai' })]
  await given(THERE, { name: 'Lê Văn Một' }, { name: 'Lê Văn Hai' })
  expect(await elsewhereOf(apart.flatMap(({ ids }) => ids))).toEqual([])
  const [first = '', second = ''] = [before.ids[0], after.ids[0]]
  const params = { residentId: first, otherId: second }
  await officer('31027', '31018')
    .decideDistinct({ params, body: { distinct: true } })
    .orThrow()
  expect((await elsewhereOf(before.ids)).map(({ one: { residentId } }) => residentId)).toEqual([before.ids[1]])
})

test('people come page by page, each once; a place of the cursor names nobody elsewhere', async () => {
  const people = [1, 2, 3].map((at) => ({ name: 'Tạ Thị Trang', phone: `091122240${at}` }))
  const [here, there] = [await given(HERE, ...people), await given(THERE, ...people)]
  const found = (await elsewhereOf(here.ids, officer('31027'), '31027', 1)).map(({ one }) => one.residentId)
  expect(found.toSorted()).toEqual(here.ids.toSorted())
  const pages = await Array.fromAsync(
    officer('31027').listDuplicatesElsewhere.pages({ query: { unit: '31027', limit: 1 } }),
  )
  const cursors = pages.map(({ next }) => Buffer.from(next ?? '', 'base64url').toString())
  expect(here.ids.some((id) => cursors.some((cursor) => cursor.includes(id)))).toBe(true)
  expect(there.ids.some((id) => cursors.some((cursor) => cursor.includes(id)))).toBe(false)
})

test('of several elsewhere the one is told who is most like somebody', async () => {
  const person = { name: 'Tạ Văn Nhiều', phone: '0911222410' }
  const here = await given(HERE, person)
  await given(THERE, { ...person, birth: { date: '1958-12-04' } }, person)
  const [found, ...more] = await elsewhereOf(here.ids)
  expect(more).toEqual([])
  expect(found?.reasons).toContain('birth-same-date')
})

test('nobody else reads them, and of other units nobody', async () => {
  const query = { unit: '31027' }
  expect((await as('volunteer', [HERE]).listDuplicatesElsewhere({ query })).error?.code).toBe('forbidden')
  expect((await officer('31018').listDuplicatesElsewhere({ query })).error?.code).toBe('outside-scope')
  expect((await officer('31027').listDuplicatesElsewhere({ query: { unit: '99999' } })).error?.code).toBe(
    'unknown-unit',
  )
})

test('homes on both sides of a border in which the same people live are a pair for who sees both, and are merged', async () => {
  const family = [{ name: 'Mạc Văn Ranh' }, { name: 'Mạc Thị Giới', birth: { date: '1961-09-30' } }]
  const [here, there] = [await given(HERE, ...family), await given(THERE, ...family)]
  const homes = [here.home, there.home].sort()
  const pairs = async (client: ReturnType<typeof as>, unit: string) => {
    const all = await Array.fromAsync(client.listHomeDuplicates.all({ query: { unit } }))
    return all.filter(({ one, other }) => homes.includes(one.householdId) || homes.includes(other.householdId))
  }
  const both = officer('31027', '31018')
  for (const [client, unit] of [
    [both, '31027'],
    [both, '31018'],
    [as('province_officer', ['91']), '91'],
  ] as const) {
    const [pair, ...more] = await pairs(client, unit)
    expect(more).toEqual([])
    expect([pair?.one.householdId, pair?.other.householdId]).toEqual(homes)
    expect(pair?.reasons).toEqual(['persons-shared', 'other-hamlet'])
  }
  expect(await pairs(officer('31027'), '31027')).toEqual([])
  const body = { status: 'merged' as const, mergedInto: here.home, on: '2026-03-01' }
  await both.closeHousehold({ params: { householdId: there.home }, body, ifMatch: 1 }).orThrow()
  expect(await pairs(both, '31027')).toEqual([])
})

test('homes whose people an officer said to be the same are a pair, wherever they lie and whatever the people are called', async () => {
  const here = await given(HERE, { name: 'Mạc Văn Cũ' }, { name: 'Mạc Thị Cũ', birth: { date: '1961-09-30' } })
  const there = await given(THERE, { name: 'Lò Văn Mới', birth: { year: 1970 } }, { name: 'Lò Thị Mới' })
  const both = officer('31027', '31018')
  for (const [at, residentId] of here.ids.entries()) {
    const saw = { resident: 1, other: 1 }
    const body = { residentId, otherId: there.ids[at] ?? '', take: [], saw }
    await both.mergeResidents({ params: { mergeId: uuid() }, body }).orThrow()
  }
  const pairs = await Array.fromAsync(both.listHomeDuplicates.all({ query: { unit: '31027' } }))
  const [pair] = pairs.filter(({ one, other }) => [one.householdId, other.householdId].includes(here.home))
  expect([pair?.one.householdId, pair?.other.householdId]).toEqual([here.home, there.home].sort())
  expect(pair?.reasons).toEqual(['persons-shared', 'other-hamlet'])
})

test('who is like somebody, here or elsewhere, is found by keys, without reading everybody', async () => {
  const { ids } = await given(HERE, { name: 'Mạc Văn Khóa', phone: '0911222399' })
  const { database, units } = service.parts
  const people = [...(await resident.find(database, ids)).values()]
  const where = { tree: units.tree(), today: '2026-03-20' }
  const asked = [
    (source: Tx) => findAlike(source, people, where),
    (source: Tx) => findPairs(source, people, [HERE], where),
    (source: Tx) => findElsewhere(source, people, [HERE], where, (homes) => listMates(source, homes)),
    (source: Tx) => listMates(source, [uuid()]),
    (source: Tx) => listHomes(source, [HERE], [uuid()]),
    (source: Tx) => listHomesOfSame(source, ids),
    (source: Tx) => findSameHomes(source, [uuid()]),
    (source: Tx) => isAnySaidTwo(source, ids),
  ]
  for (const ask of asked) expect(await tablesReadWhole(database, ask)).toEqual([])
})
