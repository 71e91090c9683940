import type { Tx } from '@lantoa/chassis/database/database'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesReadWhole } from '@lantoa/chassis/testing/tables-read-whole'
import { normalText } from '@lantoa/vietnam/normal-text'
import { foundWords, wholeKey } from '@lantoa/vietnam/search-words'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'
import { type Compared, findAlike, findPairs } from '../likeness/candidates.ts'
import { listStateFacts } from './state-facts.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

test('shows names to those who record here and initials to a province officer', async () => {
  const residentId = await givenResident(service, await givenHome(service), {
    phone: '0912345678',
    personalNumber: '091158000300',
  })
  const officer = service.as({ roles: ['province_officer'], units: ['91'] }).identity
  const masked = await officer.getResident({ params: { residentId } }).orThrow()
  expect(masked).toMatchObject({
    name: 'N*** T*** H***',
    birth: { year: 1958 },
    phone: null,
    personalNumberEnds: null,
    masked: true,
  })
  const plain = await volunteer(service).getResident({ params: { residentId } }).orThrow()
  expect(plain).toMatchObject({
    name: 'Nguyễn Thị Hoa',
    phone: '+84912345678',
    personalNumberEnds: '300',
    masked: false,
  })
  expect((await volunteer(service, ['31018']).getResident({ params: { residentId } })).error?.code).toBe('not-found')
})

test('a home is listed by given name, in Vietnamese order', async () => {
  const home = await givenHome(service)
  const names = ['Trần Văn Mạ', 'Lê Thị Ma', 'Phạm Mã', 'Đỗ Ân', "H'Hen Niê", 'Bùi An']
  for (const name of names) await givenResident(service, home, { name })
  const pages: string[] = []
  for await (const { name } of volunteer(service).listResidents.all({ query: { householdId: home, limit: 4 } }))
    pages.push(name)
  expect(pages).toEqual(['Bùi An', 'Đỗ Ân', 'Lê Thị Ma', 'Phạm Mã', 'Trần Văn Mạ', "H'Hen Niê"])
})

test('a search finds words by their beginnings, without marks, in the own units', async () => {
  const [one, two] = [await givenHome(service), await givenHome(service, '31018.02')]
  for (const name of ['Võ Đình Quảng', 'Võ Thị Quỳnh', "Y'Đinh Quang"]) await givenResident(service, one, { name })
  await givenResident(service, two, { name: 'Võ Đình Quang' })
  const find = async (name: string, more: object = {}) =>
    (
      await volunteer(service)
        .searchResidents({ body: { name, ...more } })
        .orThrow()
    ).items.map((found) => found.name)
  expect(await find('vo dinh')).toEqual(['Võ Đình Quảng'])
  expect(await find('QU vo')).toEqual(['Võ Đình Quảng', 'Võ Thị Quỳnh'])
  expect(await find("y'd")).toEqual(["Y'Đinh Quang"])
  for (const odd of ["' | 'vo", '!vo']) expect(await find(odd)).toEqual(await find('vo'))
  for (const odd of ['\\', ':*', '&']) expect(await find(odd)).toEqual([])
  const first = await volunteer(service)
    .searchResidents({ body: { name: 'vo', limit: 1 } })
    .orThrow()
  expect(Buffer.from(first.next ?? '', 'base64url').toString()).not.toMatch(/quang/i)
  expect(await find('vo', { limit: 1, cursor: first.next })).toEqual(['Võ Thị Quỳnh'])
  expect((await volunteer(service).searchResidents({ body: { name: 'vo', unit: '31018' } })).error?.code).toBe(
    'outside-scope',
  )
})

test.each([
  ['Y-Thanh Adrơng', ['y thanh', 'ythanh', 'Y-Thanh', 'thanh']],
  ['Phạm Thị-Hai', ['thi hai', 'thihai']],
  ['H.Ngan Kbuôr', ['ngan', 'h ngan', 'hngan', 'H.Ngan']],
  ["H'Hoa Mlô", ['hhoa', 'h mlo hoa', 'H’Hoa Mlô', 'h´hoa mlo']],
  ['Trịnh Đức Lý', ['Trinh, Duc', 'trinh - li', 'đức trịnh']],
  ['\u00d0oàn \u0189ạt Mỹ', ['doan', 'Đoàn Đạt', 'doan mi']],
])('%s is found by %j', async (name, typed) => {
  await givenResident(service, await givenHome(service), { name })
  for (const words of typed) {
    const { items } = await volunteer(service)
      .searchResidents({ body: { name: words } })
      .orThrow()
    expect(items.map((found) => found.name)).toEqual([normalText(name)])
  }
})

