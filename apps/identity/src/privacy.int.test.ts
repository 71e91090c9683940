import { createLogger } from '@lantoa/chassis/process/logger'
import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import { EVENTS } from '@lantoa/contracts/events'
import { createLantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KEYS, knownUnits, volunteer } from '../test/started-identity.ts'
import { startIdentity } from './service.ts'

/** None of these may be found anywhere but in the tables of identity and in answers to those who may see them. */
const PERSONAL = [
  'Kwôngsrak',
  'kwongsrak',
  '0987654321',
  '987654321',
  '091158000999',
  '58000999',
  'Ngõ Bí Mật',
  'Guardwôn',
]
const lines: string[] = []
let service: TestService

beforeAll(async () => {
  const log = createLogger({
    service: 'identity',
    level: 'trace',
    stream: { write: (line: string) => void lines.push(line) },
  })
  const lantoa = createLantoa({
    baseUrl: 'http://teams.test',
    token: 'none',
    fetch: async () => Response.json({ items: [] }),
  })
  service = await startTestService(
    (settings) => startIdentity({ ...settings, log }, { lantoa, lantoaAs: () => lantoa, hashKeys: KEYS }),
    {
      name: 'identity',
      migrations: new URL('../migrations/', import.meta.url),
      now: () => new Date('2026-03-20T09:00:00Z'),
    },
  )
  await knownUnits(service)
})
afterAll(() => service.stop())

function call(path: string, init: RequestInit & { token: string }) {
  const headers = { authorization: `Bearer ${init.token}`, 'content-type': 'application/json' }
  return fetch(`${service.baseUrl}/identity/v1${path}`, { ...init, headers })
}

test('no log line, event or refusal holds anything personal', async () => {
  const client = volunteer(service)
  const [householdId, residentId, consentId] = [uuid(), uuid(), uuid()]
  const home = { hamletCode: '31027.07', openedOn: '2025-07-01', address: { number: '7', lane: 'Ngõ Bí Mật' } }
  const person = { householdId, from: '2025-07-01', name: 'Y Kwôngsrak', birth: { year: 1958 }, sex: 'male' as const }
  const secret = { ...person, phone: '0987654321', personalNumber: '091158000999' }
  await client.registerHousehold({ params: { householdId }, body: home }).orThrow()
  await client.registerResident({ params: { residentId }, body: secret }).orThrow()
  await client.correctResident({ params: { residentId }, body: { name: 'Y Kwôngsrak Niê' }, ifMatch: 1 }).orThrow()
  await client.searchResidents({ body: { name: 'kwongsrak' } }).orThrow()
  await client.getPack({ params: { hamletCode: '31027.07' } }).orThrow()
  const consent = { residentId, purpose: 'contact' as const, wordingVersion: '1', method: 'paper' as const }
  const body = { ...consent, givenAt: '2026-03-17T11:45:00Z', guardianName: 'Guardwôn' }
  await client.recordConsent({ params: { consentId }, body }).orThrow()

  const token = await service.token({ roles: ['volunteer'], units: ['31027.07'] })
  const refusals = [
    await call(`/residents/${uuid()}`, { token, method: 'PUT', body: JSON.stringify(secret) }),
    await call(`/residents/${residentId}`, {
      token,
      method: 'PUT',
      body: JSON.stringify({ ...secret, sex: 'female' }),
    }),
    await call(`/residents/${uuid()}`, {
      token,
      method: 'PUT',
      body: JSON.stringify({ ...secret, name: 'Kwôngsrak 1' }),
    }),
    await call(`/residents/${uuid()}`, {
      token,
      method: 'PUT',
      body: JSON.stringify({ ...secret, phone: '987654321' }),
    }),
    await call(`/residents/${uuid()}`, { token, method: 'PUT', body: `{"name":"Kwôngsrak"` }),
    await call('/residents/search?name=Kwôngsrak', { token, method: 'POST', body: '{"name":"x"}' }),
    await call('/residents/Kwôngsrak', { token }),
    await call('/packs/Kwôngsrak', { token }),
    await call('/packs/31027.07?since=Kwôngsrak', { token }),
  ]
  expect(refusals.map(({ status }) => status)).toEqual([409, 409, 422, 422, 400, 422, 422, 422, 422])
  await service.settled()
  const events: string[] = []
  for (const { topic } of EVENTS.identity) {
    for await (const page of service.parts.eventLog.readAll(topic.name))
      events.push(...page.map((record) => JSON.stringify(record)))
  }
  const said = [...(await Promise.all(refusals.map((answer) => answer.text()))), ...lines, ...events]
  expect([lines.length > 10, events.length]).toEqual([true, 4])
  for (const part of PERSONAL) expect(said.filter((text) => text.includes(part))).toEqual([])
})

test('a failure of the database is logged without the values that it was about', async () => {
  await service.parts.database.query(
    `ALTER TABLE household ADD CONSTRAINT no_lanes CHECK (address->>'lane' <> 'Ngõ Bí Mật') NOT VALID`,
  )
  const before = lines.length
  const body = { hamletCode: '31027.07', openedOn: '2025-07-01', address: { number: '', lane: 'Ngõ Bí Mật' } }
  const { error } = await volunteer(service).registerHousehold({ params: { householdId: uuid() }, body })
  expect(error).toMatchObject({ code: 'internal-error', status: 500 })
  const logged = lines.slice(before).join('')
  expect(logged).toContain('no_lanes')
  expect(logged + JSON.stringify(error)).not.toContain('Bí Mật')
})
