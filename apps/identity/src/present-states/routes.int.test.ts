import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest } from '../../test/started-identity.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

function asService(units = ['VN']) {
  return service.as({ roles: ['service'], units }).identity
}

test('facts are what the topics carry, at the same sequence', async () => {
  const homes = [await givenHome(service), await givenHome(service, '31018.02')]
  const residentId = await givenResident(service, homes[0] ?? '')
  const ids = [...homes, uuid()].join(',')
  const { items } = await asService().listHouseholdFacts({ query: { ids } }).orThrow()
  expect(items.map(({ state }) => state.householdId).sort()).toEqual(homes.sort())
  for (const { state, sequence } of items) {
    expect(await eventsOf(service, 'identity.household.v1', state.householdId)).toEqual([{ sequence, data: state }])
  }
  const residents = await asService()
    .listResidentFacts({ query: { ids: residentId } })
    .orThrow()
  const [event] = await eventsOf(service, 'identity.resident.v1', residentId)
  expect(residents.items).toEqual([{ sequence: event?.sequence, state: event?.data }])
  expect((await asService(['31018']).listResidentFacts({ query: { ids: residentId } })).data?.items).toEqual([])
})

test('ids may be repeated, and are at most a hundred', async () => {
  const householdId = await givenHome(service)
  const token = await service.token({ roles: ['service'] })
  const ask = (query: string) =>
    fetch(`${service.baseUrl}/identity/v1/household-facts?${query}`, { headers: { authorization: `Bearer ${token}` } })
  const repeated = await ask(`ids=${householdId}&ids=${uuid()}`)
  expect(await repeated.json()).toMatchObject({ items: [{ state: { householdId } }] })
  const tooMany = await ask(`ids=${Array.from({ length: 101 }, () => uuid()).join(',')}`)
  expect([tooMany.status, await tooMany.json()]).toMatchObject([422, { errors: [{ pointer: '#/query/ids' }] }])
})
