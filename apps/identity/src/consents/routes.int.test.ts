import type { TestService } from '@lantoa/chassis/testing/started-service'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { consentChanged } from '@lantoa/contracts/identity/consents.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const fixture = fixtureOf(consentChanged)
const { consentId } = fixture
const record = {
  residentId: '',
  purpose: 'eid_onboarding' as const,
  wordingVersion: '2026-01',
  method: 'voice' as const,
  witnessId: uuid(),
  givenAt: '2026-03-17T18:52:00+07:00',
}
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
  record.residentId = await givenResident(service, await givenHome(service))
})
afterAll(() => service.stop())

test('a consent is proved once, told of without its proof, withdrawn once', async () => {
  const client = volunteer(service)
  const params = { consentId }
  const first = await client.recordConsent({ params, body: record })
  const again = await client.recordConsent({ params, body: { ...record, givenAt: '2026-03-17T11:52:00Z' } })
  expect(first.data).toMatchObject({ method: 'voice', witnessId: record.witnessId, withdrawnAt: null, version: 1 })
  expect(again.data).toEqual(first.data)
  const other = await client.recordConsent({ params, body: { ...record, wordingVersion: '2025-09' } })
  expect(other.error?.code).toBe('consent-differs')
  const withdrawal = { params, body: { withdrawnAt: '2026-03-18T08:00:00+07:00' }, ifMatch: first.etag ?? '' }
  const withdrawn = await client.withdrawConsent(withdrawal)
  expect(withdrawn.data).toMatchObject({ withdrawnAt: '2026-03-18T01:00:00.000Z', version: 2 })
  expect((await client.withdrawConsent(withdrawal)).data).toEqual(withdrawn.data)
  const later = { ...withdrawal, body: { withdrawnAt: '2026-03-19T08:00:00+07:00' }, ifMatch: 2 }
  expect((await client.withdrawConsent(later)).error?.code).toBe('already-withdrawn')
  const state = { ...fixture, residentId: record.residentId }
  expect(await eventsOf(service, 'identity.consent.v1', consentId)).toEqual([
    { sequence: 1, data: state },
    { sequence: 2, data: { ...state, withdrawnAt: '2026-03-18T01:00:00.000Z' } },
  ])
})

test('who withdraws a consent is shown it, which the commune can see', async () => {
  const residentId = await givenResident(service, await givenHome(service))
  const params = { consentId: uuid() }
  await volunteer(service)
    .recordConsent({ params, body: { ...record, residentId } })
    .orThrow()
  const body = { withdrawnAt: '2026-03-18T08:00:00+07:00' }
  await volunteer(service).withdrawConsent({ params, body, ifMatch: 1 }).orThrow()
  const officer = service.as({ roles: ['commune_officer'], units: ['31027'] }).identity
  const { items } = await officer.listAccessLog({ query: { unit: '31027', residentId } }).orThrow()
  expect(items).toMatchObject([{ operation: 'withdrawConsent', readBy: 'volunteer-1', masked: false }])
})

test('a child needs a guardian, whose name never leaves', async () => {
  const child = await givenResident(service, await givenHome(service), { birth: { date: '2012-01-01' } })
  const body = { ...record, residentId: child }
  expect((await volunteer(service).recordConsent({ params: { consentId: uuid() }, body })).error?.code).toBe(
    'guardian-needed',
  )
  const params = { consentId: uuid() }
  const given = await volunteer(service).recordConsent({ params, body: { ...body, guardianName: 'Trần Văn Bảy' } })
  expect(given.data?.guardianName).toBe('Trần Văn Bảy')
  const receipt = await volunteer(service).getConsentReceipt({ params }).orThrow()
  expect(receipt.lines.join('\n')).toContain('17/03/2026')
  const events = await eventsOf(service, 'identity.consent.v1', params.consentId)
  expect(JSON.stringify([receipt, events])).not.toContain('Bảy')
  const officer = service.as({ roles: ['privacy_officer'], units: ['91'] }).identity
  expect((await officer.getConsent({ params })).data?.guardianName).toBe('T*** V*** B***')
})

test('a list is of one resident, latest first, and of the own units', async () => {
  const residentId = await givenResident(service, await givenHome(service))
  for (const day of ['10', '12', '11']) {
    const body = { ...record, residentId, givenAt: `2026-03-${day}T10:00:00Z` }
    await volunteer(service)
      .recordConsent({ params: { consentId: uuid() }, body })
      .orThrow()
  }
  const days: string[] = []
  for await (const { givenAt } of volunteer(service).listConsents.all({ query: { residentId, limit: 2 } }))
    days.push(givenAt.slice(8, 10))
  expect(days).toEqual(['12', '11', '10'])
  const stranger = volunteer(service, ['31018'])
  expect((await stranger.listConsents({ query: { residentId } })).error?.code).toBe('not-found')
  expect((await stranger.getConsent({ params: { consentId } })).error?.code).toBe('not-found')
  const body = { ...record, residentId }
  expect((await stranger.recordConsent({ params: { consentId: uuid() }, body })).error?.code).toBe('unknown-resident')
})
