import { listen } from '@lantoa/chassis/http/http'
import type { ServiceSettings, StartedService } from '@lantoa/chassis/process/service'
import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import { createLantoa, type Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, KEYS, knownUnits } from '../test/started-identity.ts'
import { UNITS } from '../test/units.ts'
import { startIdentity } from './service.ts'

const stranger = createLantoa({
  baseUrl: 'http://teams.test',
  token: 'none',
  fetch: async () => Response.json({ items: [] }),
})
const clients: Lantoa['identity'][] = []
let service: TestService
let second: StartedService
let server: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  let shared: ServiceSettings | undefined
  const start = (settings: ServiceSettings) =>
    startIdentity(settings, { lantoa: stranger, lantoaAs: () => stranger, hashKeys: KEYS })
  service = await startTestService(
    (settings) => {
      shared = settings
      return start(settings)
    },
    { name: 'identity', migrations: new URL('../migrations/', import.meta.url) },
  )
  if (!shared) throw new Error('the service was not started')
  second = await start(shared)
  server = await listen({ '/identity': second.app }, { host: '127.0.0.1', port: 0 })
  await knownUnits(service)
  await second.parts.units.ensure(['31027.07'])
  for (const baseUrl of [service.baseUrl, `http://127.0.0.1:${server.port}`]) {
    const token = () => service.token({ roles: ['volunteer'], units: ['91'] })
    clients.push(createLantoa({ baseUrl, token, retries: 0 }).identity)
  }
})
afterAll(async () => {
  await server.close()
  await second.stop()
  await service.stop()
})

const person = { from: '2025-07-01', name: 'Lê Thị Lành', birth: { year: 1970 }, sex: 'female' as const }

test('the same registration at two processes at once is one', async () => {
  const householdId = await givenHome(service)
  for (let round = 0; round < 10; round += 1) {
    const residentId = uuid()
    const answers = await Promise.all(
      clients.map((client) => client.registerResident({ params: { residentId }, body: { householdId, ...person } })),
    )
    expect(answers.map(({ error }) => error)).toEqual([undefined, undefined])
    expect(answers[0]?.data).toEqual(answers[1]?.data)
    expect(await eventsOf(service, 'identity.resident.v1', residentId)).toHaveLength(1)
  }
})

test('the same personal number at two processes at once is taken once', async () => {
  const householdId = await givenHome(service)
  for (let round = 0; round < 10; round += 1) {
    const personalNumber = `0911700${String(round).padStart(5, '0')}`
    const answers = await Promise.all(
      clients.map((client) =>
        client.registerResident({ params: { residentId: uuid() }, body: { householdId, ...person, personalNumber } }),
      ),
    )
    expect(answers.map(({ error }) => error?.code ?? 'ok').sort()).toEqual(['ok', 'personal-number-taken'])
  }
})

test('homes and people that move in all directions at once end as the events say, without a gap or a deadlock', async () => {
  const homes = await Promise.all(Array.from({ length: 4 }, () => givenHome(service)))
  const people = await Promise.all(
    homes.flatMap((home) => [givenResident(service, home), givenResident(service, home)]),
  )
  const codes = new Set<string>()
  for (let round = 0; round < 15; round += 1) {
    const answers = await Promise.all([
      ...homes.map((householdId, index) => moveHome(clientOf(index + round), householdId)),
      ...people.map((residentId, index) => movePerson(clientOf(index), residentId, homes[(index + round) % 4] ?? '')),
      ...people.map((residentId, index) => note(clientOf(index + 1), residentId, round)),
    ])
    for (const { error } of answers) codes.add(error?.code ?? 'ok')
    expect(await strayed()).toBe(0)
  }
  // Two who change the same thing at once: the second has to read again. Nothing else may go wrong.
  expect([...codes].sort()).toEqual(['already-there', 'ok', 'precondition-failed'].filter((code) => codes.has(code)))
  for (const residentId of people) {
    const events = await eventsOf(service, 'identity.resident.v1', residentId)
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
    const facts = service.as({ roles: ['service'] }).identity.listResidentFacts({ query: { ids: residentId } })
    const [now] = (await facts.orThrow()).items
    expect(events.at(-1)).toEqual({ sequence: now?.sequence, data: now?.state })
  }
})

test('of two changes of one version at once one is refused', async () => {
  const [one, two] = [await givenHome(service), await givenHome(service)]
  for (let round = 0; round < 10; round += 1) {
    const params = { residentId: await givenResident(service, one) }
    const moves = clients.map((client, index) => {
      const body = { householdId: two, on: `2026-01-0${index + 1}` }
      return client.moveResident({ params, body, ifMatch: 1 })
    })
    const answers = await Promise.all(moves)
    expect(answers.map(({ error }) => error?.code ?? 'ok').sort()).toEqual(['ok', 'precondition-failed'])
    const corrections = clients.map((client, index) => {
      const body = { address: { number: `${round}`, lane: `${index}` } }
      return client.correctHousehold({ params: { householdId: one }, body, ifMatch: round + 1 })
    })
    const corrected = await Promise.all(corrections)
    expect(corrected.map(({ error }) => error?.code ?? 'ok').sort()).toEqual(['ok', 'precondition-failed'])
  }
})

test('a hamlet that one process has just heard of is known to the other', async () => {
  const [hamlet] = UNITS.filter(({ code }) => code === '31027.07')
  if (!hamlet) throw new Error('the hamlet is not among the units')
  for (let round = 1; round <= 5; round += 1) {
    const hamletCode = `31027.${80 + round}`
    const state = { ...hamlet, code: hamletCode, name: `Minh Thuận ${round}` }
    const { database, units } = service.parts
    await database.transaction((tx) => units.store(tx, [{ state, sequence: 1 }]))
    await units.catchUp()
    const householdId = await givenHome(service, hamletCode)
    const register = { params: { residentId: uuid() }, body: { householdId, ...person } }
    const registered = await clientOf(1).registerResident(register).orThrow()
    const step = await note(clientOf(1), registered.residentId, round)
    expect([registered.hamletCode, step.error]).toEqual([hamletCode, undefined])
  }
})

/** How many are kept in another hamlet than the home that they live in. */
async function strayed(): Promise<number> {
  const [row] = await service.parts.database.query<{ count: number }>(
    `SELECT count(*) AS count FROM resident r JOIN household h USING (household_id)
      WHERE r.left_on IS NULL AND r.hamlet_code <> h.hamlet_code`,
  )
  return row?.count ?? -1
}

function clientOf(index: number): Lantoa['identity'] {
  const client = clients[index % 2]
  if (!client) throw new Error('there are two processes')
  return client
}

async function moveHome(client: Lantoa['identity'], householdId: string) {
  const { data, etag = '' } = await client.getHousehold({ params: { householdId } })
  const to = data?.hamletCode === '31027.07' ? '31018.02' : '31027.07'
  return client.moveHousehold({ params: { householdId }, body: { to, on: '2026-01-01' }, ifMatch: etag })
}

async function movePerson(client: Lantoa['identity'], residentId: string, householdId: string) {
  const { etag = '' } = await client.getResident({ params: { residentId } })
  return client.moveResident({ params: { residentId }, body: { householdId, on: '2026-01-01' }, ifMatch: etag })
}

function note(client: Lantoa['identity'], residentId: string, round: number) {
  const body = {
    state: 'guided' as const,
    on: `2026-01-${String(round + 1).padStart(2, '0')}`,
    evidence: 'stated' as const,
  }
  return client.recordStep({ params: { residentId, step: 'signature' }, body })
}
