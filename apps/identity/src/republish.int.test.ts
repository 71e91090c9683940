import type { TestService } from '@lantoa/chassis/testing/started-service'
import { contentOf, countWaiting, republishAll } from '@lantoa/chassis/testing/topic-content'
import { EVENTS } from '@lantoa/contracts/events'
import { householdTopic } from '@lantoa/contracts/identity/households.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../test/started-identity.ts'

const TOPICS = EVENTS.identity.map(({ topic }) => topic)
let service: TestService
const operator = () => service.as({ roles: ['admin'] }).identity
const send = (body: { topic: string; limit: number; cursor?: string }) => operator().republish({ body }).orThrow()

/** Three homes with people; steps, consents that were withdrawn, facilities and cards of health, and what people ask for. */
beforeAll(async () => {
  service = await startIdentityForTest()
  const client = volunteer(service, ['91'])
  let years = 0
  for (const hamletCode of ['31027.07', '31027.07', '31018.02']) {
    const householdId = await givenHome(service, hamletCode)
    const residentId = await givenResident(service, householdId)
    await client
      .recordStep({
        params: { residentId, step: 'chip_card' },
        body: { state: 'done', on: '2026-03-17', evidence: 'seen' },
      })
      .orThrow()
    const station = { unitCode: '31027', since: '2025-07-01', name: 'Trạm y tế', kind: 'health_station' as const }
    const officer = service.as({ roles: ['commune_officer'], units: ['91'] }).identity
    await officer.recordHealthFacility({ params: { healthFacilityId: uuid() }, body: station }).orThrow()
    await recordRights(residentId)
    years += 1
    const cards = { unitCode: '31027', since: '2026-01-01', year: 2020 + years, issued: 18_000, source: 'BHXH cơ sở' }
    await officer.recordHealthCardCount({ params: { healthCardCountId: uuid() }, body: cards }).orThrow()
    const given = { purpose: 'eid_onboarding', wordingVersion: '2026-01', method: 'voice' } as const
    const params = { consentId: uuid() }
    const body = { ...given, residentId, witnessId: uuid(), givenAt: '2026-03-17T18:52:00+07:00' }
    const { etag } = await client.recordConsent({ params, body })
    await client
      .withdrawConsent({ params, body: { withdrawnAt: '2026-03-18T08:00:00+07:00' }, ifMatch: etag ?? '' })
      .orThrow()
  }
})
afterAll(() => service.stop())

async function recordRights(residentId: string): Promise<void> {
  const { identity } = service.as({ roles: ['privacy_officer'], units: ['91'] })
  const about = { unitCode: '31027', since: '2026-03-17', residentId }
  const rightsRequest = { params: { rightsRequestId: uuid() }, body: { ...about, kind: 'see' as const } }
  await identity.recordRightsRequest(rightsRequest).orThrow()
  const order = { issuer: 'Tòa án', orderNumber: '3/QĐ-TA' }
  await identity.recordLegalHold({ params: { legalHoldId: uuid() }, body: { ...about, ...order } }).orThrow()
  const lost = { unitCode: '31027', since: '2026-03-17', kind: 'lost_device', what: 'Mất máy', people: 1 } as const
  const body = { ...lost, discoveredAt: '2026-03-17T10:00:00Z' }
  await identity.recordBreach({ params: { breachId: uuid() }, body }).orThrow()
}

test.each(TOPICS)('$name comes out as it was, page by page, and a second time', async (topic) => {
  await service.settled()
  const before = await contentOf(service.parts.eventLog, topic)
  expect(before.length).toBeGreaterThanOrEqual(3)
  await service.emptyLog()
  expect(await republishAll(send, topic.name, 2)).toBe(before.length)
  await service.settled()
  expect(await contentOf(service.parts.eventLog, topic)).toEqual(before)
  expect(await republishAll(send, topic.name, 1_000)).toBe(before.length)
  await service.settled()
  expect(await contentOf(service.parts.eventLog, topic)).toEqual(before)
  for (const other of TOPICS) if (other !== topic) await republishAll(send, other.name, 1_000)
})

test.each(['household', 'resident', 'consent'])('a change of a %s that is under way is waited for', async (table) => {
  const { database, eventLog } = service.parts
  const topic = TOPICS.find(({ name }) => name.includes(table)) ?? householdTopic
  let republishing: Promise<number> | undefined
  await database.transaction(async (tx) => {
    await tx.query(`UPDATE ${table} SET version = 77`)
    republishing = republishAll(send, topic.name, 1_000)
    await expect.poll(() => countWaiting(database)).toBe(1)
  })
  await republishing
  await service.settled()
  const content = await contentOf(eventLog, topic)
  expect(content.map(({ sequence }) => sequence)).toEqual(content.map(() => '77'))
})

test.each([
  ['a topic of somebody else', { topic: 'teams.visit-recorded.v1' }, 'unknown-topic', '/topic'],
  ['a cursor of another list', { topic: 'identity.consent.v1', cursor: 'WzFd' }, 'bad-cursor', undefined],
  ['too many at once', { topic: 'identity.consent.v1', limit: 1_001 }, 'invalid-request', undefined],
])('%s is refused', async (_what, body, code, pointer) => {
  const { error } = await operator().republish({ body })
  expect(error).toMatchObject({ code, ...(pointer === undefined ? {} : { pointer }) })
})
