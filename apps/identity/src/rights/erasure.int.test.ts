import type { Tx } from '@lantoa/chassis/database/database'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesReadWhole } from '@lantoa/chassis/testing/tables-read-whole'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rightsOf, tracesIn } from '../../test/rights-world.ts'
import { eventsOf, givenHome, startIdentityForTest, volunteer } from '../../test/started-identity.ts'
import { HANGING } from './store.ts'

let service: TestService
const { officer, register, ask, advance, erase, restrict } = rightsOf(() => service)

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const commune = () => service.as({ subject: 'officer', roles: ['commune_officer'], units: ['31027'] }).identity
const NAME = 'Y Kwôngsrak Niê'
/** What a person is known by, in every form in which it is kept. */
const PERSONAL = ['Kwôngsrak', 'kwongsrak', '987654321', '091158000', 'Guardwôn', 'Ktla']

let people = 0

function nextNumber(): string {
  people += 1
  return `091158000${900 + people}`
}

/** Somebody of whom everything is recorded that can be: merged from two, corrected, with proofs and steps. */
async function givenKnown() {
  const [residentId, otherId] = [uuid(), uuid()]
  const { householdId } = await register(residentId, {
    name: NAME,
    phone: '0987654321',
    personalNumber: nextNumber(),
  })
  await register(otherId, { name: 'Ktla Kwôngsrak', phone: '0987654321' })
  const [client, params] = [volunteer(service), { residentId }]
  const consent = { residentId, purpose: 'contact' as const, wordingVersion: '1', method: 'paper' as const }
  const consentId = uuid()
  await client
    .recordConsent({
      params: { consentId },
      body: { ...consent, givenAt: '2026-03-17T11:45:00Z', guardianName: 'Guardwôn' },
    })
    .orThrow()
  const done = { state: 'done' as const, on: '2026-03-02', evidence: 'seen' as const }
  await client.recordStep({ params: { ...params, step: 'chip_card' }, body: done }).orThrow()
  await client
    .recordApp({
      params: { ...params, app: 'vneid', device: 'smartphone' },
      body: { status: 'installed', on: '2026-03-02' },
    })
    .orThrow()
  const known = await client.getResident({ params }).orThrow()
  await client.correctResident({ params, body: { name: `${NAME} Hai` }, ifMatch: known.version }).orThrow()
  const [one, other] = [
    await client.getResident({ params }).orThrow(),
    await client.getResident({ params: { residentId: otherId } }).orThrow(),
  ]
  const mergeId = uuid()
  const body = { residentId, otherId, take: ['name' as const], saw: { resident: one.version, other: other.version } }
  await commune().mergeResidents({ params: { mergeId }, body }).orThrow()
  return { residentId, otherId, householdId, consentId, mergeId }
}

