import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { organisations } from '@lantoa/contracts/government/organisations'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { organisation } from './organisations.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const UNION = { unitCode: '31027', since: '2026-03-01', name: 'Hội Nông dân', kind: 'socio_political' as const }

testRegisterRules(organisations, organisation, () => service, {
  record: { ...UNION, parentId: null },
  change: { name: 'Hội Phụ nữ' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const as = (unit: string) => service.as({ roles: ['province_officer'], units: [unit] }).government
const record = (more: object = {}, organisationId = uuid(), unit = '91') =>
  as(unit).recordOrganisation({ params: { organisationId }, body: { ...UNION, ...more } })
const move = (organisationId: string, parentId: string | null, ifMatch = 1) =>
  as('91').correctOrganisation({ params: { organisationId }, body: { parentId }, ifMatch })
const idOf = async (more: object = {}) => (await record(more).orThrow()).organisationId

test('one lies beneath another of its unit or of one above', async () => {
  const above = await idOf({ unitCode: '91' })
  expect((await record({ parentId: above })).data).toMatchObject({ parentId: above })
  for (const parentId of [await idOf({ unitCode: '31018' }), uuid()]) {
    const unknown = { status: 422, code: 'unknown-organisation', pointer: '/parentId' }
    expect((await record({ parentId })).error).toMatchObject(unknown)
  }
})

test('none lies above itself, not even by way of others', async () => {
  const top = await idOf()
  const middle = await idOf({ parentId: top })
  const low = await idOf({ parentId: middle })
  for (const parentId of [top, middle, low]) {
    const circle = { status: 422, code: 'organisation-circle', pointer: '/parentId' }
    expect((await move(top, parentId)).error).toMatchObject(circle)
  }
  const id = uuid()
  expect((await record({ parentId: id }, id)).error?.code).toBe('organisation-circle')
  await move(low, top).orThrow()
  expect((await move(middle, low)).data).toMatchObject({ parentId: low })
})

test('of those who put two beneath each other at one moment only one succeeds', async () => {
  const rings = await Promise.all([1, 2, 3].map(async () => [await idOf(), await idOf(), await idOf()]))
  for (const ring of rings) {
    const moves = ring.map((id, at) => move(id, ring[(at + 1) % ring.length] ?? null))
    const answers = await Promise.all(moves)
    expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(['organisation-circle'])
  }
})

test('in a list one may stand beneath one of an earlier row, not of a later one', async () => {
  const [first, second, early] = [uuid(), uuid(), uuid()]
  const items = [
    { ...UNION, organisationId: early, parentId: second },
    { ...UNION, organisationId: first },
    { ...UNION, organisationId: second, parentId: first },
  ]
  for (const dryRun of [true, false]) {
    const { results } = await as('91').recordOrganisationBatch({ body: { items, dryRun } }).orThrow()
    const codes = results.map((result) => (result.accepted ? 'taken' : result.problem.code))
    expect(codes).toEqual(['unknown-organisation', 'taken', 'taken'])
  }
})
