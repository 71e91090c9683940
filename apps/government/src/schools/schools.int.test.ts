import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { schools } from '@lantoa/contracts/government/schools'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { school } from './schools.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const SCHOOL = {
  ...{ unitCode: '31027', since: '2025-09-05', name: 'Trường Tiểu học U Minh Thượng 1', level: 'primary' as const },
  ...{ parentAppSince: '2025-09-15', parentApp: 'Sổ liên lạc điện tử' },
}

testRegisterRules(schools, school, () => service, {
  record: { ...SCHOOL, qualitySoftwareSince: null },
  change: { name: 'Trường Tiểu học U Minh Thượng 2' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const as = (role: string) => service.as({ roles: [role], units: ['31027'] }).government

test('an app that is named is used since a day; one that was named before may go out of use', async () => {
  const params = { schoolId: uuid() }
  const refused = { status: 422, code: 'app-without-day', pointer: '/parentAppSince' }
  const without = { params: { schoolId: uuid() }, body: { ...SCHOOL, parentAppSince: null } }
  expect((await as('commune_officer').recordSchool(without)).error).toMatchObject(refused)
  await as('commune_officer').recordSchool({ params, body: SCHOOL }).orThrow()
  const corrected = await as('commune_officer').correctSchool({ params, body: { parentAppSince: null }, ifMatch: 1 })
  expect(corrected.data).toMatchObject({ parentApp: SCHOOL.parentApp, parentAppSince: null })
  const another = { params, body: { parentApp: 'Sổ khác' }, ifMatch: 2 }
  expect((await as('commune_officer').correctSchool(another)).error).toMatchObject(refused)
})