describe('somebody who is erased', () => {
  test('leaves no trace, under none of the ids, but what is named', async () => {
    const { residentId, otherId, consentId, mergeId } = await givenKnown()
    expect(await tracesIn(service, PERSONAL)).toContain('resident')
    const { cursor } = await volunteer(service)
      .getPack({ params: { hamletCode: '31027.07' } })
      .orThrow()
    const { data } = await erase(residentId, await ask(residentId, 'delete'))
    expect(data?.residentIds.toSorted()).toEqual([residentId, otherId].sort())
    expect(data?.remains).toEqual(['home', 'visits', 'counts', 'request', 'access_log', 'backups'])
    await service.settled()
    expect(await tracesIn(service, PERSONAL)).toEqual([])
    const ids = await tracesIn(service, [residentId, otherId, consentId, mergeId])
    // The log of events forgets what came before a tombstone when it is compacted.
    expect(ids.filter((name) => !name.startsWith('log_'))).toEqual([
      'access_log',
      'erased_record',
      'former_state',
      'pack_change',
      'rights_request',
    ])
    // Of what is kept of former states only those of the request itself name them.
    const former = 'SELECT FROM former_state WHERE subject_id = ANY($1::uuid[])'
    expect(await service.parts.database.query(former, [[residentId, otherId, consentId]])).toEqual([])
    const nameGone = async () => {
      const pack = { params: { hamletCode: '31027.07' }, query: { since: cursor } }
      const { gone } = await volunteer(service).getPack(pack).orThrow()
      return gone.filter(({ id }) => id === residentId || id === otherId).map(({ why }) => why)
    }
    // A pack waits for transactions that have begun before, of whoever else uses the cluster.
    await expect.poll(nameGone).toEqual(['erased', 'erased'])
  })

  test('is gone for everybody who was told of them', async () => {
    const { residentId, otherId, consentId } = await givenKnown()
    const before = (await eventsOf(service, 'identity.resident.v1', residentId)).at(-1)?.sequence ?? 0
    await erase(otherId, await ask(residentId, 'delete')).orThrow()
    for (const [topic, id] of [
      ['resident', residentId],
      ['resident', otherId],
      ['consent', consentId],
    ] as const) {
      expect((await eventsOf(service, `identity.${topic}.v1`, id)).at(-1)).toMatchObject({ data: null })
    }
    expect((await eventsOf(service, 'identity.resident.v1', residentId)).at(-1)?.sequence).toBe(before + 1)
  })

  test('is told of in a way by which all ids that they had stay one person, and nothing else is found', async () => {
    const { residentId, otherId } = await givenKnown()
    const [alone, rightsRequestId] = [uuid(), await ask(residentId, 'delete')]
    await register(alone)
    await erase(residentId, rightsRequestId).orThrow()
    await erase(alone, await ask(alone, 'delete')).orThrow()
    const told = async (id: string) => (await eventsOf(service, 'identity.resident.v1', id)).at(-1)?.erasure
    const erasure = await told(residentId)
    expect(erasure).toEqual({ id: expect.stringMatching(/^.{14}4/), ids: 2 })
    expect(await told(otherId)).toEqual(erasure)
    expect(await told(alone)).toMatchObject({ ids: 1 })
    expect(new Set([erasure?.id, (await told(alone))?.id, rightsRequestId]).size).toBe(3)
    const { identity } = service.as({ roles: ['admin'], units: ['91'] })
    await identity.republish({ body: { topic: 'identity.resident.v1', limit: 1000 } }).orThrow()
    expect(await told(otherId)).toEqual(erasure)
  })

  test('is not registered again by a phone that did not hear of it', async () => {
    const [residentId, householdId] = [uuid(), await givenHome(service)]
    await register(residentId)
    await erase(residentId, await ask(residentId, 'delete')).orThrow()
    const person = {
      householdId,
      from: '2025-07-01',
      name: 'Nguyễn Thị Hoa',
      birth: { year: 1958 },
      sex: 'female' as const,
    }
    const again = () => volunteer(service, ['91']).registerResident({ params: { residentId }, body: person })
    expect((await again()).error).toMatchObject({ status: 409, code: 'resident-erased' })
    expect((await volunteer(service).getResident({ params: { residentId } })).error?.code).toBe('not-found')
  })

  test('is erased once: sent again it is answered as the first time, to others as if nobody had been there', async () => {
    const residentId = uuid()
    await register(residentId)
    const rightsRequestId = await ask(residentId, 'delete')
    const first = await erase(residentId, rightsRequestId).orThrow()
    expect(await erase(residentId, rightsRequestId).orThrow()).toEqual(first)
    expect((await erase(residentId, rightsRequestId, officer(['31018']))).error?.code).toBe('not-found')
    expect((await erase(residentId, uuid())).error?.code).toBe('not-found')
    expect((await advance(rightsRequestId, 'answered', 2)).data).toMatchObject({ status: 'answered' })
  })

  test('is told of again to who lost the history', async () => {
    const residentId = uuid()
    await register(residentId)
    await erase(residentId, await ask(residentId, 'delete')).orThrow()
    const admin = service.as({ roles: ['admin'], units: ['91'] }).identity
    const told = (await eventsOf(service, 'identity.resident.v1', residentId)).length
    await admin.republish({ body: { topic: 'identity.resident.v1', limit: 1000 } }).orThrow()
    const events = await eventsOf(service, 'identity.resident.v1', residentId)
    expect([events.length, events.at(-1)?.data]).toEqual([told + 1, null])
  })
})

