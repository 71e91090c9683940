import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../test/started-identity.ts'

type Ids = { householdId: string; residentId: string; consentId: string }
type Client = ReturnType<typeof volunteer>

const person = { from: '2025-07-01', name: 'Lê Lai', birth: { year: 1970 }, sex: 'male' as const }
const consent = { purpose: 'contact' as const, wordingVersion: '1', givenAt: '2026-03-17T11:00:00Z' }
const paper = { ...consent, method: 'paper' as const }
const on = '2026-03-01'
let service: TestService
let home: string
let resident: string
let theirs: Ids

beforeAll(async () => {
  service = await startIdentityForTest()
  home = await givenHome(service)
  resident = await givenResident(service, home)
  const householdId = await givenHome(service, '31018.02')
  theirs = { householdId, residentId: await givenResident(service, householdId), consentId: uuid() }
  const { consentId, residentId } = theirs
  const body = { ...paper, residentId }
  await volunteer(service, ['91']).recordConsent({ params: { consentId }, body }).orThrow()
})
afterAll(() => service.stop())

test.each<[string, (client: Client, ids: Ids) => PromiseLike<{ error?: unknown }>]>([
  ['getHousehold', (client, { householdId }) => client.getHousehold({ params: { householdId } })],
  ['listResidents', (client, { householdId }) => client.listResidents({ query: { householdId } })],
  ['getResident', (client, { residentId }) => client.getResident({ params: { residentId } })],
  ['getChecklist', (client, { residentId }) => client.getChecklist({ params: { residentId } })],
  ['getConsent', (client, { consentId }) => client.getConsent({ params: { consentId } })],
  ['listConsents', (client, { residentId }) => client.listConsents({ query: { residentId } })],
  [
    'registerHousehold in no hamlet',
    (client, { householdId }) =>
      client.registerHousehold({ params: { householdId }, body: { hamletCode: '31027.99', openedOn: on } }),
  ],
  [
    'closeHousehold',
    (client, { householdId: mergedInto }) =>
      client.closeHousehold({
        params: { householdId: home },
        body: { status: 'merged' as const, on, mergedInto },
        ifMatch: 1,
      }),
  ],
  [
    'registerResident',
    (client, { householdId }) =>
      client.registerResident({ params: { residentId: uuid() }, body: { householdId, ...person } }),
  ],
  [
    'registerResident under the id, in no home',
    (client, { residentId }) =>
      client.registerResident({ params: { residentId }, body: { householdId: resident, ...person } }),
  ],
  [
    'moveResident',
    (client, { householdId }) =>
      client.moveResident({ params: { residentId: resident }, body: { householdId, on }, ifMatch: 1 }),
  ],
  [
    'recordConsent of the resident',
    (client, { residentId }) => client.recordConsent({ params: { consentId: uuid() }, body: { ...paper, residentId } }),
  ],
  [
    'recordConsent under the id, without a witness',
    (client, { consentId }) =>
      client.recordConsent({
        params: { consentId },
        body: { ...consent, method: 'voice' as const, residentId: resident },
      }),
  ],
])('%s answers an id of other units as one that nobody has', async (_call, ask) => {
  const unknown = { householdId: uuid(), residentId: uuid(), consentId: uuid() }
  const [known, none] = [await ask(volunteer(service), theirs), await ask(volunteer(service), unknown)]
  expect(known.error).toBeDefined()
  expect(without(known.error)).toEqual(without(none.error))
})

function without(error: unknown) {
  return { ...(error as object), correlationId: undefined }
}