test('the words and the whole name that the database keeps are those of the search', async () => {
  const names = ["H'Hen Niê", 'Y-Bih Ê-ban', 'K. Brôi', 'Quyền Mỹ Lý', 'Nguyễn Thúy', "Đỗ-.' Ân", 'Y', "H''Y"]
  const { database } = service.parts
  for (const name of names) await givenResident(service, await givenHome(service), { name })
  const rows = await database.query<{ name: string; words: string[]; whole: string }>(
    `SELECT name, tsvector_to_array(name_words) AS words, translate(search_key(folded_name), ' ''.-', '') AS whole
       FROM resident`,
  )
  expect(rows.length).toBeGreaterThanOrEqual(names.length)
  for (const { name, words, whole } of rows) {
    expect({ name, words: words.toSorted(), whole }).toEqual({
      name,
      words: foundWords(name).toSorted(),
      whole: wholeKey(name),
    })
  }
})

test('who sees names masked finds by the whole name only', async () => {
  const home = await givenHome(service)
  await givenResident(service, home, { name: 'Kiều Nguyệt Nga' })
  const officer = service.as({ roles: ['privacy_officer'], units: ['91'] }).identity
  const find = async (name: string) => (await officer.searchResidents({ body: { name } }).orThrow()).items
  expect(await find('kieu nguyet')).toEqual([])
  for (const name of ['nguyet nga kieu', 'kieu nga', 'kieu kieu nguyet nga']) expect(await find(name)).toEqual([])
  expect(await find('Kiều, Nguyệt-Nga')).toMatchObject([{ masked: true }])
  expect(await find('kieu nguyet nga')).toMatchObject([{ name: 'K*** N*** N***', masked: true }])
})

test('a cursor of another list is refused', async () => {
  const cursor = Buffer.from('["nothing"]').toString('base64url')
  const { error } = await volunteer(service).listResidents({ query: { householdId: await givenHome(service), cursor } })
  expect(error).toMatchObject({ code: 'bad-cursor', status: 400 })
})

test('who lives in a unit is listed by hamlet and name, without who left, and each is in the access log', async () => {
  const other = await givenHome(service, '31018.02')
  const names = ['Trần Văn Út', 'Bùi An', 'Lê Thị Ma', 'Đỗ Ân']
  const ids = new Map<string, string>()
  for (const name of names) ids.set(name, await givenResident(service, other, { name }))
  const gone = { params: { residentId: ids.get('Lê Thị Ma') ?? '' }, body: { on: '2026-01-01' }, ifMatch: 1 }
  await volunteer(service, ['31018.02']).leaveHousehold(gone).orThrow()
  const list = async (units: string[], unit: string, role = 'commune_officer') => {
    const reader = service.as({ subject: 'lister', roles: [role], units }).identity
    const found: { name: string; hamletCode: string; masked: boolean }[] = []
    for await (const one of reader.listResidents.all({ query: { unit, limit: 2 } })) found.push(one)
    return found
  }
  const found = await list(['31018'], '31018')
  const mine = found.filter(({ name }) => names.includes(name)).map(({ name }) => name)
  expect(mine).toEqual(['Bùi An', 'Đỗ Ân', 'Trần Văn Út'])
  expect(new Set(found.map(({ hamletCode }) => hamletCode))).toEqual(new Set(['31018.02']))
  const both = (await list(['91'], '91')).map(({ hamletCode }) => hamletCode)
  expect(both).toEqual(both.toSorted())
  expect(new Set(both).size).toBeGreaterThan(1)
  expect((await list(['91'], '31018.02', 'province_officer')).every(({ masked }) => masked)).toBe(true)
  const query = { unit: '31018', residentId: ids.get('Bùi An') ?? '' }
  const log = await service
    .as({ roles: ['commune_officer'], units: ['31018'] })
    .identity.listAccessLog({ query })
    .orThrow()
  expect(log.items.map(({ operation, readBy, masked }) => [operation, readBy, masked])).toEqual([
    ['listResidents', 'lister', true],
    ['listResidents', 'lister', false],
    ['listResidents', 'lister', false],
  ])
  const counted = async (query: { unit: string } | { householdId: string }) =>
    (await volunteer(service, ['31018']).listResidents({ query: { ...query, limit: 1, count: 'true' } })).data?.found
  expect(await counted({ unit: '31018' })).toEqual({ count: found.length, more: false })
  expect(await counted({ householdId: other })).toEqual({ count: 3, more: false })
})