describe('nobody is erased', () => {
  test('while an order says that the data have to be kept, under whichever id', async () => {
    const { residentId, otherId } = await givenKnown()
    const legalHoldId = uuid()
    const body = {
      unitCode: '31027',
      since: '2026-03-01',
      residentId: otherId,
      issuer: 'Công an tỉnh',
      orderNumber: '15/QĐ',
    }
    await officer().recordLegalHold({ params: { legalHoldId }, body }).orThrow()
    const rightsRequestId = await ask(residentId, 'delete')
    const { error } = await erase(residentId, rightsRequestId)
    expect(error).toMatchObject({ status: 409, code: 'legal-hold', detail: expect.stringContaining('15/QĐ') })
    const lifted = { status: 'lifted' as const, on: '2026-03-18' }
    await officer().advanceLegalHold({ params: { legalHoldId }, ifMatch: 1, body: lifted }).orThrow()
    expect((await erase(residentId, rightsRequestId)).data).toMatchObject({ residentId })
  })

  test('who did not ask for it, or of whose request nobody is in charge yet', async () => {
    const [residentId, neighbour] = [uuid(), uuid()]
    await register(residentId)
    await register(neighbour)
    const wrong = [uuid(), await ask(neighbour, 'delete'), await ask(residentId, 'see')]
    for (const rightsRequestId of wrong) {
      expect((await erase(residentId, rightsRequestId)).error).toMatchObject({ status: 422, code: 'unknown-request' })
    }
    const early = await ask(residentId, 'delete', false)
    expect((await erase(residentId, early)).error).toMatchObject({ status: 409, code: 'request-not-open' })
    expect((await volunteer(service).getResident({ params: { residentId } })).data).toMatchObject({ residentId })
  })

  test('by anybody but the privacy officer, or in other units', async () => {
    const residentId = uuid()
    await register(residentId)
    const rightsRequestId = await ask(residentId, 'delete')
    expect((await erase(residentId, rightsRequestId, commune())).error).toMatchObject({ status: 403 })
    expect((await erase(residentId, rightsRequestId, officer(['31018']))).error).toMatchObject({ status: 404 })
  })
})

describe('who does not want the data used', () => {
  test('is shown so to everybody, until it is lifted; what is new of them is refused', async () => {
    const residentId = uuid()
    await register(residentId)
    const rightsRequestId = await ask(residentId, 'object')
    const first = await restrict(residentId, rightsRequestId).orThrow()
    expect(first).toMatchObject({ restrictedSince: '2026-03-20' })
    expect(await restrict(residentId, rightsRequestId).orThrow()).toEqual(first)
    const state = async () => (await eventsOf(service, 'identity.resident.v1', residentId)).at(-1)?.data
    expect(await state()).toMatchObject({ restrictedSince: '2026-03-20' })
    const [client, params] = [volunteer(service), { residentId, step: 'chip_card' as const }]
    const step = () => client.recordStep({ params, body: { state: 'done', on: '2026-03-02', evidence: 'seen' } })
    expect((await step()).error).toMatchObject({ status: 409, code: 'processing-restricted' })
    const app = {
      params: { residentId, app: 'vneid', device: 'smartphone' as const },
      body: { status: 'installed' as const, on: '2026-03-02' },
    }
    expect((await client.recordApp(app)).error).toMatchObject({ status: 409, code: 'processing-restricted' })
    expect((await officer().liftRestriction({ params: { residentId } })).data).toMatchObject({ restrictedSince: null })
    expect(await state()).not.toHaveProperty('restrictedSince')
    expect((await step()).data).toMatchObject({ state: 'done' })
  })

  test('asked for it: to see the data is something else', async () => {
    const residentId = uuid()
    await register(residentId)
    const { error } = await restrict(residentId, await ask(residentId, 'see'))
    expect(error).toMatchObject({ status: 422, code: 'unknown-request' })
  })
})

describe('who asks to see the data', () => {
  test('is given all of it, whole, and the read is logged', async () => {
    const { residentId, otherId } = await givenKnown()
    const rightsRequestId = await ask(residentId, 'see')
    const see = (client = officer(), query = { rightsRequestId }) =>
      client.getPersonalData({ params: { residentId: otherId }, query })
    const { data } = await see()
    expect(data).toMatchObject({
      resident: { residentId, name: 'Ktla Kwôngsrak', phone: '+84987654321', masked: false },
      apps: [{ app: 'vneid' }],
      consents: [{ guardianName: 'Guardwôn' }],
      requests: [{ rightsRequestId, status: 'in_progress' }],
    })
    expect(data?.steps).toContainEqual(expect.objectContaining({ step: 'chip_card', state: 'done' }))
    expect(data?.reads[0]).toMatchObject({ operation: 'getPersonalData', readBy: 'privacy-1', masked: false })
    expect((await see(commune())).error).toMatchObject({ status: 403 })
    expect((await see(officer(['31018']))).error).toMatchObject({ status: 404 })
    const other = { rightsRequestId: await ask(residentId, 'correct') }
    expect((await see(officer(), other)).error).toMatchObject({ status: 422, code: 'unknown-request' })
  })
})

test('what hangs on somebody is found by an index, whichever it is', async () => {
  for (const [name, text] of Object.entries(HANGING)) {
    const erase = (source: Tx) => source.query({ name, text, values: [[uuid()]] })
    expect([name, await tablesReadWhole(service.parts.database, erase)]).toEqual([name, []])
  }
})
