import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

let service: TestService
let home: string
let mother: string
let daughter: string
let elsewhere: string

beforeAll(async () => {
  service = await startIdentityForTest()
  home = await givenHome(service)
  mother = await givenResident(service, home, { name: 'Nguyễn Thị Hoa' })
  daughter = await givenResident(service, home, { name: 'Trần Thị Mai' })
  elsewhere = await givenResident(service, await givenHome(service, '31018.02'), { name: 'Lý Thông' })
})
afterAll(() => service.stop())

type Question = { residentIds?: string[]; householdIds?: string[] }
const client = (role: string, units: string[]) => service.as({ subject: `${role}-1`, roles: [role], units }).identity

async function names(role: string, units: string[], body: Question) {
  const { items } = await client(role, units).nameResidents({ body }).orThrow()
  return new Map(items.map(({ residentId, name }) => [residentId, name]))
}

/** Who has read the daughter's record by asking for names, latest first. */
async function logged() {
  const query = { unit: '31027', residentId: daughter }
  const { items } = await client('commune_officer', ['31027']).listAccessLog({ query }).orThrow()
  return items.map(({ operation, readBy, masked }) => [operation, readBy, masked])
}

test('the officer of the commune sees names, an officer of the province sees them masked; both are logged', async () => {
  const ids = { residentIds: [daughter] }
  expect(await names('commune_officer', ['31027'], ids)).toEqual(new Map([[daughter, 'Trần Thị Mai']]))
  expect(await names('province_officer', ['91'], ids)).toEqual(new Map([[daughter, 'T*** T*** M***']]))
  expect(await logged()).toEqual([
    ['nameResidents', 'province_officer-1', true],
    ['nameResidents', 'commune_officer-1', false],
  ])
})

test('who lives elsewhere and who does not exist are left out alike, and nobody is said to have read them', async () => {
  const before = await logged()
  const ids = { residentIds: [daughter, elsewhere, uuid()] }
  expect(await names('commune_officer', ['31018'], ids)).toEqual(new Map([[elsewhere, 'Lý Thông']]))
  expect(await names('commune_officer', ['31018'], { householdIds: [home] })).toEqual(new Map())
  expect(await logged()).toEqual(before)
})

test('a home has the names of those who live in it today, each once', async () => {
  const gone = await givenResident(service, home, { name: 'Trần Văn Đi' })
  const left = { params: { residentId: gone }, body: { on: '2026-01-01' }, ifMatch: 1 }
  await volunteer(service).leaveHousehold(left).orThrow()
  const found = await names('commune_officer', ['31027'], { householdIds: [home], residentIds: [mother] })
  expect(new Set(found.values())).toEqual(new Set(['Nguyễn Thị Hoa', 'Trần Thị Mai']))
})

test('who reads totals only is refused', async () => {
  for (const role of ['observer', 'commune_lead', 'admin']) {
    const { error } = await client(role, ['VN']).nameResidents({ body: { residentIds: [daughter] } })
    expect(error?.code).toBe('forbidden')
  }
})

test('more than a thousand ids are too many, and what is no id is named', async () => {
  const many = Array.from({ length: 501 }, () => uuid())
  const asked = async (body: Question) => (await client('commune_officer', ['31027']).nameResidents({ body })).error
  expect(await asked({ residentIds: many, householdIds: many })).toMatchObject({ code: 'invalid-request' })
  expect((await asked({ residentIds: ['x'] }))?.errors).toMatchObject([{ pointer: '/residentIds/0' }])
  expect(await asked({})).toBeUndefined()
})