test('a list goes on from nobody who moved, changed or was never in it', async () => {
  const [here, there] = [await givenHome(service), await givenHome(service, '31018.02')]
  const people = []
  for (const name of ['An', 'Bình', 'Chi']) people.push(await givenResident(service, here, { name: `Lê Thị ${name}` }))
  const unit = '31027'
  const page = (cursor?: string) =>
    volunteer(service, [unit]).listResidents({ query: { unit, limit: 1, ...(cursor && { cursor }) } })
  const first = (await page().orThrow()) as { next?: string; items: { residentId: string; version: number }[] }
  expect((await page(first.next)).error).toBeUndefined()
  const [mark] = first.items
  const stranger = await givenResident(service, there, { name: 'Đỗ Ân' })
  const cursorOf = (id: string, version: number) => Buffer.from(JSON.stringify([id, version])).toString('base64url')
  expect((await page(cursorOf(stranger, 1))).error?.code).toBe('bad-cursor')
  const correction = { params: { residentId: mark?.residentId ?? '' }, body: { name: 'Vũ Thị Yến' } }
  await volunteer(service)
    .correctResident({ ...correction, ifMatch: mark?.version ?? 0 })
    .orThrow()
  expect((await page(first.next)).error?.code).toBe('bad-cursor')
})

test('a list of residents is of a home or of a unit, which lies within reach', async () => {
  const code = async (query: object, units = ['31027']) =>
    (await volunteer(service, units).listResidents({ query })).error?.code
  expect(await code({})).toBe('invalid-request')
  expect(await code({ unit: '31027', householdId: await givenHome(service) })).toBe('invalid-request')
  expect(await code({ unit: '31018' })).toBe('outside-scope')
  expect(await code({ unit: '99999' })).toBe('unknown-unit')
  expect(await code({ unit: '31027.07' })).toBeUndefined()
  const observer = service.as({ roles: ['observer'], units: ['VN'] }).identity
  expect((await observer.listResidents({ query: { unit: '31027' } })).error?.code).toBe('forbidden')
})

test('a cursor of a person who is gone, or of another list, is refused: an empty page would look like the end', async () => {
  const [household, elsewhere] = [await givenHome(service), await givenHome(service, '31018.02')]
  const people = ['Tạ An', 'Tạ Bình', 'Tạ Cúc'].map((name) => givenResident(service, household, { name }))
  const [first] = await Promise.all(people)
  const stranger = await givenResident(service, elsewhere, { name: 'Tạ Ất' })
  const reader = volunteer(service)
  const cursorOf = (residentId: string) => Buffer.from(JSON.stringify([residentId, 1])).toString('base64url')
  const home = (cursor: string) => reader.listResidents({ query: { householdId: household, limit: 1, cursor } })
  const search = (cursor: string) => reader.searchResidents({ body: { name: 'ta', limit: 1, cursor } })
  for (const list of [home, search]) {
    expect((await list(cursorOf(first ?? ''))).data?.items).toMatchObject([{ name: 'Tạ Bình' }])
    for (const forged of [stranger, '01990f3e-7c1a-7000-8000-0000000000ff']) {
      expect((await list(cursorOf(forged))).error).toMatchObject({ code: 'bad-cursor', status: 400 })
    }
  }
  await service.parts.database.query('DELETE FROM resident WHERE resident_id = $1', [first])
  for (const list of [home, search]) {
    expect((await list(cursorOf(first ?? ''))).error).toMatchObject({ code: 'bad-cursor', status: 400 })
  }
})

test('what is published of somebody, and who is like them, is found without reading all homes and people', async () => {
  const residentId = await givenResident(service, await givenHome(service))
  const [one] = await service.parts.database.query<Compared>(
    'SELECT resident_id AS "residentId", household_id AS "householdId", hamlet_code AS "hamletCode", name, birth, phone FROM resident WHERE resident_id = $1',
    [residentId],
  )
  if (!one) throw new Error('nobody was recorded')
  const where = { tree: service.parts.units.tree(), today: '2026-12-01' }
  const asked: readonly ((tx: Tx) => Promise<unknown>)[] = [
    (tx) => listStateFacts(tx, [residentId]),
    (tx) => findAlike(tx, [one], where),
    (tx) => findPairs(tx, [one], null, where),
  ]
  for (const run of asked) expect(await tablesReadWhole(service.parts.database, run)).toEqual([])
})
