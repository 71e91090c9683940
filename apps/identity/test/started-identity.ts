import { type Erasure, erasureIn } from '@lantoa/chassis/outbox/erasure'
import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { createLantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { parseHashKeys } from '../src/hash-keys.ts'
import { startIdentity } from '../src/service.ts'
import { UNITS } from './units.ts'

/** The Friday after the evening of the fixtures. */
const FRIDAY = new Date('2026-03-20T09:00:00Z')
export const home = fixtureOf(householdChanged)
export const daughter = fixtureOf(residentChanged)
export const KEYS = parseHashKeys('test:0123456789abcdef0123456789abcdef')

/** Identity with these units, alone: whatever it asks of teams, teams has never heard of, if nothing else is given. */
export async function startIdentityForTest(
  teams: typeof fetch = async () => Response.json({ items: [] }),
): Promise<TestService> {
  const stranger = createLantoa({ baseUrl: 'http://teams.test', token: 'none', fetch: teams })
  const lantoaAs = () => stranger
  const own = { lantoa: stranger, lantoaAs, hashKeys: KEYS }
  const service = await startTestService((settings) => startIdentity(settings, own), {
    name: 'identity',
    migrations: new URL('../migrations/', import.meta.url),
    now: () => FRIDAY,
  })
  await knownUnits(service)
  return service
}

/** Lets the units arrive from teams. */
export async function knownUnits(service: TestService): Promise<void> {
  const states = UNITS.map((data) => ({ key: `${data.code}@${data.validFrom}`, data, sequence: 1 }))
  await service.publish(unitChanged, states)
  await service.settled()
  await service.parts.units.ensure(UNITS.map(({ code }) => code))
}

export function volunteer(service: TestService, units = ['31027.07']) {
  return service.as({ subject: 'volunteer-1', roles: ['volunteer'], units }).identity
}

/** Registers a home for a test of its own, and answers its id. */
export async function givenHome(service: TestService, hamletCode = '31027.07'): Promise<string> {
  const householdId = uuid()
  const client = volunteer(service, ['91'])
  await client.registerHousehold({ params: { householdId }, body: { hamletCode, openedOn: '2025-07-01' } }).orThrow()
  return householdId
}

export async function givenResident(service: TestService, householdId: string, more: object = {}): Promise<string> {
  const residentId = uuid()
  const body = {
    householdId,
    from: '2025-07-01',
    name: 'Nguyễn Thị Hoa',
    birth: { year: 1958 },
    sex: 'female' as const,
  }
  await volunteer(service, ['91'])
    .registerResident({ params: { residentId }, body: { ...body, ...more } })
    .orThrow()
  return residentId
}

/** What a topic holds, oldest first. */
export async function eventsOf(service: TestService, topic: string, key: string) {
  await service.settled()
  const found: { sequence: number; data: unknown; erasure: Erasure | undefined }[] = []
  for await (const page of service.parts.eventLog.readAll(topic)) {
    for (const record of page) {
      const { key: of, headers, value } = record
      const data = value === null ? null : JSON.parse(value)
      if (of === key) found.push({ sequence: Number(headers.ce_sequence), data, erasure: erasureIn(record) })
    }
  }
  return found
}
