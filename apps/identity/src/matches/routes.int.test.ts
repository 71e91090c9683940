import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest } from '../../test/started-identity.ts'

const [HAMLET, OTHER] = ['31027.07', '31018.02']
const [NUMBER, UNKNOWN] = ['091155000123', '091155000999']
let service: TestService
let hoa: string
let hoaNextDoor: string
let numbered: string
let away: string

beforeAll(async () => {
  service = await startIdentityForTest()
  const home = await givenHome(service, HAMLET)
  hoa = await givenResident(service, home, { name: 'Nguyễn Thị Hoa', birth: { date: '1958-05-04' } })
  hoaNextDoor = await givenResident(service, await givenHome(service, HAMLET), { name: 'Nguyễn Thị Hòa' })
  numbered = await givenResident(service, home, { name: 'Trần Văn Bảy', birth: { year: 1955 }, personalNumber: NUMBER })
  away = await givenResident(service, await givenHome(service, OTHER), { name: 'Lý Thông', birth: { year: 1940 } })
})
afterAll(() => service.stop())

const client = (role = 'commune_officer', units = ['31027']) =>
  service.as({ subject: `${role}-1`, roles: [role], units }).identity
type Person = Parameters<ReturnType<typeof client>['matchResidents']>[0]['body']['people'][number]

async function match(person: Person, units = ['31027']) {
  const body = { unit: units[0] ?? '', people: [person] }
  const { items } = await client('commune_officer', units).matchResidents({ body }).orThrow()
  return items[0]
}
const one = (id: string) => ({ match: 'one', residentIds: [id] })
const held = (...ids: string[]) => ({ match: 'several', residentIds: ids.sort() })
const none = { match: 'none', residentIds: [] }

test('who has the number is found, however it is written; who is called so with another number is not', async () => {
  for (const personalNumber of [NUMBER, '091 155 000 123'])
    expect(await match({ personalNumber })).toEqual(one(numbered))
  expect(await match({ personalNumber: UNKNOWN })).toEqual(none)
  const person = { personalNumber: UNKNOWN, birth: { year: 1955 } }
  expect(await match({ ...person, name: 'Trần Văn Bảy' })).toEqual(none)
  expect(await match({ name: 'TRẦN VĂN BẢY', birth: { year: 1955 } })).toEqual(one(numbered))
})

test('a name and a birth that fit two name both, and no other; the day of birth tells them apart', async () => {
  const asked = { name: 'NGUYEN THI HOA', birth: { year: 1958 } }
  const both = held(hoa, hoaNextDoor)
  expect(await match(asked)).toEqual(both)
  expect(await match({ ...asked, hamletCode: HAMLET })).toEqual(both)
  expect(await match({ ...asked, birth: { date: '1958-05-04' } })).toEqual(both)
  expect(await match({ ...asked, birth: { date: '1958-05-05' } })).toEqual(held(hoaNextDoor))
  expect(await match({ ...asked, birth: { year: 1959 } })).toEqual(none)
  expect(await match({ ...asked, hamletCode: '31027.01' })).toEqual(none)
})

test.each([
  ['its own marks', 'Nguyễn Thị Hoa', { year: 1958 }, () => one(hoa)],
  [
    'its own marks, of whom the day is known to one side',
    'Nguyễn Thị Hòa',
    { date: '1958-05-05' },
    () => one(hoaNextDoor),
  ],
  ['marks put elsewhere in the word', 'Nguyễn Thị Hoà', { year: 1958 }, () => one(hoaNextDoor)],
  ['marks that nobody has', 'Nguyễn Thị Hóa', { year: 1958 }, () => held(hoa, hoaNextDoor)],
  ['marks of another, on the day of birth of one', 'Nguyễn Thị Hỏa', { date: '1958-05-05' }, () => held(hoaNextDoor)],
  ['no marks, and a year only', 'tran van bay', { year: 1955 }, () => held(numbered)],
] as const)('a name with %s is never guessed', async (_what, name, birth, expected) => {
  expect(await match({ name, birth })).toEqual(expected())
})

test('who was written down twice is found once, by either name and number, as who stands for them', async () => {
  const home = await givenHome(service, HAMLET)
  const [kept, other] = [
    await givenResident(service, home, { name: 'Phan Thị Lụa', birth: { date: '1949-02-03' } }),
    await givenResident(service, home, {
      ...{ name: 'Phan Thị Lựa', birth: { year: 1949 } },
      personalNumber: '091149000456',
    }),
  ]
  const body = { residentId: kept, otherId: other, take: [], saw: { resident: 1, other: 1 } }
  await client()
    .mergeResidents({ params: { mergeId: uuid() }, body })
    .orThrow()
  for (const name of ['Phan Thị Lụa', 'Phan Thị Lựa']) {
    expect(await match({ name, birth: { year: 1949 } })).toEqual(one(kept))
  }
  expect(await match({ name: 'phan thi lua', birth: { year: 1949 } })).toEqual(held(kept))
  expect(await match({ personalNumber: '091149000456' })).toEqual(one(kept))
})

test('nobody of other units is found, and a unit of others is refused', async () => {
  const asked = { name: 'Lý Thông', birth: { year: 1940 } }
  expect(await match(asked)).toEqual(none)
  expect(await match(asked, ['31018'])).toEqual(one(away))
  expect(await match({ personalNumber: NUMBER }, ['31018'])).toEqual(none)
  const { error } = await client().matchResidents({ body: { unit: '31018', people: [asked] } })
  expect(error).toMatchObject({ status: 403, code: 'outside-scope' })
})

test('who was found is in the log of the commune, and nobody else', async () => {
  const lines = async (residentId: string) => {
    const { items } = await client()
      .listAccessLog({ query: { unit: '31027', residentId } })
      .orThrow()
    return items.filter(({ operation }) => operation === 'matchResidents').length
  }
  const [before, others] = [await lines(numbered), await lines(hoa)]
  await match({ personalNumber: NUMBER })
  expect([await lines(numbered), await lines(hoa)]).toEqual([before + 1, others])
})

test.each(['volunteer', 'province_officer', 'commune_lead'])('%s may not ask', async (role) => {
  const { error } = await client(role).matchResidents({ body: { unit: '31027', people: [{ personalNumber: NUMBER }] } })
  expect(error?.code).toBe('forbidden')
})

test('a name without a birth is no question', async () => {
  const { error } = await client().matchResidents({ body: { unit: '31027', people: [{ name: 'Lý Thông' }] } })
  expect(error).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/people/0' }] })
})
