import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, startReportingForTest } from '../../../test/commune.ts'

let service: TestService
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting
const officer = (unit = '91') => as('province_officer', unit)

const id = (number: number) => idOf(6, number) as never
const BY_KIND = { unit: '91', name: 'Các xã', level: 'commune' as const, kinds: ['xã'] }
type Definition = Partial<Omit<typeof BY_KIND, 'level' | 'kinds'>> & {
  level?: 'commune' | 'hamlet' | 'province'
  kinds?: string[]
  members?: string[]
}
const define = (unitGroupId: never, body: Definition = BY_KIND, who = officer()) =>
  who.defineUnitGroup({ params: { unitGroupId }, body: body as typeof BY_KIND })

beforeAll(async () => {
  service = await startReportingForTest()
})
afterAll(() => service.stop())

test('a group is named by kinds or by a list, and changed by its version', async () => {
  const { kinds: _kinds, ...named } = BY_KIND
  expect((await define(id(1))).data).toMatchObject({ unit: '91', kinds: ['xã'], members: null, version: 1 })
  expect((await define(id(1))).data).toMatchObject({ version: 1 })
  expect((await define(id(1), { ...BY_KIND, name: 'Khác' })).error).toMatchObject({
    ...{ status: 409, code: 'unit-group-differs' },
  })
  const listed = await define(id(2), { ...named, members: ['31027', '31018'] })
  expect(listed.data).toMatchObject({ kinds: null, members: ['31018@2025-07-01', '31027@2025-07-01'] })

  const change = { params: { unitGroupId: id(1) }, body: { ...named, name: 'Hai xã', members: ['31027'] } }
  expect((await officer().changeUnitGroup({ ...change, ifMatch: 1 })).data).toMatchObject({
    ...{ name: 'Hai xã', kinds: null, members: ['31027@2025-07-01'], version: 2 },
  })
  expect((await officer().changeUnitGroup({ ...change, ifMatch: 1 })).data).toMatchObject({ version: 2 })
  const other = { ...change, body: { ...change.body, name: 'Ba xã' } }
  expect((await officer().changeUnitGroup({ ...other, ifMatch: 1 })).error).toMatchObject({ status: 412 })
  expect((await define(id(1))).data, 'sent again it is what it was made since').toMatchObject({ version: 2 })
  const groups = await Array.fromAsync(
    as('observer', '31027').listUnitGroups.all({ query: { unit: '31027', limit: 1 } }),
  )
  expect(groups.map(({ version, unitGroupId }) => [unitGroupId, version])).toEqual([
    [id(1), 2],
    [id(2), 1],
  ])
})

test('what was defined for other units is as if it were not there', async () => {
  const body = { unit: '31018', name: 'Các ấp', level: 'hamlet' as const, kinds: ['ấp'] }
  expect((await define(id(6), body, officer('31018'))).data).toMatchObject({ version: 1 })
  expect((await define(id(6), body, officer('31018'))).data).toMatchObject({ version: 1 })
  expect((await define(id(6), body, officer('31027'))).error?.code).toBe('outside-scope')
  expect((await define(id(6), { ...body, unit: '31027' }, officer('31027'))).error?.code).toBe('not-found')
  const change = { params: { unitGroupId: id(6) }, body, ifMatch: 1 }
  expect((await officer('31027').changeUnitGroup(change)).error?.code).toBe('not-found')
})

test('who may not, is told so', async () => {
  await define(id(3))
  expect((await define(id(4), BY_KIND, as('province_lead', '91'))).error?.code).toBe('forbidden')
  expect((await define(id(4), BY_KIND, officer('31027'))).error?.code).toBe('outside-scope')
  expect(
    (await define(id(4), { ...BY_KIND, unit: '31018', level: 'hamlet', kinds: ['ấp'] }, officer('31027'))).error?.code,
  ).toBe('outside-scope')
  const change = { params: { unitGroupId: id(3) }, body: BY_KIND, ifMatch: 1 }
  expect((await as('province_lead', '91').changeUnitGroup(change)).error?.code).toBe('forbidden')
  expect((await officer('31027').changeUnitGroup(change)).error?.code).toBe('outside-scope')
  const asked = { params: { unitGroupId: id(3) } }
  expect((await as('resident', '91').getUnitGroup(asked)).error?.code).toBe('forbidden')
  expect((await as('resident', '91').listUnitGroups({ query: { unit: '91' } })).error?.code).toBe('forbidden')
  expect((await as('observer', '31027').listUnitGroups({ query: { unit: '91' } })).error?.code).toBe('outside-scope')
  expect((await as('observer', '66').getUnitGroup(asked)).error?.code).toBe('not-found')
  expect((await as('observer', '31027').getUnitGroup(asked)).data).toMatchObject({ name: 'Các xã' })
})

const LISTED = { unit: '91', name: 'Các xã', level: 'commune' as const }
test.each<[Definition, string, string]>([
  [{ ...LISTED }, 'either-kinds-or-members', '/members'],
  [{ ...BY_KIND, members: ['31027'] }, 'either-kinds-or-members', '/members'],
  [{ ...BY_KIND, kinds: ['xã', 'thôn'] }, 'unknown-kind', '/kinds/1'],
  [{ ...BY_KIND, unit: '31027', level: 'province', kinds: ['tỉnh'] }, 'level-not-beneath', '/level'],
  [{ ...LISTED, members: ['31027', '31027.07'] }, 'member-does-not-fit', '/members/1'],
  [{ ...LISTED, members: ['31027', '31027'] }, 'duplicate-member', '/members/1'],
  [{ ...LISTED, members: ['31066'] }, 'closed-unit', '/members/0'],
  [{ ...LISTED, members: ['99999'] }, 'unknown-unit', '/members/0'],
])('%o is refused, and nothing is kept', async (body, code, pointer) => {
  expect((await define(id(5), body)).error).toMatchObject({ status: 422, code, pointer })
  expect((await officer().getUnitGroup({ params: { unitGroupId: id(5) } })).error?.code).toBe('not-found')
})
