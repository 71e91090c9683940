import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

let service: TestService
let householdId: string
let residentId: string

beforeAll(async () => {
  service = await startIdentityForTest()
  householdId = await givenHome(service)
  residentId = await givenResident(service, householdId, { name: 'Lý Thông' })
})
afterAll(() => service.stop())

function officer(units: string[]) {
  return service.as({ subject: 'officer-1', roles: ['commune_officer'], units }).identity
}

async function operations(unit = '31027') {
  const { items } = await officer(['31027'])
    .listAccessLog({ query: { unit, residentId, limit: 100 } })
    .orThrow()
  return items.map(({ operation, readBy, masked }) => [operation, readBy, masked])
}

test('every way to read a person is in the log of the commune, latest first', async () => {
  const client = volunteer(service)
  const params = { residentId }
  const consentId = uuid()
  await client.getResident({ params }).orThrow()
  await client.listResidents({ query: { householdId } }).orThrow()
  await client.searchResidents({ body: { name: 'ly thong' } }).orThrow()
  await client.getChecklist({ params }).orThrow()
  const consent = {
    residentId,
    purpose: 'contact' as const,
    wordingVersion: '1',
    method: 'paper' as const,
    givenAt: '2026-03-17T11:45:00Z',
  }
  await client.recordConsent({ params: { consentId }, body: consent }).orThrow()
  await client.getConsent({ params: { consentId } }).orThrow()
  await client.getConsentReceipt({ params: { consentId } }).orThrow()
  await client.listConsents({ query: { residentId } }).orThrow()
  await client.correctResident({ params, body: {}, ifMatch: 1 }).orThrow()
  await service
    .as({ subject: 'p', roles: ['privacy_officer'], units: ['91'] })
    .identity.getResident({ params })
    .orThrow()
  expect(await operations()).toEqual([
    ['getResident', 'p', true],
    ...['correctResident', 'listConsents', 'getConsentReceipt', 'getConsent'].map((name) => [
      name,
      'volunteer-1',
      false,
    ]),
    ...['getChecklist', 'searchResidents', 'listResidents', 'getResident'].map((name) => [name, 'volunteer-1', false]),
  ])
})

describe('an answer to a command, carried out or tried dry', () => {
  const born = { birth: { date: '1961-05-04' }, sex: 'female' as const, from: '2026-01-01' }
  let known: { residentId: string; personalNumber: string }
  let home: string
  const person = (more: object = {}) => ({ ...born, householdId: home, name: 'Mỵ Nương', ...more })
  const linesOf = async (of = known.residentId) => {
    const query = { unit: '31027', residentId: of, limit: 100 }
    const { items } = await officer(['31027']).listAccessLog({ query }).orThrow()
    return items.filter(({ operation }) => operation === 'registerResident').length
  }
  const send = (dryRun: boolean, item: { residentId: string } & ReturnType<typeof person>, units?: string[]) =>
    volunteer(service, units)
      .registerResidentBatch({ body: { items: [item], dryRun } })
      .orThrow()

  beforeAll(async () => {
    home = await givenHome(service)
    known = { residentId: uuid(), personalNumber: '091161000123' }
    await send(false, person(known) as never)
  })

  test.each([[true], [false]])('writes a line of whose number is known (dry: %s)', async (dryRun) => {
    const before = await linesOf()
    const item = person({ residentId: uuid(), name: 'Ai Đó', personalNumber: known.personalNumber })
    const { results } = await send(dryRun, item as never)
    expect(results).toMatchObject([{ accepted: false, problem: { code: 'personal-number-taken' } }])
    expect(await linesOf()).toBe(before + 1)
  })

  test.each([[true], [false]])('writes a line of who is answered again (dry: %s)', async (dryRun) => {
    const before = await linesOf()
    const { results } = await send(dryRun, person(known) as never)
    expect(results).toMatchObject([{ accepted: true, value: { name: 'Mỵ Nương' } }])
    expect(await linesOf()).toBe(before + 1)
  })

  test.each([[true], [false]])('writes a line of who is named as the same perhaps (dry: %s)', async (dryRun) => {
    const before = await linesOf()
    const residentId = uuid()
    const { results } = await send(dryRun, person({ residentId, name: 'MỴ NƯƠNG' }) as never)
    expect(results).toMatchObject([{ accepted: true, value: { resembles: [known.residentId] } }])
    expect(await linesOf()).toBe(before + 1)
    expect(await linesOf(residentId)).toBe(0)
  })
})

test.each([[true], [false]])('of whom only a dry run made nobody writes a line (dry: %s)', async (dryRun) => {
  const [home, one, other] = [await givenHome(service), uuid(), uuid()]
  const born = { birth: { date: '1961-05-04' }, sex: 'female' as const, from: '2026-01-01' }
  const person = { ...born, householdId: home, name: 'Nàng Hai' }
  const items = [one, one, other].map((residentId) => ({ ...person, residentId }))
  const { results } = await volunteer(service).registerResidentBatch({ body: { items, dryRun } }).orThrow()
  expect(results.map(({ accepted }) => accepted)).toEqual([true, true, true])
  const query = { unit: '31027', residentId: one, limit: 100 }
  const { items: lines } = await officer(['31027']).listAccessLog({ query }).orThrow()
  expect(lines.length > 0).toBe(!dryRun)
})

test('a read that is refused shows nothing and logs nothing', async () => {
  const before = await operations()
  const stranger = volunteer(service, ['31018'])
  expect((await stranger.getResident({ params: { residentId } })).error?.code).toBe('not-found')
  expect((await stranger.searchResidents({ body: { name: 'ly thong' } })).data?.items).toEqual([])
  expect(await operations()).toEqual(before)
})

test('another commune sees none of it, and pages go on where they ended', async () => {
  expect((await officer(['31018']).listAccessLog({ query: { unit: '31018' } })).data?.items).toEqual([])
  expect((await officer(['31018']).listAccessLog({ query: { unit: '31027' } })).error?.code).toBe('outside-scope')
  const seen: string[] = []
  for await (const { operation } of officer(['31027']).listAccessLog.all({ query: { unit: '31027', limit: 2 } }))
    seen.push(operation)
  const { items } = await officer(['31027'])
    .listAccessLog({ query: { unit: '31027', limit: 100 } })
    .orThrow()
  expect(seen).toEqual(items.map(({ operation }) => operation))
})
