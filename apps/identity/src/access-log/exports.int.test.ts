import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest } from '../../test/started-identity.ts'

let service: TestService
beforeAll(async () => {
  service = await startIdentityForTest()
  const householdId = await givenHome(service)
  for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) await givenResident(service, householdId, { name })
})
afterAll(() => service.stop())

const as = (subject: string, role: 'commune_officer' | 'privacy_officer' = 'commune_officer', units = ['31027']) =>
  service.as({ subject, roles: [role], units }).identity
const privacy = (units = ['91']) => as('privacy-1', 'privacy_officer', units)

async function linesOf(exportedBy: string, more: { from?: string; until?: string } = {}) {
  const { items } = await privacy()
    .listExports({ query: { unit: '91', exportedBy, ...more } })
    .orThrow()
  return items.map(({ operation, unitCode, rows, whole }) => [operation, unitCode, rows, whole])
}
const query = { unit: '31027', limit: 2 }

describe('of an export there is one line', () => {
  test('however many pages it has', async () => {
    const exportId = uuid()
    const people = await Array.fromAsync(as('a').listResidents.all({ query, exportId }))
    expect(people).toHaveLength(5)
    expect(await linesOf('a')).toEqual([['listResidents', '31027', 5, true]])
  })

  test('with the rows so far, where it broke off', async () => {
    for await (const page of as('b').listResidents.pages({ query, exportId: uuid() })) {
      if (page.next !== undefined) break
    }
    expect(await linesOf('b')).toEqual([['listResidents', '31027', 2, false]])
  })

  test('which counts a page once that is asked for again', async () => {
    const exportId = uuid()
    for (let time = 0; time < 3; time += 1) await as('c').listResidents({ query, exportId }).orThrow()
    expect(await linesOf('c')).toEqual([['listResidents', '31027', 2, false]])
  })

  test('for each list that it reads, of the smallest unit that has all of it', async () => {
    const exportId = uuid()
    for (const unit of ['31027.07', '31027']) {
      await as('d').listResidents({ query: { unit }, exportId }).orThrow()
    }
    await as('d')
      .listHouseholds({ query: { unit: '31027.07' }, exportId })
      .orThrow()
    expect(await linesOf('d')).toEqual([
      ['listHouseholds', '31027.07', 1, true],
      ['listResidents', '31027', 10, true],
    ])
  })

  test('and none of what is read on a screen', async () => {
    await as('e').listResidents({ query }).orThrow()
    expect(await linesOf('e')).toEqual([])
  })

  test('which nobody else adds to', async () => {
    const exportId = uuid()
    for (const one of ['f', 'g']) await as(one).listResidents({ query, exportId }).orThrow()
    expect(await linesOf('f')).toEqual([['listResidents', '31027', 2, false]])
    expect(await linesOf('g')).toEqual([['listResidents', '31027', 2, false]])
  })

  test('of registers too, and where nobody asked for a unit, of those who may read', async () => {
    await as('h', 'commune_officer', ['31027', '31018']).listHealthFacilities({ query: {}, exportId: uuid() }).orThrow()
    expect(await linesOf('h')).toEqual([['listHealthFacilities', '91', 0, true]])
  })
})

test('an id of an export that is none is answered nothing', async () => {
  const { error } = await as('i').listResidents({ query, exportId: 'my-file' })
  expect(error).toMatchObject({ status: 422, code: 'invalid-request', errors: [{ pointer: '#/headers/Export-Id' }] })
})

test('of a refused page nothing is written down', async () => {
  const refused = await as('j').listResidents({ query: { unit: '31018' }, exportId: uuid() })
  expect(refused.error?.code).toBe('outside-scope')
  expect(await linesOf('j')).toEqual([])
})

test('lines are found by day, as days are in Vietnam', async () => {
  await as('k').listResidents({ query, exportId: uuid() }).orThrow()
  const countOf = async (days: { from?: string; until?: string }) => (await linesOf('k', days)).length
  for (const [startedAt, day, other] of [
    ['2026-03-16T17:00:00Z', '2026-03-17', '2026-03-16'],
    ['2026-03-17T16:59:59Z', '2026-03-17', '2026-03-18'],
  ] as const) {
    await service.parts.database.query(`UPDATE export_line SET started_at = $1 WHERE exported_by = 'k'`, [startedAt])
    expect(await countOf({ from: day, until: day })).toBe(1)
    expect(await countOf({ from: other, until: other })).toBe(0)
  }
  expect(await countOf({ from: '2026-03-18' })).toBe(0)
  expect(await countOf({ until: '2026-03-16' })).toBe(0)
})

test('only who watches over personal data reads it, of own units, page by page', async () => {
  expect((await as('l').listExports({ query: { unit: '31027' } })).error).toMatchObject({ status: 403 })
  expect((await privacy(['31018']).listExports({ query: { unit: '31027' } })).error?.code).toBe('outside-scope')
  expect((await privacy(['31018']).listExports({ query: { unit: '31018' } })).data?.items).toEqual([])
  expect((await privacy().listExports({ query: { unit: '99999' } })).error?.code).toBe('unknown-unit')
  const all = await privacy()
    .listExports({ query: { unit: '91', limit: 100 } })
    .orThrow()
  const paged = await Array.fromAsync(privacy().listExports.all({ query: { unit: '91', limit: 2 } }))
  expect(paged).toEqual(all.items)
  expect(paged.length).toBeGreaterThan(4)
})
